package io.github.traktcli.domain.calendar;

import java.time.temporal.ChronoUnit;

/** The letters by which a user names days, weeks, months and years. */
final class DayUnit {

  private DayUnit() {}

  static ChronoUnit of(String letter) {
    return switch (letter) {
      case "d" -> ChronoUnit.DAYS;
      case "w" -> ChronoUnit.WEEKS;
      case "m" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }
}
