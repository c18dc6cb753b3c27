package io.github.traktcli.presentation.jq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The order of jq: null, false, true, numbers, texts by code points, arrays, objects. */
final class Order {

  static final Comparator<JsonNode> OF_VALUES = Order::compare;

  private static final Comparator<String> OF_TEXTS = Order::compareTexts;

  private Order() {}

  static int compare(JsonNode left, JsonNode right) {
    int ranks = Integer.compare(rank(left), rank(right));
    if (ranks != 0) {
      return ranks;
    }
    if (left.isNumber()) {
      return JqNumbers.compare(left, right);
    }
    if (left.isString()) {
      return compareTexts(left.stringValue(), right.stringValue());
    }
    if (left.isArray()) {
      return compareArrays(left, right);
    }
    return left.isObject() ? compareObjects(left, right) : 0;
  }

  static boolean same(JsonNode left, JsonNode right) {
    return compare(left, right) == 0;
  }

  private static int rank(JsonNode value) {
    return switch (Values.type(value)) {
      case "null" -> 0;
      case "boolean" -> value.booleanValue() ? 2 : 1;
      case "number" -> 3;
      case "string" -> 4;
      case "array" -> 5;
      default -> 6;
    };
  }

  private static int compareArrays(JsonNode left, JsonNode right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int elements = compare(left.get(i), right.get(i));
      if (elements != 0) {
        return elements;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareObjects(JsonNode left, JsonNode right) {
    List<String> names = names(left);
    List<String> others = names(right);
    for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
      int byName = compareTexts(names.get(i), others.get(i));
      if (byName != 0) {
        return byName;
      }
    }
    if (names.size() != others.size()) {
      return Integer.compare(names.size(), others.size());
    }
    for (String name : names) {
      int members = compare(left.path(name), right.path(name));
      if (members != 0) {
        return members;
      }
    }
    return 0;
  }

  /** Returns the names of members in their order. */
  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.sort(names, OF_TEXTS);
    return names;
  }

  private static int compareTexts(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean pairs = Character.isSurrogate(a) != Character.isSurrogate(b);
        return pairs ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
