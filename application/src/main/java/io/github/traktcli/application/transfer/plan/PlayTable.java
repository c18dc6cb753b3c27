package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Plays by their item and their second, each of which can stand for one row of a file. */
public final class PlayTable {

  private final Map<Long, PlaySeconds> items = new HashMap<>();

  /** Adds a play. */
  public void add(long item, Instant at) {
    items.computeIfAbsent(item, any -> new PlaySeconds()).add(at.getEpochSecond());
  }

  /** Tells whether there is a play of it, or was one that was taken. */
  public boolean has(long item) {
    return items.containsKey(item);
  }

  /**
   * Takes a play of that time; of any time where none is named.
   *
   * @return whether there was one left
   */
  public boolean take(long item, Optional<TimeRange> slot) {
    PlaySeconds plays = items.get(item);
    TimeRange range = slot.orElse(TimeRange.ALWAYS);
    return plays != null && plays.take(from(range), before(range));
  }

  /** Returns how many plays of that time there are. */
  int count(long item, TimeRange slot) {
    PlaySeconds plays = items.get(item);
    return plays == null ? 0 : plays.count(from(slot), before(slot));
  }

  private static long from(TimeRange slot) {
    return slot.from().map(PlayTable::ceiling).orElse(Long.MIN_VALUE);
  }

  private static long before(TimeRange slot) {
    return slot.until().map(PlayTable::ceiling).orElse(Long.MAX_VALUE);
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
