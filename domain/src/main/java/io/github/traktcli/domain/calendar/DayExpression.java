package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/**
 * A day as a user writes it: {@code today}, {@code tomorrow}, {@code yesterday}, a weekday, {@code
 * +3d}, {@code -1w}, {@code eow}, {@code 2026-10-31}, or {@code 2026-12} for the first of a month.
 */
public sealed interface DayExpression {

  /** The first year of which there is anything to show. */
  int FIRST_YEAR = 1870;

  /** The last year that a calendar is asked for. */
  int LAST_YEAR = 2199;

  /** A date. */
  record Fixed(LocalDate date) implements DayExpression {}

  /** The first day of a month. */
  record OfMonth(YearMonth month) implements DayExpression {}

  /** The last day of the week, the month or the year that today is in. */
  record EndOf(ChronoUnit unit) implements DayExpression {}

  /** So many days, weeks, months or years from today. */
  record Shifted(int amount, ChronoUnit unit) implements DayExpression {}

  /** A weekday: today if today is one, else the next. */
  record OfWeek(DayOfWeek day) implements DayExpression {}

  /**
   * Reads what a user wrote, in any case.
   *
   * @throws InvalidInput when it is no day
   */
  static DayExpression parse(String text) {
    return DayExpressionParser.parse(text);
  }

  /**
   * Returns the day that is meant when today is the given day and weeks begin on Monday.
   *
   * @throws InvalidInput when that is too long ago or too far ahead
   */
  default LocalDate on(LocalDate today) {
    return on(today, DayOfWeek.MONDAY);
  }

  /**
   * Returns the day that is meant when today is the given day and weeks begin on that weekday.
   *
   * @throws InvalidInput when that is too long ago or too far ahead
   */
  default LocalDate on(LocalDate today, DayOfWeek weekStart) {
    LocalDate day =
        switch (this) {
          case Fixed fixed -> fixed.date();
          case OfMonth(YearMonth month) -> month.atDay(1);
          case EndOf(ChronoUnit unit) -> today.with(endOf(unit, weekStart));
          case Shifted shifted -> today.plus(shifted.amount(), shifted.unit());
          case OfWeek weekday -> today.with(TemporalAdjusters.nextOrSame(weekday.day()));
        };
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new InvalidInput(
          "There is no calendar for the year "
              + day.getYear()
              + "; it must be "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ".");
    }
    return day;
  }

  private static TemporalAdjuster endOf(ChronoUnit unit, DayOfWeek weekStart) {
    return switch (unit) {
      case WEEKS -> TemporalAdjusters.nextOrSame(weekStart.minus(1));
      case MONTHS -> TemporalAdjusters.lastDayOfMonth();
      default -> TemporalAdjusters.lastDayOfYear();
    };
  }
}
