package io.github.traktcli.presentation.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its blanks, in time that grows with the text. */
public final class Wrap {

  private static final String GAP = "  ";
  private static final int FURTHER = 2;

  private Wrap() {}

  /**
   * Returns lines of at most so many columns. A longer word goes on in the next line, a path of a
   * file behind one of its slashes; addresses and references stay whole, so that they can be
   * copied.
   */
  public static List<String> lines(String text, int columns) {
    int width = Math.max(2, columns); // the room of one wide character
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      int end = skipWord(text, start);
      String word = text.substring(start, end);
      int room = DisplayWidth.of(Style.plain(word));
      if (used > 0 && used + 1 + room > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      if (room > width && !staysWhole(word)) {
        List<String> parts = parts(word, width);
        lines.addAll(parts.subList(0, parts.size() - 1));
        word = parts.getLast();
        room = DisplayWidth.of(Style.plain(word));
      }
      line.append(word);
      used += room;
      start = skipBlanks(text, end);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Returns a text that is already laid out for a narrower window: paragraphs flow anew, and what
   * stands in a second column goes on in that column, or below where there is no room for two.
   */
  public static List<String> layout(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int hanging = -1;
    for (String line : text.lines().toList()) {
      int indent = skipBlanks(line, 0);
      boolean goesOn = hanging >= 0 && indent == hanging && indent < line.length();
      if (goesOn) {
        entry.append(' ').append(line, indent, line.length());
        continue;
      }
      if (!entry.isEmpty()) {
        lines.addAll(hanging(entry.toString(), columns));
        entry.setLength(0);
      }
      if (indent == line.length()) {
        lines.add("");
        hanging = -1;
      } else {
        entry.append(line);
        hanging = isComplete(line, indent) ? -1 : secondColumn(line, indent);
      }
    }
    if (!entry.isEmpty()) {
      lines.addAll(hanging(entry.toString(), columns));
    }
    return lines;
  }

  /** A heading goes on nowhere, and a row of one column only where names are counted up. */
  private static boolean isComplete(String line, int indent) {
    boolean oneColumn = secondColumn(line, indent) == indent;
    return line.endsWith(":") || (indent > 0 && oneColumn && !line.endsWith(","));
  }

  /** Returns a line as several, of which the further ones begin where its words do. */
  public static List<String> hanging(String line, int columns) {
    if (DisplayWidth.of(line) <= columns) {
      return List.of(line);
    }
    int indent = skipBlanks(line, 0);
    if (indent > columns / 2) {
      return hanging(" ".repeat(2 * FURTHER) + line.substring(indent), columns);
    }
    int second = secondColumn(line, indent);
    if (second == indent) {
      int margin = indent == 0 ? 0 : indent + FURTHER;
      return indented(line.substring(indent), line.substring(0, indent), margin, columns);
    }
    String term = line.substring(0, second);
    int margin = DisplayWidth.of(term);
    if (margin <= columns / 2) {
      return indented(line.substring(second), term, margin, columns);
    }
    List<String> lines = new ArrayList<>(hanging(term.stripTrailing(), columns));
    int below = indent + 2 * FURTHER;
    lines.addAll(indented(line.substring(second), " ".repeat(below), below, columns));
    return lines;
  }

  private static List<String> indented(String text, String first, int margin, int columns) {
    List<String> lines = new ArrayList<>();
    String start = first;
    for (String part : lines(text, columns - margin)) {
      lines.add(start + part);
      start = " ".repeat(margin);
    }
    return lines;
  }

  /** Returns where the text behind the last gap begins, or the indent where there is no gap. */
  private static int secondColumn(String line, int indent) {
    int gap = line.stripTrailing().lastIndexOf(GAP);
    return gap < indent ? indent : gap + GAP.length();
  }

  /**
   * Whether a word is an address or a reference: what stands before a slash is a kind or a host.
   */
  private static boolean staysWhole(String word) {
    int start = 0;
    while (start < word.length() && "\"'(<[".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    int slash = word.indexOf('/', start);
    return slash > start && word.substring(start, slash).chars().allMatch(Wrap::isOfHost);
  }

  private static boolean isOfHost(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || ".:-~$".indexOf(letter) >= 0;
  }

  private static List<String> parts(String word, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String piece : word.split("(?<=/)", -1)) {
      if (DisplayWidth.of(part + piece) > width) {
        if (!part.isEmpty()) {
          parts.add(part.toString());
          part.setLength(0);
        }
        List<String> cut = DisplayWidth.parts(piece, width);
        parts.addAll(cut.subList(0, cut.size() - 1));
        part.append(cut.getLast());
      } else {
        part.append(piece);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipWord(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
