package io.github.traktcli.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** When something airs or comes out. */
public sealed interface Airing {

  /** At a moment. */
  record At(Instant moment) implements Airing {
    @Override
    public Optional<LocalDate> dayIn(ZoneId zone) {
      return Optional.of(LocalDate.ofInstant(moment, zone));
    }

    @Override
    public String toText() {
      return moment.toString();
    }
  }

  /** On a day, the same all over the world: release dates have no zone. */
  record On(LocalDate day) implements Airing {
    @Override
    public Optional<LocalDate> dayIn(ZoneId zone) {
      return Optional.of(day);
    }

    @Override
    public String toText() {
      return day.toString();
    }
  }

  /** Trakt does not say. */
  record Unknown() implements Airing {
    @Override
    public Optional<LocalDate> dayIn(ZoneId zone) {
      return Optional.empty();
    }

    @Override
    public String toText() {
      return "";
    }
  }

  /** Returns the user's day on which it is; empty when Trakt does not say. */
  Optional<LocalDate> dayIn(ZoneId zone);

  /** Returns the moment or day in the form of ISO; empty when Trakt does not say. */
  String toText();

  /**
   * Returns the order in which a user of that zone meets them: by day, on a day first what has no
   * time, and at the end what has no date.
   */
  static Comparator<Airing> orderIn(ZoneId zone) {
    return (one, other) -> {
      int order = Boolean.compare(one instanceof Unknown, other instanceof Unknown);
      if (order == 0) {
        order = one.dayOrEnd(zone).compareTo(other.dayOrEnd(zone));
      }
      return order == 0 ? momentOrMidnight(one).compareTo(momentOrMidnight(other)) : order;
    };
  }

  private LocalDate dayOrEnd(ZoneId zone) {
    return dayIn(zone).orElse(LocalDate.MAX);
  }

  private static Instant momentOrMidnight(Airing airing) {
    return airing instanceof At at ? at.moment() : Instant.MIN;
  }
}
