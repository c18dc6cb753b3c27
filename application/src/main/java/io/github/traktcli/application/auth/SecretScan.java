package io.github.traktcli.application.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what looks like a secret in a text, in one pass from left to right: members of JSON, also
 * where they are cut off or stand within a JSON text, or are told as {@code name: value};
 * parameters of an address or a form; what follows "Bearer"; the user of an address.
 */
final class SecretScan {

  static final String REDACTED = "[redacted]";

  private static final int SHORTEST_BEARER = 6;
  private static final int LONGEST_WORD = 15;

  private final String text;
  private final StringBuilder redacted = new StringBuilder();
  private final List<String> values = new ArrayList<>();
  private int copied;
  private int at;

  private SecretScan(String text) {
    this.text = text;
  }

  static SecretScan of(String text) {
    SecretScan scan = new SecretScan(text);
    scan.scan();
    return scan;
  }

  /** Returns the text with {@code [redacted]} in the place of secrets. */
  String redacted() {
    return copied == 0 ? text : redacted + text.substring(copied);
  }

  /** Returns the secrets. */
  List<String> values() {
    return values;
  }

  private void scan() {
    while (at < text.length()) {
      if (isWord(at)) {
        int start = at;
        at = endOfWord(at);
        afterWord(start);
      } else if (text.startsWith("://", at)) {
        at += 3;
        userInfo();
      } else {
        at++;
      }
    }
  }

  private void afterWord(int start) {
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    if (word.equals("bearer")) {
      bearer();
    } else if (isSecret(word)) {
      if (isAt('=', at)) {
        parameter();
      } else if (isAt(':', at)) {
        told(word);
      } else {
        member();
      }
    }
  }

  private static boolean isSecret(String name) {
    return switch (name) {
      case "access_token",
          "refresh_token",
          "id_token",
          "token",
          "client_secret",
          "device_code",
          "user_code",
          "code",
          "code_verifier",
          "code_challenge",
          "state",
          "password",
          "verification_url",
          "verification_url_complete",
          "verification_uri",
          "verification_uri_complete" ->
          true;
      default -> false;
    };
  }

  /** What a person is told of a member. Words such as "code" are also those of a sentence. */
  private void told(String name) {
    int start = skipBlanks(at + 1);
    int end = endOfToken(start);
    if (name.indexOf('_') > 0 && isLikeAToken(text.substring(start, end))) {
      hide(start, end, REDACTED);
    }
  }

  /** No word of a sentence: with a digit or a sign in it, or longer than words are. */
  private static boolean isLikeAToken(String text) {
    return text.length() >= SHORTEST_BEARER
        && (text.length() > LONGEST_WORD || !text.chars().allMatch(Character::isLetter));
  }

  private void bearer() {
    int start = skipBlanks(at);
    int end = endOfToken(start);
    if (start > at && end - start >= SHORTEST_BEARER) {
      hide(start, end, REDACTED);
    }
  }

  private void parameter() {
    int end = at + 1;
    while (end < text.length() && !endsParameter(text.charAt(end))) {
      end++;
    }
    if (end > at + 1) {
      hide(at + 1, end, REDACTED);
    }
  }

  /** The quotation mark behind the name may be escaped, and so are the value's then. */
  private void member() {
    int quote = skip('\\', at);
    if (!isAt('"', quote)) {
      return;
    }
    int colon = skipBlanks(quote + 1);
    if (!isAt(':', colon)) {
      return;
    }
    int start = skipBlanks(colon + 1);
    int end = endOfValue(start);
    if (end > start) {
      hide(start, end, '"' + REDACTED + '"');
    }
  }

  private int endOfValue(int start) {
    int quote = skip('\\', start);
    if (isAt('"', quote)) {
      return endOfString(quote + 1, quote > start);
    }
    if (isAt('[', start)) {
      int end = text.indexOf(']', start);
      return end < 0 ? text.length() : end + 1;
    }
    int end = start;
    while (end < text.length() && !endsBareValue(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfString(int start, boolean escaped) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' && !escaped ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private void userInfo() {
    int end = at;
    int last = -1;
    while (end < text.length() && !endsAuthority(text.charAt(end))) {
      if (text.charAt(end) == '@') {
        last = end;
      }
      end++;
    }
    if (last >= 0) {
      hide(at, last, REDACTED);
    }
  }

  private void hide(int start, int end, String instead) {
    values.add(unquoted(text.substring(start, end)));
    redacted.append(text, copied, start).append(instead);
    copied = end;
    at = end;
  }

  private static String unquoted(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && isQuotation(value.charAt(start))) {
      start++;
    }
    while (end > start && isQuotation(value.charAt(end - 1))) {
      end--;
    }
    String bare = value.substring(start, end);
    return bare.equals("null") ? "" : bare;
  }

  private static boolean isQuotation(char character) {
    return character == '"' || character == '\\';
  }

  private boolean isAt(char expected, int index) {
    return index < text.length() && text.charAt(index) == expected;
  }

  private boolean isWord(int index) {
    return index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '_');
  }

  private int endOfWord(int start) {
    int end = start;
    while (isWord(end)) {
      end++;
    }
    return end;
  }

  private int endOfToken(int start) {
    int end = start;
    while (end < text.length() && isOfToken(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int skip(char passed, int start) {
    int end = start;
    while (isAt(passed, end)) {
      end++;
    }
    return end;
  }

  private int skipBlanks(int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfToken(char character) {
    return character > ' ' && character < 0x7f && "\"'<>()[]{},;".indexOf(character) < 0;
  }

  private static boolean endsParameter(char character) {
    return Character.isWhitespace(character) || "&\"'<>".indexOf(character) >= 0;
  }

  private static boolean endsBareValue(char character) {
    return Character.isWhitespace(character) || ",}]\"[{".indexOf(character) >= 0;
  }

  private static boolean endsAuthority(char character) {
    return Character.isWhitespace(character) || "/?#\"'<>".indexOf(character) >= 0;
  }
}
