package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaItem.OfEpisode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that airs or comes out.
 *
 * @param item the film or the episode; the show where several of its episodes are folded into one
 *     entry; {@code null} where Trakt sent none
 * @param folded the episodes of a folded entry; empty for any other
 * @param type Trakt's {@code episode_type} as sent, which for a folded entry may also be {@code
 *     full_season} or {@code multiple_episodes}
 */
public record CalendarEntry(
    Airing airing, @Nullable MediaItem item, List<Episode> folded, @Nullable String type) {

  private static final String SEVERAL = "multiple episodes";

  /** Copies the episodes. */
  public CalendarEntry {
    folded = List.copyOf(folded);
  }

  /** Returns the name of the film or show, with the year of a film. */
  public String title() {
    return switch (item) {
      case null -> "untitled";
      case OfEpisode episode -> named(episode.show().title(), episode.show().label());
      case MediaItem.OfShow show -> named(show.show().title(), show.show().label());
      case MediaItem other -> other.label();
    };
  }

  /** Returns {@code S01E02}, {@code S01E02-E05} for folded episodes, or an empty text. */
  public String code() {
    if (folded.size() > 1) {
      Episode first = folded.getFirst();
      Episode last = folded.getLast();
      String end =
          Objects.equals(first.season(), last.season()) && last.number() != null
              ? last.code().substring(last.code().indexOf('E'))
              : last.code();
      return first.code() + "-" + end;
    }
    return episode().map(Episode::code).orElse("");
  }

  /** Returns the title of the episode, or an empty text. */
  public String episodeTitle() {
    return folded.size() > 1
        ? ""
        : episode().flatMap(episode -> Optional.ofNullable(episode.title())).orElse("");
  }

  /**
   * Returns what is special about it in words, such as {@code season premiere} or {@code 8
   * episodes}; empty when nothing is.
   */
  public List<String> badges() {
    Optional<String> words =
        type == null
            ? EpisodeType.wordsByNumber(episode().orElse(null))
            : EpisodeType.words(type).filter(word -> folded.isEmpty() || !word.equals(SEVERAL));
    Optional<String> count =
        folded.size() > 1 ? Optional.of(folded.size() + " episodes") : Optional.empty();
    return Stream.of(words, count).flatMap(Optional::stream).toList();
  }

  /** Returns how many minutes it takes, where Trakt says so. */
  public Optional<Integer> runtime() {
    return switch (item) {
      case OfEpisode episode ->
          Optional.ofNullable(episode.episode().runtime())
              .or(() -> Optional.ofNullable(episode.show().runtime()));
      case MediaItem.OfShow show -> Optional.ofNullable(show.show().runtime());
      case MediaItem.OfMovie movie -> Optional.ofNullable(movie.movie().runtime());
      case null, default -> Optional.empty();
    };
  }

  private Optional<Episode> episode() {
    if (!folded.isEmpty()) {
      return Optional.of(folded.getFirst());
    }
    return item instanceof OfEpisode episode ? Optional.of(episode.episode()) : Optional.empty();
  }

  private static String named(@Nullable String title, String label) {
    return title == null || title.isBlank() ? label : title;
  }
}
