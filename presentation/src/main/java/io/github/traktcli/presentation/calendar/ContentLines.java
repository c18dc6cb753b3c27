package io.github.traktcli.presentation.calendar;

/**
 * Folds the lines of an iCalendar text by RFC 5545, 3.1: none is longer than 75 octets, and no
 * character is split.
 */
final class ContentLines {

  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private ContentLines() {}

  /**
   * Returns the text with its long lines folded.
   *
   * @param unfolded lines of any length that each end in CR LF
   */
  static String folded(String unfolded) {
    StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
    int octets = 0;
    for (int i = 0; i < unfolded.length(); i = unfolded.offsetByCodePoints(i, 1)) {
      if (unfolded.startsWith(END, i)) {
        octets = 0;
        folded.append(END);
        i++;
        continue;
      }
      int character = unfolded.codePointAt(i);
      int width = octets(character);
      if (octets + width > OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += width;
    }
    return folded.toString();
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
