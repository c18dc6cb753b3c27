package io.github.traktcli.domain.library;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What the user's clock showed, as a point in time. */
final class LocalClock {

  private LocalClock() {}

  /**
   * Returns the point in time; the first of two where clocks were set back.
   *
   * @throws InvalidInput when clocks never showed that, since they were set forward
   */
  static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDateTime shown = day.atTime(time);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
    if (offsets.isEmpty()) {
      throw new InvalidInput(
          "There was no %s %s in %s: clocks were set forward there.".formatted(day, time, zone));
    }
    return shown.toInstant(offsets.getFirst());
  }
}
