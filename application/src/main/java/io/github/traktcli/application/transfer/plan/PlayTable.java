package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Plays by their item and their second, each of which can stand for one row of a file. */
final class PlayTable {

  /** The plays of one second; what is found for a row is not found for another. */
  private static final class Plays {
    private int count;
    private int taken;
  }

  private final Map<Long, NavigableMap<Long, Plays>> items = new HashMap<>();

  void add(long item, Instant at) {
    items
        .computeIfAbsent(item, any -> new TreeMap<>())
        .computeIfAbsent(at.getEpochSecond(), any -> new Plays())
        .count++;
  }

  boolean has(long item) {
    return items.containsKey(item);
  }

  /**
   * Takes a play of that time; of any time where none is named.
   *
   * @return whether there was one left
   */
  boolean take(long item, Optional<TimeRange> slot) {
    for (Plays plays : within(item, slot.orElse(TimeRange.ALWAYS)).values()) {
      if (plays.taken < plays.count) {
        plays.taken++;
        return true;
      }
    }
    return false;
  }

  /** Returns how many plays of that time there are. */
  int count(long item, TimeRange slot) {
    return within(item, slot).values().stream().mapToInt(plays -> plays.count).sum();
  }

  private NavigableMap<Long, Plays> within(long item, TimeRange slot) {
    NavigableMap<Long, Plays> plays = items.getOrDefault(item, new TreeMap<>());
    long from = slot.from().map(PlayTable::ceiling).orElse(Long.MIN_VALUE);
    long until = slot.until().map(PlayTable::ceiling).orElse(Long.MAX_VALUE);
    return plays.subMap(from, true, Math.max(from, until), false);
  }

  /** Returns the first second that is not before that. */
  private static long ceiling(Instant instant) {
    return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
  }

  /** Returns the moment that stands for one in the table. */
  static Instant instant(Moment moment) {
    return moment.understood().orElse(Instant.EPOCH);
  }
}
