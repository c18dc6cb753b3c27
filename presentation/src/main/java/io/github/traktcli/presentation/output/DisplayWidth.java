package io.github.traktcli.presentation.output;

import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes, and how it is cut to fewer. */
public final class DisplayWidth {

  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  /** Returns the columns that a text without escapes takes. */
  public static int of(String text) {
    if (isAscii(text)) {
      return text.length();
    }
    int width = 0;
    int start = 0;
    BreakIterator clusters = clusters(text);
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      width += ofCluster(text.substring(start, end));
      start = end;
    }
    return width;
  }

  /** Returns the text, cut to so many columns with an ellipsis at the end if it takes more. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    if (columns <= 0) {
      return "";
    }
    StringBuilder shorter = new StringBuilder();
    int width = 0;
    int start = 0;
    BreakIterator clusters = clusters(text);
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      String cluster = text.substring(start, end);
      width += ofCluster(cluster);
      if (width > columns - 1) {
        break;
      }
      shorter.append(cluster);
      start = end;
    }
    return shorter.toString().stripTrailing() + ELLIPSIS;
  }

  /** Returns the text with blanks behind it up to so many columns. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** A character with its accents, or people joined to a family, take the room of one. */
  private static int ofCluster(String cluster) {
    int first = cluster.codePointAt(0);
    int width = Math.max(0, WCWidth.wcwidth(first));
    boolean emoji = cluster.indexOf('\ufe0f') > 0 || cluster.indexOf('\u200d') > 0;
    boolean flag = first >= 0x1f1e6 && first <= 0x1f1ff;
    return emoji || flag ? 2 : width;
  }

  private static BreakIterator clusters(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
