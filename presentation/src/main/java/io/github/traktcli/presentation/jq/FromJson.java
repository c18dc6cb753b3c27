package io.github.traktcli.presentation.jq;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as {@code fromjson} does: {@code nan} is a number, numbers keep their digits, and what
 * is wrong is said in the words of jq.
 */
final class FromJson {

  private static final int DEEPEST = 10_000;

  /** What is open: an array or an object, and the name whose value comes. */
  private static final class Open {
    final JsonNode container;
    @Nullable String name;
    boolean after;

    Open(JsonNode container) {
      this.container = container;
    }
  }

  private final String text;
  private final StringBuilder token = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable JsonNode next;
  private @Nullable JsonNode whole;
  private int line = 1;
  private int column;

  private FromJson(String text) {
    this.text = text;
  }

  static JsonNode parse(String text) {
    return new FromJson(text).read();
  }

  private JsonNode read() {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      pass(at);
      if (character == '"') {
        word(false);
        at = string(at + 1);
        continue;
      }
      if (character == ' ' || character == '\t' || character == '\r' || character == '\n') {
        word(false);
        finish();
      } else if ("[{:,]}".indexOf(character) >= 0) {
        word(false);
        sign(character);
        finish();
      } else {
        token.append(character);
      }
      at++;
    }
    word(true);
    if (!open.isEmpty()) {
      throw wrong("Unfinished JSON term", true);
    }
    finish();
    if (whole == null) {
      throw new JqError("Expected JSON value (while parsing '" + text + "')");
    }
    return whole;
  }

  /** A value that stands alone is the whole of the text. */
  private void finish() {
    if (open.isEmpty() && next != null) {
      if (whole != null) {
        throw new JqError("Unexpected extra JSON values (while parsing '" + text + "')");
      }
      whole = next;
      next = null;
    }
  }

  /** What is wrong within a string is found at its end. */
  private int string(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '"') {
      pass(end);
      if (text.charAt(end) == '\\' && end + 1 < text.length()) {
        pass(++end);
      }
      end++;
    }
    if (end >= text.length()) {
      throw wrong("Unfinished string", true);
    }
    column++;
    value(Values.text(unescaped(text.substring(from, end))));
    finish();
    return end + 1;
  }

  private void pass(int at) {
    column++;
    if (text.charAt(at) == '\n') {
      line++;
      column = 0;
    }
  }

  private String unescaped(String string) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < string.length()) {
      char character = string.charAt(at++);
      if (character == '\\') {
        at = escape(string, at, plain);
      } else if (character < ' ') {
        throw wrong(
            "Invalid string: control characters from U+0000 through U+001F must be escaped", false);
      } else {
        plain.append(character);
      }
    }
    return plain.toString();
  }

  private int escape(String string, int at, StringBuilder plain) {
    char character = string.charAt(at);
    int control = "bfnrt\"\\/".indexOf(character);
    if (control >= 0) {
      plain.append("\b\f\n\r\t\"\\/".charAt(control));
      return at + 1;
    }
    if (character != 'u') {
      throw wrong("Invalid escape", false);
    }
    int end = at + 5;
    if (end > string.length()) {
      throw wrong("Invalid \\uXXXX escape", false);
    }
    try {
      plain.append((char) Integer.parseInt(string, at + 1, end, 16));
      return end;
    } catch (NumberFormatException e) {
      throw wrong("Invalid characters in \\uXXXX escape", false);
    }
  }

  private void word(boolean end) {
    if (token.isEmpty()) {
      return;
    }
    String word = token.toString();
    token.setLength(0);
    switch (word) {
      case "null" -> value(Values.NULL);
      case "true" -> value(Values.TRUE);
      case "false" -> value(Values.FALSE);
      case "nan", "NaN", "-nan", "-NaN" -> value(JqNumbers.of(Double.NaN));
      default -> {
        if (!isNumber(word)) {
          throw wrong(isBegunAsName(word) ? "Invalid literal" : "Invalid numeric literal", end);
        }
        value(JqNumbers.literal(word));
      }
    }
  }

  private static boolean isBegunAsName(String word) {
    return word.startsWith("t") || word.startsWith("f") || word.startsWith("nu");
  }

  private static boolean isNumber(String word) {
    int at = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    int digits = 0;
    int points = 0;
    while (at < word.length() && (isDigit(word.charAt(at)) || word.charAt(at) == '.')) {
      if (word.charAt(at) == '.') {
        points++;
      } else {
        digits++;
      }
      at++;
    }
    if (digits == 0 || points > 1) {
      return false;
    }
    if (at < word.length() && (word.charAt(at) == 'e' || word.charAt(at) == 'E')) {
      at++;
      at += at < word.length() && "+-".indexOf(word.charAt(at)) >= 0 ? 1 : 0;
      int exponent = at;
      while (at < word.length() && isDigit(word.charAt(at))) {
        at++;
      }
      return at == word.length() && at > exponent;
    }
    return at == word.length();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void value(JsonNode value) {
    if (next != null) {
      throw wrong("Expected separator between values", false);
    }
    next = value;
  }

  private void sign(char character) {
    switch (character) {
      case '[', '{' -> {
        if (next != null) {
          throw wrong("Expected separator between values", false);
        }
        if (open.size() == DEEPEST) {
          throw wrong("Exceeds depth limit for parsing", false);
        }
        open.push(new Open(character == '[' ? Values.array() : Values.object()));
      }
      case ':' -> colon();
      case ',' -> comma();
      case ']' -> close(']');
      default -> close('}');
    }
  }

  private void colon() {
    Open top = open.peek();
    JsonNode name = next;
    if (name == null) {
      throw wrong("Expected string key before ':'", false);
    }
    if (top == null || !top.container.isObject()) {
      throw wrong("':' not as part of an object", false);
    }
    if (top.name != null) {
      throw wrong("':' not as part of an object", false);
    }
    if (!name.isString()) {
      throw wrong("Object keys must be strings", false);
    }
    top.name = name.stringValue();
    next = null;
  }

  private void comma() {
    Open top = open.peek();
    if (next == null) {
      throw wrong("Expected value before ','", false);
    }
    if (top == null) {
      throw wrong("',' not as part of an object or array", false);
    }
    add(top);
    top.after = true;
  }

  private void add(Open top) {
    JsonNode value = next;
    if (value == null) {
      return;
    }
    switch (top.container) {
      case ArrayNode array -> array.add(value);
      case ObjectNode object -> {
        String name = top.name;
        if (name == null) {
          throw wrong("Objects must consist of key:value pairs", false);
        }
        object.set(name, value);
        top.name = null;
      }
      default -> throw new IllegalStateException();
    }
    next = null;
  }

  private void close(char bracket) {
    Open top = open.peek();
    if (top != null && next != null && top.container.isArray() && bracket == '}') {
      throw wrong("Objects must consist of key:value pairs", false);
    }
    if (top == null || top.container.isArray() != (bracket == ']')) {
      throw wrong("Unmatched '" + bracket + "'", false);
    }
    if (next == null && top.name != null) {
      throw wrong("Unmatched '}'", false);
    }
    if (next == null && top.after) {
      throw wrong(
          "Expected another " + (top.container.isArray() ? "array element" : "key-value pair"),
          false);
    }
    add(top);
    open.pop();
    next = top.container;
  }

  private JqError wrong(String what, boolean atEnd) {
    return new JqError(
        "%s at %sline %d, column %d (while parsing '%s')"
            .formatted(what, atEnd ? "EOF at " : "", line, column, text));
  }
}
