package io.github.traktcli.application.transfer.match;

import io.github.traktcli.application.reference.Title;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds an episode among all of its show, which are read once. */
final class MatchEpisodes {

  private final ShowEpisodes shows;
  private final EpisodeMatch mode;
  private final Map<Long, List<MediaItem.OfEpisode>> read = new HashMap<>();

  MatchEpisodes(ShowEpisodes shows, EpisodeMatch mode) {
    this.shows = shows;
    this.mode = mode;
  }

  Match of(MediaItem.OfShow show, ImportItem wanted, boolean special) {
    List<MediaItem.OfEpisode> all =
        read.computeIfAbsent(
            Objects.requireNonNull(show.ids().trakt()), any -> List.copyOf(shows.of(show)));
    Optional<Match> byId = byOwnId(all, wanted);
    if (mode == EpisodeMatch.ID && byId.isPresent()) {
      return byId.get();
    }
    if (mode == EpisodeMatch.ID && special && !wanted.ids().isEmpty()) {
      return new Match.Missing("special_id_unknown"); // Specials share numbers with others there.
    }
    Optional<MediaItem.OfEpisode> numbered = numbered(all, wanted);
    if (mode == EpisodeMatch.POSITIONAL && numbered.isPresent()) {
      return new Match.Found(numbered.get());
    }
    String title =
        wanted
            .names()
            .getOrDefault("episode_title", Objects.requireNonNullElse(wanted.title(), ""));
    if (!title.isBlank()) {
      Match titled = titled(all, title, numbered, wanted);
      if (!(titled instanceof Match.Missing)) {
        return titled;
      }
      if (mode == EpisodeMatch.TITLE || numbered.isEmpty()) {
        return byId.orElse(titled);
      }
      return isNumberAlone(title, wanted)
          ? new Match.Found(numbered.get())
          : new Match.Unclear("episode_title_differs", List.of(numbered.get()));
    }
    return numbered
        .<Match>map(Match.Found::new)
        .or(() -> byId)
        .orElseGet(
            () ->
                wanted.episode() == null
                    ? new Match.Nameless()
                    : new Match.Missing("no_such_episode"));
  }

  /** Some sites call an episode by its number in the user's language: {@code Folge 2}. */
  private static boolean isNumberAlone(String title, ImportItem wanted) {
    return title.strip().matches("\\p{L}{0,12}\\.?\\s*0*" + wanted.episode() + "\\s*\\p{L}{0,3}");
  }

  private static Optional<Match> byOwnId(List<MediaItem.OfEpisode> all, ImportItem wanted) {
    Map<String, String> ids = wanted.ids();
    return all.stream()
        .filter(
            one -> {
              Ids own = one.ids();
              return is(own.trakt(), ids.get("trakt"))
                  || is(own.imdb(), ids.get("imdb"))
                  || is(own.tvdb(), ids.get("tvdb"))
                  || is(own.tmdb(), ids.get("tmdb"));
            })
        .findFirst()
        .map(Match.Found::new);
  }

  private static boolean is(@Nullable Object own, @Nullable String given) {
    return own != null && given != null && own.toString().equals(given.strip());
  }

  private static Optional<MediaItem.OfEpisode> numbered(
      List<MediaItem.OfEpisode> all, ImportItem wanted) {
    return all.stream()
        .filter(
            one ->
                wanted.season() != null
                    && Objects.equals(one.episode().season(), wanted.season())
                    && Objects.equals(one.episode().number(), wanted.episode()))
        .findFirst();
  }

  /** Titles that occur twice are told apart by the numbers, then by the season alone. */
  private static Match titled(
      List<MediaItem.OfEpisode> all,
      String title,
      Optional<MediaItem.OfEpisode> numbered,
      ImportItem wanted) {
    Title sought = new Title(title, Optional.empty());
    List<MediaItem.OfEpisode> called = all.stream().filter(sought::names).toList();
    if (called.size() > 1) {
      Optional<MediaItem.OfEpisode> fits = numbered.filter(called::contains);
      if (fits.isPresent()) {
        return new Match.Found(fits.get());
      }
      Predicate<MediaItem.OfEpisode> inSeason =
          one -> Objects.equals(one.episode().season(), wanted.season());
      List<MediaItem.OfEpisode> there = called.stream().filter(inSeason).toList();
      return there.size() == 1
          ? new Match.Found(there.getFirst())
          : new Match.Unclear("several_episodes", List.copyOf(called));
    }
    return called.isEmpty()
        ? new Match.Missing("episode_title_unknown")
        : new Match.Found(called.getFirst());
  }
}
