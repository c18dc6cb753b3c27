package io.github.traktcli.presentation.jq;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operators of jq between two values. */
final class Arithmetic {

  private Arithmetic() {}

  static JsonNode apply(Operator operator, JsonNode left, JsonNode right) {
    return switch (operator) {
      case ADD -> add(left, right);
      case SUBTRACT -> subtract(left, right);
      case MULTIPLY -> multiply(left, right);
      case DIVIDE -> divide(left, right);
      case REMAINDER -> remainder(left, right);
      case EQUAL -> Values.truth(Order.same(left, right));
      case UNEQUAL -> Values.truth(!Order.same(left, right));
      case LESS -> Values.truth(Order.compare(left, right) < 0);
      case LESS_OR_EQUAL -> Values.truth(Order.compare(left, right) <= 0);
      case GREATER -> Values.truth(Order.compare(left, right) > 0);
      case GREATER_OR_EQUAL -> Values.truth(Order.compare(left, right) >= 0);
    };
  }

  static JsonNode add(JsonNode left, JsonNode right) {
    if (left.isNull()) {
      return right;
    }
    if (right.isNull()) {
      return left;
    }
    if (left.isNumber() && right.isNumber()) {
      return JqNumbers.of(JqNumbers.value(left) + JqNumbers.value(right));
    }
    if (left.isString() && right.isString()) {
      Bounds.text((long) left.stringValue().length() + right.stringValue().length());
      return Values.text(left.stringValue() + right.stringValue());
    }
    if (left instanceof ArrayNode first && right instanceof ArrayNode second) {
      Bounds.elements((long) first.size() + second.size());
      return Values.array().addAll(first).addAll(second);
    }
    if (left instanceof ObjectNode first && right instanceof ObjectNode second) {
      return Values.object().setAll(first).setAll(second);
    }
    throw JqError.of(left, right, "cannot be added");
  }

  private static JsonNode subtract(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return JqNumbers.of(JqNumbers.value(left) - JqNumbers.value(right));
    }
    if (left.isArray() && right.isArray()) {
      ArrayNode rest = Values.array();
      for (JsonNode element : left) {
        if (!contains(right, element)) {
          rest.add(element);
        }
      }
      return rest;
    }
    throw JqError.of(left, right, "cannot be subtracted");
  }

  private static boolean contains(JsonNode array, JsonNode element) {
    for (JsonNode other : array) {
      if (Order.same(other, element)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode multiply(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return JqNumbers.of(JqNumbers.value(left) * JqNumbers.value(right));
    }
    if (left.isString() && right.isNumber()) {
      return repeat(left.stringValue(), JqNumbers.value(right));
    }
    if (left.isNumber() && right.isString()) {
      return repeat(right.stringValue(), JqNumbers.value(left));
    }
    if (left instanceof ObjectNode first && right instanceof ObjectNode second) {
      return merge(first, second);
    }
    throw JqError.of(left, right, "cannot be multiplied");
  }

  private static JsonNode repeat(String text, double times) {
    if (!(times >= 0)) {
      return Values.NULL;
    }
    double whole = Math.floor(times);
    Bounds.text((long) (text.length() * whole));
    return Values.text(text.repeat((int) whole));
  }

  private static ObjectNode merge(ObjectNode left, ObjectNode right) {
    ObjectNode merged = Values.object().setAll(left);
    right.forEachEntry(
        (name, value) -> {
          boolean both = value instanceof ObjectNode && merged.get(name) instanceof ObjectNode;
          merged.set(name, both ? merge((ObjectNode) merged.get(name), (ObjectNode) value) : value);
        });
    return merged;
  }

  private static JsonNode divide(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      double divisor = JqNumbers.value(right);
      if (divisor == 0) {
        throw JqError.of(left, right, "cannot be divided because the divisor is zero");
      }
      return JqNumbers.of(JqNumbers.value(left) / divisor);
    }
    if (left.isString() && right.isString()) {
      return TextFunctions.split(left.stringValue(), right.stringValue());
    }
    throw JqError.of(left, right, "cannot be divided");
  }

  private static JsonNode remainder(JsonNode left, JsonNode right) {
    if (!left.isNumber() || !right.isNumber()) {
      throw JqError.of(left, right, "cannot be divided (remainder)");
    }
    if (JqNumbers.isNan(left) || JqNumbers.isNan(right)) {
      return JqNumbers.of(Double.NaN);
    }
    long divisor = JqNumbers.integer(right);
    if (divisor == 0) {
      throw JqError.of(left, right, "cannot be divided (remainder) because the divisor is zero");
    }
    return JqNumbers.of((double) (divisor == -1 ? 0 : JqNumbers.integer(left) % divisor));
  }
}
