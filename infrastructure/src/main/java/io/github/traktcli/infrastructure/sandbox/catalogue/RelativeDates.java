package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Turns the dates of the data files into real ones.
 *
 * <p>A date in a file is either fixed ({@code 2011-04-17}) or stands in relation to the day on
 * which the sandbox runs: {@code +9d} is nine days after it, {@code -2w} the week before the last
 * one.
 */
public record RelativeDates(Clock clock) {

  public Instant now() {
    return clock.instant();
  }

  public LocalDate date() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /** The start of a day, or a moment of the day for days that are named in relation to today. */
  public Instant instant(String text) {
    if (text.endsWith("d")) {
      long days = Long.parseLong(text.substring(0, text.length() - 1));
      return now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
    return LocalDate.parse(text).atTime(LocalTime.of(20, 15)).toInstant(ZoneOffset.UTC);
  }

  /**
   * Returns the day that a text of the data files stands for.
   *
   * @param weekday the day on which a date of the {@code -2w} kind falls
   */
  public LocalDate date(String text, DayOfWeek weekday) {
    if (text.endsWith("w")) {
      LocalDate monday = date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      long weeks = Long.parseLong(text.substring(0, text.length() - 1));
      return monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }
    return text.endsWith("d")
        ? date().plusDays(Long.parseLong(text.substring(0, text.length() - 1)))
        : LocalDate.parse(text);
  }
}
