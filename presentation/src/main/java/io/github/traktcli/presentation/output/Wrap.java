package io.github.traktcli.presentation.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines at its blanks. */
public final class Wrap {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Wrap() {}

  /** Returns lines of at most so many columns; a longer word goes on in the next line. */
  public static List<String> lines(String text, int columns) {
    int width = Math.max(2, columns); // the room of one wide character
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : BLANKS.split(text.strip(), -1)) {
      if (used > 0 && used + 1 + DisplayWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      String rest = word;
      while (DisplayWidth.of(rest) > width) {
        int fitting =
            Math.max(Character.charCount(rest.codePointAt(0)), DisplayWidth.fitting(rest, width));
        lines.add(rest.substring(0, fitting));
        rest = rest.substring(fitting);
      }
      line.append(rest);
      used += DisplayWidth.of(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
