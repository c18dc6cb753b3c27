package io.github.traktcli.application.history;

import io.github.traktcli.domain.library.TimeRange;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which of several plays may be one, as far as their times tell. */
final class SharedTimes {

  private SharedTimes() {}

  /**
   * Returns the places of those that have a part of their time in common with another.
   *
   * @param times of all plays; a time that is not known may be any
   * @param among the places of the plays in question
   */
  static Set<Integer> of(List<Optional<TimeRange>> times, Collection<Integer> among) {
    if (among.size() < 2) {
      return Set.of();
    }
    if (among.stream().anyMatch(place -> times.get(place).isEmpty())) {
      return Set.copyOf(among);
    }
    List<Integer> inOrder =
        among.stream()
            .sorted(Comparator.comparing(place -> start(times.get(place).orElseThrow())))
            .toList();
    Set<Integer> shared = new HashSet<>();
    int lastToEnd = inOrder.getFirst();
    for (int place : inOrder.subList(1, inOrder.size())) {
      Instant end = end(times.get(lastToEnd).orElseThrow());
      if (start(times.get(place).orElseThrow()).isBefore(end)) {
        shared.add(lastToEnd);
        shared.add(place);
      }
      if (end(times.get(place).orElseThrow()).isAfter(end)) {
        lastToEnd = place;
      }
    }
    return shared;
  }

  private static Instant start(TimeRange range) {
    return range.from().orElse(Instant.MIN);
  }

  private static Instant end(TimeRange range) {
    return range.until().orElse(Instant.MAX);
  }
}
