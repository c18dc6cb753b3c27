package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;

/** Draws numbers as bars. */
public final class Bars {

  private static final int ROOM_FOR_NUMBERS = 22;
  private static final int WIDEST = 40;
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

  private Bars() {}

  /** Returns one sign for each mark from 1 to 10, the higher the more people gave it. */
  public static String small(RatingDistribution distribution) {
    int highest = distribution.highest();
    if (highest <= 0) {
      return "";
    }
    StringBuilder bars = new StringBuilder();
    for (int mark = 1; mark <= 10; mark++) {
      long height =
          Math.round((double) distribution.of(mark).orElse(0) / highest * (HEIGHTS.length() - 1));
      bars.append(HEIGHTS.charAt((int) Math.max(0, height)));
    }
    return bars.toString();
  }

  /** Returns a bar of that width, filled to so many percent. */
  public static String filled(int percent, int width) {
    int full = percent >= 100 ? width : Math.min(width - 1, percent * width / 100);
    int begun = percent > 0 ? Math.max(1, full) : 0;
    return "█".repeat(begun) + "░".repeat(width - begun);
  }

  /**
   * Returns a count with its bar, which leaves room for a name before it; the exact form is the
   * count.
   *
   * @param columns the width of the window
   */
  public static Cell counted(int count, int highest, int columns) {
    String bar = wide(count, highest, Math.clamp(columns - ROOM_FOR_NUMBERS, 5, WIDEST));
    return new Cell(
        (bar.isEmpty() ? "" : bar + " ") + Numbers.grouped(count), Integer.toString(count));
  }

  /** Returns a bar for a count, as long as the width for the highest. */
  public static String wide(int count, int highest, int width) {
    if (count <= 0 || highest <= 0) {
      return "";
    }
    return "█".repeat(Math.max(1, (int) Math.round((double) count / highest * width)));
  }
}
