package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.settings.DateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class DayNames {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private DayNames() {}

  /** Returns {@code Monday 23 November 2026}. */
  public static String named(LocalDate day, DateFormat format) {
    return format.figures(day).orElseGet(() -> DAY_AND_YEAR.format(day));
  }

  /** Returns the day as a heading; the year is said only where it is not the present one. */
  public static String heading(LocalDate day, LocalDate today, DateFormat format) {
    String name =
        format
            .figures(day)
            .map(figures -> WEEKDAY.format(day) + " " + figures)
            .orElseGet(
                () ->
                    day.getYear() == today.getYear() ? DAY.format(day) : DAY_AND_YEAR.format(day));
    if (day.equals(today)) {
      return "Today, " + name;
    }
    if (day.equals(today.plusDays(1))) {
      return "Tomorrow, " + name;
    }
    return day.equals(today.minusDays(1)) ? "Yesterday, " + name : name;
  }
}
