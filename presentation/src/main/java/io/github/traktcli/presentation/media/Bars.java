package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.catalog.RatingDistribution;

/** Draws numbers as bars. */
public final class Bars {

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

  /** Returns a bar for a count, as long as the width for the highest. */
  public static String wide(int count, int highest, int width) {
    if (count <= 0 || highest <= 0) {
      return "";
    }
    return "█".repeat(Math.max(1, (int) Math.round((double) count / highest * width)));
  }
}
