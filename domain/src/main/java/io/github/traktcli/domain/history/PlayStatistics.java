package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody watched, in numbers. All days, months and hours are those of one time zone.
 *
 * @param movies plays of films
 * @param episodes plays of episodes
 * @param undated plays of which nobody knows when they were; they count in the total and the tops
 * @param years by number
 * @param months from 1 to 12
 * @param weekdays from 1 for Monday to 7
 * @param hours from 0 to 23
 * @param days plays of each day that has one
 * @param ratings how often each mark from 1 to 10 was given
 */
public record PlayStatistics(
    Amount total,
    long movies,
    long episodes,
    long undated,
    SortedMap<Integer, Amount> years,
    SortedMap<Integer, Amount> months,
    SortedMap<Integer, Amount> weekdays,
    SortedMap<Integer, Amount> hours,
    SortedMap<LocalDate, Integer> days,
    List<Ranked> shows,
    List<Ranked> films,
    List<Ranked> genres,
    List<Ranked> networks,
    SortedMap<Integer, Integer> ratings,
    Optional<Play> first,
    Optional<Play> last) {

  /**
   * Plays, and how long they were.
   *
   * @param minutes without those plays whose length Trakt does not tell
   */
  public record Amount(long plays, long minutes) {
    /** Nothing. */
    public static final Amount NONE = new Amount(0, 0);

    /** Returns both together. */
    public Amount plus(Amount other) {
      return new Amount(plays + other.plays, minutes + other.minutes);
    }
  }

  /** Something by how much of it was watched. */
  public record Ranked(String name, Amount amount) {}

  /** A play with its time, UTC. */
  public record Play(Instant at, MediaItem item) {}

  /** Days in a row with a play on each. */
  public record Streak(LocalDate first, LocalDate last, int days) {}

  /** Copies the collections. */
  public PlayStatistics {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    weekdays = Collections.unmodifiableSortedMap(new TreeMap<>(weekdays));
    hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    shows = List.copyOf(shows);
    films = List.copyOf(films);
    genres = List.copyOf(genres);
    networks = List.copyOf(networks);
  }

  /** Returns the longest streak, the earliest of several; empty where no play has a day. */
  public Optional<Streak> longestStreak() {
    Streak longest = null;
    Streak current = null;
    for (LocalDate day : days.keySet()) {
      current =
          current != null && current.last().plusDays(1).equals(day)
              ? new Streak(current.first(), day, current.days() + 1)
              : new Streak(day, day, 1);
      if (longest == null || current.days() > longest.days()) {
        longest = current;
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * Returns how dark a day with so many plays is among the days that have some: 0 without any, and
   * the darkest from the busiest twentieth on, so that one day on which a whole show was entered
   * does not make all others pale. Where little is watched, a single play is not dark.
   *
   * @param shades how many there are beside that of an idle day
   */
  public int shade(int plays, int shades) {
    if (plays <= 0 || days.isEmpty()) {
      return 0;
    }
    List<Integer> sorted = days.values().stream().sorted().toList();
    int busy = Math.max(shades, sorted.get((sorted.size() - 1) * 19 / 20));
    return Math.ceilDiv(Math.min(plays, busy) * shades, busy);
  }
}
