package io.github.traktcli.presentation.jq;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** An error of an expression, which {@code try} catches. */
final class JqError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient JsonNode value;

  JqError(JsonNode value) {
    super(null, null, false, false);
    this.value = value;
  }

  JqError(String message) {
    this(StringNode.valueOf(message));
  }

  /** Returns an error about one value. */
  static JqError of(JsonNode value, String message) {
    return new JqError(Values.described(value) + " " + message);
  }

  /** Returns an error about two values. */
  static JqError of(JsonNode left, JsonNode right, String message) {
    return new JqError(Values.described(left) + " and " + Values.described(right) + " " + message);
  }

  JsonNode value() {
    return value;
  }

  @Override
  public String getMessage() {
    return value.isString() ? value.stringValue() : "(not a string) " + Values.json(value);
  }
}
