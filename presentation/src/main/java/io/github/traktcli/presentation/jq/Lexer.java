package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Token.Kind;
import io.github.traktcli.presentation.jq.Token.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of an expression into words. */
final class Lexer {

  private static final Set<String> KEYWORDS =
      Set.of(
          "def", "if", "then", "elif", "else", "end", "as", "reduce", "foreach", "try", "catch",
          "label", "import", "include", "module", "and", "or", "__loc__");

  private static final List<String> SIGNS =
      List.of(
          "?//", "//=", "==", "!=", "<=", ">=", "//", "|=", "+=", "-=", "*=", "/=", "%=", "..", ".",
          "?", "=", ";", ",", ":", "|", "+", "-", "*", "/", "%", "<", ">", "(", ")", "[", "]", "{",
          "}");

  private final String text;
  private int at;
  private int line = 1;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * Cuts a text into words, of which the last is {@link Kind#END}.
   *
   * @throws UnreadableQuery where a character belongs to no word
   */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = lexer.upTo("");
    return tokens;
  }

  /** Reads up to a bracket that closes what was opened before; the bracket is taken. */
  private List<Token> upTo(String bracket) {
    List<Token> tokens = new ArrayList<>();
    int open = 0;
    while (true) {
      skipBlanks();
      if (at == text.length()) {
        if (!bracket.isEmpty()) {
          throw new UnreadableQuery("a string does not end.");
        }
        tokens.add(token(Kind.END, "", at));
        return tokens;
      }
      Token token = next();
      if (token.is("(")) {
        open++;
      } else if (token.is(")") && open-- == 0 && !bracket.isEmpty()) {
        tokens.add(token(Kind.END, ")", token.at()));
        return tokens;
      }
      tokens.add(token);
    }
  }

  private Token next() {
    int start = at;
    char character = text.charAt(at);
    if (character == '"') {
      return string();
    }
    if (isDigit(character) || (character == '.' && isDigit(peek(1)))) {
      return number();
    }
    if (isStart(character)) {
      String name = name();
      return token(KEYWORDS.contains(name) ? Kind.KEYWORD : Kind.NAME, name, start);
    }
    if (character == '.' && isStart(peek(1))) {
      at++;
      return token(Kind.FIELD, word(), start);
    }
    if (character == '$' && isStart(peek(1))) {
      at++;
      return token(Kind.VARIABLE, name(), start);
    }
    if (character == '@' && isWord(peek(1))) {
      at++;
      return token(Kind.FORMAT, word(), start);
    }
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        return token(Kind.SIGN, sign, start);
      }
    }
    throw new UnreadableQuery(
        "\""
            + Character.toString(text.codePointAt(at))
            + "\" at column "
            + (at + 1)
            + " is no jq.");
  }

  private Token string() {
    int start = at++;
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        throw new UnreadableQuery("the string at column " + (start + 1) + " does not end.");
      }
      char character = text.charAt(at++);
      if (character == '"') {
        parts.add(new Part.Plain(whole(plain)));
        return new Token(Kind.STRING, "\"", parts, start, line);
      }
      if (character == '\n') {
        line++;
      }
      if (character != '\\') {
        plain.append(character);
      } else if (peek(0) == '(') {
        at++;
        parts.add(new Part.Plain(whole(plain)));
        plain.setLength(0);
        parts.add(new Part.Inner(upTo(")")));
      } else {
        escape(plain);
      }
    }
  }

  private static String whole(StringBuilder plain) {
    plain
        .codePoints()
        .filter(point -> Character.getType(point) == Character.SURROGATE)
        .findFirst()
        .ifPresent(
            half -> {
              throw new UnreadableQuery("\\u%04x is half of a character.".formatted(half));
            });
    return plain.toString();
  }

  private void escape(StringBuilder plain) {
    char character = peek(0);
    int control = "bfnrt\"\\/".indexOf(character);
    if (character == 'u' && text.length() >= at + 5) {
      try {
        plain.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
        at += 5;
        return;
      } catch (NumberFormatException e) {
        throw new UnreadableQuery("\\u wants four hexadecimal digits.");
      }
    }
    if (control < 0) {
      throw new UnreadableQuery("\\" + character + " is no escape of a string.");
    }
    plain.append("\b\f\n\r\t\"\\/".charAt(control));
    at++;
  }

  private Token number() {
    int start = at;
    digits();
    if (peek(0) == '.') {
      at++;
      digits();
    }
    if (peek(0) == 'e' || peek(0) == 'E') {
      int exponent = at++;
      if (peek(0) == '+' || peek(0) == '-') {
        at++;
      }
      if (isDigit(peek(0))) {
        digits();
      } else {
        at = exponent;
      }
    }
    return token(Kind.NUMBER, text.substring(start, at), start);
  }

  private void digits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private String name() {
    int start = at;
    word();
    while (text.startsWith("::", at) && isStart(peek(2))) {
      at += 2;
      word();
    }
    return text.substring(start, at);
  }

  private String word() {
    int start = at;
    while (isWord(peek(0))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char character = text.charAt(at);
      if (character == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else if (Character.isWhitespace(character)) {
        line += character == '\n' ? 1 : 0;
        at++;
      } else {
        return;
      }
    }
  }

  private Token token(Kind kind, String word, int start) {
    return new Token(kind, word, List.of(), start, line);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isStart(char character) {
    return character == '_'
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
  }

  private static boolean isWord(char character) {
    return isStart(character) || isDigit(character);
  }
}
