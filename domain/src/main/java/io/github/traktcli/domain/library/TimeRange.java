package io.github.traktcli.domain.library;

import java.time.Instant;
import java.util.Optional;

/**
 * The time between two moments, UTC.
 *
 * @param from the first moment that belongs to it; empty where it has no beginning
 * @param until the first moment that no longer belongs to it; empty where it has no end
 */
public record TimeRange(Optional<Instant> from, Optional<Instant> until) {

  /** All of time. */
  public static final TimeRange ALWAYS = new TimeRange(Optional.empty(), Optional.empty());

  /** Returns the time between two moments. */
  public static TimeRange of(Instant from, Instant until) {
    return new TimeRange(Optional.of(from), Optional.of(until));
  }

  /** Tells whether a moment belongs to it. */
  public boolean contains(Instant moment) {
    return from.filter(moment::isBefore).isEmpty()
        && until.filter(end -> !moment.isBefore(end)).isEmpty();
  }
}
