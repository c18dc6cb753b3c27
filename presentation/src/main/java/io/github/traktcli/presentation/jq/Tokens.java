package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Token.Kind;
import java.util.List;

/** The words of an expression, taken one after the other. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token ahead() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(at);
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  Token take(Kind kind) {
    if (peek().kind() != kind) {
      throw unexpected();
    }
    return take();
  }

  boolean next(String sign) {
    return peek().is(sign);
  }

  boolean next(Kind kind) {
    return peek().kind() == kind;
  }

  /** Takes a sign where it is next. */
  boolean skip(String sign) {
    if (next(sign)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String sign) {
    if (!skip(sign)) {
      throw unexpected();
    }
  }

  UnreadableQuery unexpected() {
    Token token = peek();
    if (token.kind() == Kind.END && token.text().isEmpty()) {
      return new UnreadableQuery("it ends too early, at column " + (token.at() + 1) + ".");
    }
    String mark =
        switch (token.kind()) {
          case FIELD -> ".";
          case VARIABLE -> "$";
          case FORMAT -> "@";
          default -> "";
        };
    String hint = token.is("?//") ? " Put a blank between ? and //." : "";
    return new UnreadableQuery(
        mark + token.text() + " is not expected at column " + (token.at() + 1) + "." + hint);
  }
}
