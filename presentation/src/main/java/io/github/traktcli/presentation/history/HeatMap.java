package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A year day by day, a column for each week; the darker the more. */
final class HeatMap {

  private static final String SHADES = "·░▒▓█";
  private static final List<String> ROWS = List.of("Mon", "   ", "Wed", "   ", "Fri", "   ", "Sun");
  private static final int DAYS = 7;
  private static final int MARGIN = 4;
  private static final int WEEKS = 54;

  private HeatMap() {}

  /** Returns the lines; in a narrow window the halves of the year stand below each other. */
  static List<String> of(PlayStatistics numbers, int year, DayOfWeek weekStart, int columns) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate end = first.plusYears(1);
    if (columns >= MARGIN + WEEKS) {
      return part(numbers, first, end, weekStart);
    }
    LocalDate middle = LocalDate.of(year, 7, 1);
    List<String> lines = new ArrayList<>(part(numbers, first, middle, weekStart));
    lines.add("");
    lines.addAll(part(numbers, middle, end, weekStart));
    return lines;
  }

  private static List<String> part(
      PlayStatistics numbers, LocalDate first, LocalDate end, DayOfWeek weekStart) {
    List<String> lines = new ArrayList<>();
    LocalDate week = first.with(TemporalAdjusters.previousOrSame(weekStart));
    for (int row = 0; row < DAYS; row++) {
      String name = ROWS.get(weekStart.plus(row).getValue() - 1);
      StringBuilder line = new StringBuilder(name).append(' ');
      for (LocalDate day = week.plusDays(row); day.isBefore(end); day = day.plusWeeks(1)) {
        line.append(day.isBefore(first) ? ' ' : shade(numbers, day));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static char shade(PlayStatistics numbers, LocalDate day) {
    int plays = numbers.days().getOrDefault(day, 0);
    return SHADES.charAt(numbers.shade(plays, SHADES.length() - 1));
  }
}
