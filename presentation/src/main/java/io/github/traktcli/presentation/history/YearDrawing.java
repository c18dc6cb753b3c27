package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.presentation.output.Numbers;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a year day by day, a column for each week; the darker the more. */
final class YearDrawing {

  private static final int SIDE = 12;
  private static final int STEP = 14;
  private static final int LEFT = 32;
  private static final int ABOVE = 20;
  private static final int WEEKS = 54;
  private static final int SHADES = 4;

  private YearDrawing() {}

  static String of(PlayStatistics numbers, int year) {
    SvgDrawing drawing =
        new SvgDrawing(LEFT + WEEKS * STEP, ABOVE + 7 * STEP, "The days of " + year);
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (int row = 0; row < 7; row += 2) {
      String name =
          monday.plusDays(row).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      drawing.text("faint", 0, ABOVE + row * STEP + 10, name);
    }
    List<int[]> idle = new ArrayList<>();
    for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
      int since = (int) (day.toEpochDay() - monday.toEpochDay());
      int x = LEFT + since / 7 * STEP;
      int y = ABOVE + since % 7 * STEP;
      if (day.getDayOfMonth() == 1) {
        String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        // The first week of a month begins in the column after that of its first day, but for a
        // Monday.
        drawing.text("faint", since % 7 == 0 || day.equals(first) ? x : x + STEP, 12, name);
      }
      int count = numbers.days().getOrDefault(day, 0);
      if (count == 0) {
        idle.add(new int[] {x, y});
      } else {
        String look = "day-" + numbers.shade(count, SHADES);
        drawing.bar(look, x, y, SIDE, SIDE, said(day, count));
      }
    }
    drawing.squares("day-0", idle, SIDE);
    return drawing.ended();
  }

  private static String said(LocalDate day, int count) {
    return day + ": " + Numbers.counted(count, "play");
  }
}
