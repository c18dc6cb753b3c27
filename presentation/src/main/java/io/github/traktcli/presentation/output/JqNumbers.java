package io.github.traktcli.presentation.output;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers that an expression of jq came to, as jq prints them. */
final class JqNumbers {

  private static final double WHOLE_UP_TO = 1e17;

  private JqNumbers() {}

  /**
   * Returns a result in which 8.0 is 8, what is no number null, and infinity the largest number.
   */
  static JsonNode asPrinted(JsonNode result) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (result.isArray()) {
      ArrayNode array = nodes.arrayNode();
      result.forEach(element -> array.add(asPrinted(element)));
      return array;
    }
    if (result.isObject()) {
      ObjectNode object = nodes.objectNode();
      result.forEachEntry((name, value) -> object.set(name, asPrinted(value)));
      return object;
    }
    return result.isDouble() ? number(result.doubleValue(), nodes) : result;
  }

  private static JsonNode number(double number, JsonNodeFactory nodes) {
    if (Double.isNaN(number)) {
      return nodes.nullNode();
    }
    if (Double.isInfinite(number)) {
      return nodes.numberNode(Math.copySign(Double.MAX_VALUE, number));
    }
    if (number == Math.rint(number) && Math.abs(number) < WHOLE_UP_TO) {
      return nodes.numberNode((long) number);
    }
    return nodes.numberNode(BigDecimal.valueOf(number));
  }
}
