package io.github.traktcli.presentation.jq;

import java.util.List;

/**
 * A word of an expression.
 *
 * @param text as written; without its mark where it is a field, a variable or a format
 * @param parts of a string: texts, and between them the words of expressions
 * @param at where it begins, from 0
 * @param line where it stands, from 1
 */
record Token(Kind kind, String text, List<Part> parts, int at, int line) {

  enum Kind {
    NUMBER,
    STRING,
    NAME,
    KEYWORD,
    FIELD,
    VARIABLE,
    FORMAT,
    SIGN,
    END
  }

  /** A piece of a string. */
  sealed interface Part {
    record Plain(String text) implements Part {}

    record Inner(List<Token> tokens) implements Part {}
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.KEYWORD) && text.equals(sign);
  }
}
