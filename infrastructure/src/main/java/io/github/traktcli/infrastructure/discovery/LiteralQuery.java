package io.github.traktcli.infrastructure.discovery;

/**
 * A text for Trakt's search engine, in which every sign means itself. Section "Search, Special
 * Characters" of the contract.
 */
final class LiteralQuery {

  private static final String SPECIAL = "+-&|!(){}[]^\"~*?:/\\";

  private LiteralQuery() {}

  /** Returns the text with a backslash before each sign that the engine would take as its own. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 4);
    text.chars()
        .forEach(
            letter -> {
              if (SPECIAL.indexOf(letter) >= 0) {
                literal.append('\\');
              }
              literal.append((char) letter);
            });
    return literal.toString();
  }
}
