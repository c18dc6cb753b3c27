package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.transfer.AccountPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The shows of an account: what was watched of them, the newest first, and how they are rated. */
final class WatchedShows {

  /**
   * A play of an episode.
   *
   * @param at when; {@code null} where nobody knows
   */
  record Play(int season, int episode, @Nullable Instant at) {}

  /** What is known of one show. */
  static final class Watched {

    private final Show show;
    private final List<Play> plays = new ArrayList<>();
    private final Map<Integer, String> seasonRatings = new TreeMap<>();
    private @Nullable String rating;

    private Watched(Show show) {
      this.show = show;
    }

    Show show() {
      return show;
    }

    List<Play> plays() {
      return plays;
    }

    Optional<String> rating() {
      return Optional.ofNullable(rating);
    }

    Optional<String> rating(int season) {
      return Optional.ofNullable(seasonRatings.get(season));
    }

    /** Returns the seasons that were watched or rated, upwards. */
    Collection<Integer> seasons() {
      TreeSet<Integer> seasons = new TreeSet<>(seasonRatings.keySet());
      plays.forEach(play -> seasons.add(play.season()));
      return seasons;
    }

    /** Returns the last episode by its number that was watched, of specials only if of no other. */
    Optional<Play> furthest() {
      return plays.stream()
          .max(
              (one, other) ->
                  one.season() != other.season()
                      ? Integer.compare(one.season(), other.season())
                      : Integer.compare(one.episode(), other.episode()));
    }

    /** Tells whether an episode before the furthest was left out, as far as numbers can tell. */
    boolean hasGaps() {
      Map<Integer, TreeSet<Integer>> seen = new TreeMap<>();
      for (Play play : plays) {
        seen.computeIfAbsent(play.season(), season -> new TreeSet<>()).add(play.episode());
      }
      seen.remove(0);
      int season = 0;
      for (Map.Entry<Integer, TreeSet<Integer>> one : seen.entrySet()) {
        season++;
        if (one.getKey() != season || one.getValue().size() < one.getValue().last()) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<Object, Watched> shows = new LinkedHashMap<>();
  private int withoutPlace;

  private WatchedShows() {}

  static WatchedShows of(AccountCopy copy) {
    WatchedShows all = new WatchedShows();
    for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
      if (play.value().item() instanceof MediaItem.OfEpisode(var show, var episode)) {
        Integer season = episode.season();
        Integer number = episode.number();
        if (season == null || number == null) {
          all.withoutPlace++;
        } else {
          all.watched(show)
              .plays
              .add(new Play(season, number, Written.dated(play.value().at()).orElse(null)));
        }
      }
    }
    for (AccountPart part : AccountPart.RATINGS) {
      for (Sourced<LibraryEntry> rating : copy.entries(part)) {
        all.rate(rating.value());
      }
    }
    return all;
  }

  private void rate(LibraryEntry rating) {
    String given = rating.detail(Detail.RATING).orElse("");
    switch (rating.item()) {
      case MediaItem.OfShow(var show) -> watched(show).rating = given;
      case MediaItem.OfSeason(var show, var season) when season.number() != null ->
          watched(show).seasonRatings.put(season.number(), given);
      case null, default -> {}
    }
  }

  /** Returns the shows that were watched or rated. */
  Collection<Watched> all() {
    return shows.values();
  }

  boolean contains(Show show) {
    return shows.containsKey(key(show));
  }

  /** Returns how many plays are of episodes of which the number is not known. */
  int withoutPlace() {
    return withoutPlace;
  }

  private Watched watched(Show show) {
    return shows.computeIfAbsent(key(show), key -> new Watched(show));
  }

  private static Object key(Show show) {
    return show.ids().trakt() == null ? show : show.ids().trakt();
  }
}
