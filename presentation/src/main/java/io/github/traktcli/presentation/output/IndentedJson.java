package io.github.traktcli.presentation.output;

/**
 * Lays out a JSON text for a person. It moves white space only: names, texts and numbers stay the
 * characters that Trakt sent, so that no number loses a digit.
 */
final class IndentedJson {

  private static final String STEP = "  ";

  /** Nobody reads what is nested deeper, and its margins alone would fill the memory. */
  private static final int DEEPEST = 100;

  private final String json;
  private final StringBuilder laidOut;
  private final String outermost;
  private String lineStart;
  private int depth;
  private int position;

  private IndentedJson(String json, String margin) {
    this.json = json;
    this.laidOut = new StringBuilder(json.length() * 2).append(margin);
    this.outermost = "\n" + margin;
    this.lineStart = outermost;
  }

  /** Returns the text on several lines, each behind the margin. */
  static String of(String json, String margin) {
    return new IndentedJson(json, margin).laidOut();
  }

  private String laidOut() {
    for (; position < json.length(); position++) {
      char character = json.charAt(position);
      switch (character) {
        case ' ', '\t', '\n', '\r' -> {}
        case '"' -> copyText();
        case '{', '[' -> open(character);
        case '}', ']' -> close(character);
        case ',' -> laidOut.append(',').append(lineStart);
        case ':' -> laidOut.append(": ");
        default -> laidOut.append(character);
      }
    }
    return laidOut.toString();
  }

  private void copyText() {
    int start = position++;
    while (position < json.length() && json.charAt(position) != '"') {
      position += json.charAt(position) == '\\' ? 2 : 1;
    }
    laidOut.append(json, start, Math.min(json.length(), position + 1));
  }

  private void open(char bracket) {
    laidOut.append(bracket);
    int next = position + 1;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    if (next < json.length() && (json.charAt(next) == '}' || json.charAt(next) == ']')) {
      laidOut.append(json.charAt(next));
      position = next;
      return;
    }
    depth++;
    indent();
    laidOut.append(lineStart);
  }

  private void close(char bracket) {
    depth = Math.max(0, depth - 1);
    indent();
    laidOut.append(lineStart).append(bracket);
  }

  private void indent() {
    lineStart = outermost + STEP.repeat(Math.min(depth, DEEPEST));
  }
}
