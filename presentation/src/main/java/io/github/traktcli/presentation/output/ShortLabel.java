package io.github.traktcli.presentation.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts labels of titles so that seasons, episodes and, where there is room, years stay readable.
 */
public final class ShortLabel {

  private static final Pattern TELLING =
      Pattern.compile(" \\([0-9]{4}\\)$| S[0-9]{2,}E[0-9]{2,}(?= |$)| Season [0-9]+$| Specials$");

  private static final int ROOM_BESIDE_A_YEAR = 12;

  private ShortLabel() {}

  /**
   * Returns the label, cut to so many columns before its year or its season and episode: {@code The
   * Lord of t… (2001)}, {@code Breaking B… S01E05}.
   */
  public static String of(String label, int columns) {
    if (DisplayWidth.of(label) <= columns) {
      return label;
    }
    Matcher telling = TELLING.matcher(label);
    if (!telling.find() || DisplayWidth.of(label.substring(0, telling.end())) < columns) {
      return DisplayWidth.cut(label, columns);
    }
    String kept = telling.group();
    int left = columns - DisplayWidth.of(kept);
    if (kept.endsWith(")") && left < ROOM_BESIDE_A_YEAR) {
      return DisplayWidth.cut(label, columns);
    }
    return left > 1
        ? DisplayWidth.cut(label.substring(0, telling.start()) + kept, left) + kept
        : DisplayWidth.cut(kept.strip(), columns);
  }
}
