package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays by their item, each of which can stand for one row of a file. */
final class PlayTable {

  /** One play; what is found for a row is not found for another. */
  private static final class Play {
    private final long second;
    private boolean taken;

    Play(Instant at) {
      this.second = at.getEpochSecond();
    }

    boolean isIn(TimeRange range) {
      return range.contains(Instant.ofEpochSecond(second));
    }
  }

  private final Map<Long, List<Play>> plays = new HashMap<>();

  void add(long item, Instant at) {
    plays.computeIfAbsent(item, any -> new ArrayList<>(1)).add(new Play(at));
  }

  boolean has(long item) {
    return plays.containsKey(item);
  }

  /**
   * Takes a play of that time; of any time where none is named. What is not dated is the same as
   * any play that is not dated, too.
   *
   * @return whether there was one left
   */
  boolean take(long item, Optional<TimeRange> slot) {
    for (Play play : plays.getOrDefault(item, List.of())) {
      if (!play.taken && slot.map(play::isIn).orElse(true)) {
        play.taken = true;
        return true;
      }
    }
    return false;
  }

  /** Returns how many plays of that time there are. */
  int count(long item, TimeRange slot) {
    return (int)
        plays.getOrDefault(item, List.of()).stream().filter(play -> play.isIn(slot)).count();
  }

  /** Returns the moment that stands for one in the table. */
  static Instant instant(Moment moment) {
    return moment.understood().orElse(Instant.EPOCH);
  }
}
