package io.github.traktcli.presentation.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines at its blanks. */
public final class Wrap {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Wrap() {}

  /** Returns lines of at most so many columns; a longer word stands alone and is cut. */
  public static List<String> lines(String text, int columns) {
    int width = Math.max(1, columns);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : BLANKS.split(text.strip(), -1)) {
      int wordWidth = DisplayWidth.of(word);
      if (used > 0 && used + 1 + wordWidth > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(DisplayWidth.cut(word, width));
      used += Math.min(width, wordWidth);
    }
    lines.add(line.toString());
    return lines;
  }
}
