package io.github.traktcli.presentation.output;

/**
 * Makes text of others harmless: what could move the cursor, change the title of the window, or
 * turn the direction of reading does not reach the terminal.
 */
public final class SafeText {

  private SafeText() {}

  /** Returns the text on one line, without control characters and direction overrides. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\t' || character == '\n' || isLineBreak(character)) {
        safe.append(' ');
      } else if (character == '\r') {
        safe.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : " ");
      } else if (!isDangerous(character)) {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  /** Returns the text without control characters and direction overrides but with its lines. */
  public static String lines(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\t' || character == '\n') {
        safe.append(character);
      } else if (isLineBreak(character)) {
        safe.append('\n');
      } else if (!isDangerous(character)) {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  /** Returns a JSON text in which such characters are escaped, so that nothing of it is lost. */
  public static String json(String json) {
    int first = firstDangerous(json);
    if (first < 0) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length() + 16).append(json, 0, first);
    for (int i = first; i < json.length(); i++) {
      char character = json.charAt(i);
      if (isDangerousInJson(character)) {
        safe.append("\\u");
        String hex = Integer.toHexString(character);
        safe.repeat('0', 4 - hex.length()).append(hex);
      } else {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  private static int firstDangerous(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (isDangerousInJson(json.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** White space between the values of a document is none of the dangerous characters. */
  private static boolean isDangerousInJson(char character) {
    return character != '\t'
        && character != '\n'
        && character != '\r'
        && (isDangerous(character) || isLineBreak(character));
  }

  private static boolean isLineBreak(int point) {
    return point == 0x2028 || point == 0x2029 || point == 0x85;
  }

  private static boolean isDangerous(int point) {
    return point < 0x20
        || (point >= 0x7f && point <= 0x9f)
        || (point >= 0x202a && point <= 0x202e)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200e
        || point == 0x200f
        || point == 0x061c
        || point == 0xfeff;
  }
}
