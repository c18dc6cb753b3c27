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

  /**
   * Returns a JSON text in which such characters, and halves of characters, are escaped, so that
   * nothing of it is lost.
   */
  public static String json(String json) {
    int first = firstDangerous(json);
    if (first < 0) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length() + 16).append(json, 0, first);
    for (int i = first; i < json.length(); i++) {
      char character = json.charAt(i);
      if (isDangerousInJson(json, i)) {
        escape(character, safe);
      } else {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  /**
   * Returns the text with such characters, carriage returns and halves of characters as {@code
   * \\u001b}, and with its lines and tabs. A backslash is escaped where it would be taken for the
   * begin of such an escape; replacing every {@code \\uXXXX} once gives the text back.
   */
  public static String escaped(String text) {
    if (isPlain(text) && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean kept = character == '\t' || character == '\n';
      if (!kept && (character == '\r' || isDangerousInJson(text, i) || isEscape(text, i))) {
        escape(character, safe);
      } else {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  private static void escape(char character, StringBuilder safe) {
    String hex = Integer.toHexString(character);
    safe.append("\\u").repeat('0', 4 - hex.length()).append(hex);
  }

  private static boolean isEscape(String text, int at) {
    if (!text.startsWith("\\u", at) || at + 6 > text.length()) {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the text has nothing but the letters, digits and signs of ASCII, and blanks. */
  static boolean isPlain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Nearly everything is, so that this decides how long a text takes. */
  private static boolean isPlain(char character) {
    return character >= ' ' && character <= '~';
  }

  private static int firstDangerous(String json) {
    int length = json.length();
    for (int i = 0; i < length; i++) {
      if (!isPlain(json.charAt(i)) && isDangerousInJson(json, i)) {
        return i;
      }
    }
    return -1;
  }

  /** White space between the values of a document is none of the dangerous characters. */
  private static boolean isDangerousInJson(String text, int at) {
    char character = text.charAt(at);
    return character != '\t'
        && character != '\n'
        && character != '\r'
        && (isDangerous(character) || isLineBreak(character) || isHalf(text, at));
  }

  /** Tells whether half of a character stands there alone, which UTF-8 cannot say. */
  private static boolean isHalf(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
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
