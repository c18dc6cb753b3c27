package io.github.traktcli.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** When something airs or comes out. */
public sealed interface Airing {

  /** At a moment. */
  record At(Instant moment) implements Airing {}

  /** On a day, the same all over the world: release dates have no zone. */
  record On(LocalDate day) implements Airing {}

  /** Trakt does not say. */
  record Unknown() implements Airing {}

  /** Returns the user's day on which it is; empty when Trakt does not say. */
  default Optional<LocalDate> dayIn(ZoneId zone) {
    return switch (this) {
      case At at -> Optional.of(at.moment().atZone(zone).toLocalDate());
      case On on -> Optional.of(on.day());
      case Unknown unknown -> Optional.empty();
    };
  }

  /**
   * Returns the order in which a user of that zone meets them: by day, on a day first what has no
   * time, and at the end what has no date.
   */
  static Comparator<Airing> orderIn(ZoneId zone) {
    return Comparator.<Airing, Boolean>comparing(airing -> airing instanceof Unknown)
        .thenComparing(airing -> airing.dayIn(zone).orElse(LocalDate.MAX))
        .thenComparing(Airing::momentOrMidnight);
  }

  private static Instant momentOrMidnight(Airing airing) {
    return airing instanceof At at ? at.moment() : Instant.MIN;
  }
}
