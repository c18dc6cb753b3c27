package io.github.traktcli.presentation.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes, and how it is cut to fewer. */
public final class DisplayWidth {

  private static final String ELLIPSIS = "…";
  private static final char SHOWN_AS_TEXT = '\ufe0e';
  private static final char SHOWN_AS_EMOJI = '\ufe0f';

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
    return text.substring(0, fitting(text, columns - 1)).stripTrailing() + ELLIPSIS;
  }

  /** Returns the text in parts that take no more than so many columns, or one cluster each. */
  static List<String> parts(String text, int columns) {
    List<String> parts = new ArrayList<>();
    int width = 0;
    int part = 0;
    int start = 0;
    BreakIterator clusters = clusters(text);
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      int cluster = ofCluster(text.substring(start, end));
      if (width > 0 && width + cluster > columns) {
        parts.add(text.substring(part, start));
        part = start;
        width = 0;
      }
      width += cluster;
      start = end;
    }
    parts.add(text.substring(part));
    return parts;
  }

  /** Returns how many characters from the beginning take no more than so many columns. */
  private static int fitting(String text, int columns) {
    int width = 0;
    int start = 0;
    BreakIterator clusters = clusters(text);
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      width += ofCluster(text.substring(start, end));
      if (width > columns) {
        return start;
      }
      start = end;
    }
    return text.length();
  }

  /** Returns the text with blanks behind it up to so many columns. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** Emoji that are joined, coloured, or letters of a flag take the room of one. */
  private static int ofCluster(String cluster) {
    int first = cluster.codePointAt(0);
    if (cluster.length() > Character.charCount(first) && isEmoji(first, cluster)) {
      return 2;
    }
    int width = 0;
    for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
      width += Math.max(0, WCWidth.wcwidth(cluster.codePointAt(i)));
    }
    return width;
  }

  private static boolean isEmoji(int first, String cluster) {
    return cluster.indexOf(SHOWN_AS_EMOJI) > 0
        || (first >= 0x1f1e6 && first <= 0x1f1ff)
        || (Character.isExtendedPictographic(first)
            && cluster.indexOf(SHOWN_AS_TEXT) < 0
            && WCWidth.wcwidth(first) == 2);
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
