package io.github.traktcli.presentation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A year day by day, a column for each week; the darker the more. */
final class HeatMap {

  private static final String SHADES = "·░▒▓█";
  private static final List<String> ROWS = List.of("Mon", "   ", "Wed", "   ", "Fri", "   ", "Sun");
  private static final int MARGIN = 4;
  private static final int WEEKS = 54;

  private HeatMap() {}

  /** Returns the lines; in a narrow window the halves of the year stand below each other. */
  static List<String> of(Map<LocalDate, Integer> plays, int year, int columns) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate end = first.plusYears(1);
    int highest =
        plays.entrySet().stream()
            .filter(day -> day.getKey().getYear() == year)
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    if (columns >= MARGIN + WEEKS) {
      return part(plays, first, end, highest);
    }
    LocalDate middle = LocalDate.of(year, 7, 1);
    List<String> lines = new ArrayList<>(part(plays, first, middle, highest));
    lines.add("");
    lines.addAll(part(plays, middle, end, highest));
    return lines;
  }

  private static List<String> part(
      Map<LocalDate, Integer> plays, LocalDate first, LocalDate end, int highest) {
    List<String> lines = new ArrayList<>();
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (int row = 0; row < ROWS.size(); row++) {
      StringBuilder line = new StringBuilder(ROWS.get(row)).append(' ');
      for (LocalDate day = monday.plusDays(row); day.isBefore(end); day = day.plusWeeks(1)) {
        line.append(day.isBefore(first) ? ' ' : shade(plays.getOrDefault(day, 0), highest));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static char shade(int plays, int highest) {
    int darkest = SHADES.length() - 1;
    return plays == 0 ? SHADES.charAt(0) : SHADES.charAt(Math.ceilDiv(plays * darkest, highest));
  }
}
