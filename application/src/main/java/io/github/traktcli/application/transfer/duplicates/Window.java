package io.github.traktcli.application.transfer.duplicates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How near two plays of a thing must be to seem one. */
public sealed interface Window {

  /** No further than that from the one before. */
  record Within(Duration length) implements Window {
    @Override
    public boolean joins(Instant earlier, Instant later) {
      return Duration.between(earlier, later).compareTo(length) <= 0;
    }
  }

  /** On the same day of the user's. */
  record SameDay(ZoneId zone) implements Window {
    @Override
    public boolean joins(Instant earlier, Instant later) {
      return LocalDate.ofInstant(earlier, zone).equals(LocalDate.ofInstant(later, zone));
    }
  }

  /** Tells whether a play belongs to the one before it. */
  boolean joins(Instant earlier, Instant later);
}
