package io.github.traktcli.presentation.jq;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Values by the rules of jq. They are never changed once somebody else may see them. */
final class Values {

  static final JsonNode NULL = NullNode.getInstance();
  static final JsonNode TRUE = BooleanNode.TRUE;
  static final JsonNode FALSE = BooleanNode.FALSE;

  private static final int SHOWN_BYTES = 11;
  private static final int LONGEST_SHOWN = 14;

  private Values() {}

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static JsonNode text(String text) {
    return StringNode.valueOf(text);
  }

  static JsonNode truth(boolean truth) {
    return truth ? TRUE : FALSE;
  }

  static boolean isTrue(JsonNode value) {
    return !value.isNull() && !(value.isBoolean() && !value.booleanValue());
  }

  static String type(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "null";
    }
    if (value.isBoolean()) {
      return "boolean";
    }
    if (value.isNumber()) {
      return "number";
    }
    if (value.isString()) {
      return "string";
    }
    return value.isArray() ? "array" : "object";
  }

  /** Returns the value as jq prints it, numbers as they were written or as they came out. */
  static String json(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /** Returns texts as they are and everything else as JSON. */
  static String asText(JsonNode value) {
    return value.isString() ? value.stringValue() : json(value);
  }

  /** Returns type and beginning of a value, for messages. */
  static String described(JsonNode value) {
    return type(value) + " (" + beginning(value, LONGEST_SHOWN, SHOWN_BYTES) + ")";
  }

  /** Returns a value as JSON, cut to a number of bytes where it is longer. */
  static String beginning(JsonNode value, int longest, int shown) {
    String json = json(value);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= longest) {
      return json;
    }
    int end = shown;
    while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8) + "...";
  }

  private static void write(JsonNode value, StringBuilder out) {
    switch (value) {
      case ArrayNode array -> {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
          if (i > 0) {
            out.append(',');
          }
          write(array.get(i), out);
        }
        out.append(']');
      }
      case ObjectNode object -> {
        out.append('{');
        int first = out.length();
        object.forEachEntry(
            (name, member) -> {
              if (out.length() > first) {
                out.append(',');
              }
              quote(name, out);
              out.append(':');
              write(member, out);
            });
        out.append('}');
      }
      case StringNode text -> quote(text.stringValue(), out);
      default -> out.append(value.isNumber() ? JqNumbers.text(value) : value.asString("null"));
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (character < ' ' || character == 0x7f) {
            out.append("\\u%04x".formatted((int) character));
          } else {
            out.append(character);
          }
        }
      }
    }
    out.append('"');
  }
}
