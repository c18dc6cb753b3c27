package io.github.traktcli.presentation.jq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions of arrays and objects, and of values of any type. */
final class CollectionFunctions {

  private CollectionFunctions() {}

  static void addTo(Map<String, Native> functions) {
    functions.put("not/0", Native.of(in -> Values.truth(!Values.isTrue(in))));
    functions.put("type/0", Native.of(in -> Values.text(Values.type(in))));
    functions.put("length/0", Native.of(CollectionFunctions::length));
    functions.put("keys/0", Native.of(in -> keys(in, true)));
    functions.put("keys_unsorted/0", Native.of(in -> keys(in, false)));
    functions.put("has/1", Native.ofOne(CollectionFunctions::has));
    functions.put("contains/1", Native.ofOne(CollectionFunctions::contains));
    functions.put("add/0", Native.of(CollectionFunctions::sum));
    functions.put("sort/0", Native.of(CollectionFunctions::sorted));
    functions.put("_sort/1", Native.ofOne(CollectionFunctions::sorted));
    functions.put("_group/1", Native.ofOne(CollectionFunctions::grouped));
    functions.put("min/0", Native.of(in -> least(in, in, Order.OF_VALUES)));
    functions.put("max/0", Native.of(in -> greatest(in, in)));
    functions.put("_min/1", Native.ofOne((in, keys) -> least(in, keys, Order.OF_VALUES)));
    functions.put("_max/1", Native.ofOne(CollectionFunctions::greatest));
    functions.put("_reverse/0", Native.of(CollectionFunctions::reversed));
    functions.put("_flatten/1", Native.ofOne(CollectionFunctions::flattened));
    functions.put(
        "setpath/2", Native.ofTwo((in, path, to) -> Assignment.set(in, Paths.keys(path), to)));
    functions.put("delpaths/1", Native.ofOne(Paths::delete));
    functions.put("infinite/0", Native.of(in -> JqNumbers.of(Double.POSITIVE_INFINITY)));
    functions.put("nan/0", Native.of(in -> JqNumbers.of(Double.NaN)));
    functions.put("isnan/0", Native.of(in -> Values.truth(JqNumbers.isNan(in))));
    functions.put(
        "isinfinite/0",
        Native.of(in -> Values.truth(in.isNumber() && Double.isInfinite(JqNumbers.value(in)))));
    functions.put("isnormal/0", Native.of(CollectionFunctions::isNormal));
  }

  private static JsonNode length(JsonNode in) {
    return switch (Values.type(in)) {
      case "null" -> JqNumbers.of(0);
      case "boolean" -> throw JqError.of(in, "has no length");
      case "number" -> JqNumbers.of(Math.abs(JqNumbers.value(in)));
      case "string" -> JqNumbers.of(in.stringValue().codePointCount(0, in.stringValue().length()));
      default -> JqNumbers.of(in.size());
    };
  }

  private static JsonNode keys(JsonNode in, boolean sorted) {
    ArrayNode keys = Values.array();
    if (in.isObject()) {
      (sorted ? Order.names(in) : in.propertyNames()).forEach(name -> keys.add(Values.text(name)));
      return keys;
    }
    if (!in.isArray()) {
      throw JqError.of(in, "has no keys");
    }
    for (int i = 0; i < in.size(); i++) {
      keys.add(JqNumbers.of(i));
    }
    return keys;
  }

  private static JsonNode has(JsonNode in, JsonNode key) {
    if (in.isNull()) {
      return Values.truth(false);
    }
    if (in.isObject() && key.isString()) {
      return Values.truth(in.has(key.stringValue()));
    }
    if (in.isArray() && key.isNumber()) {
      double index = JqNumbers.value(key);
      return Values.truth(index >= 0 && index < in.size());
    }
    throw new JqError(
        "Cannot check whether " + Values.type(in) + " has a " + Values.type(key) + " key");
  }

  private static JsonNode contains(JsonNode in, JsonNode part) {
    if (!Values.type(in).equals(Values.type(part))) {
      throw JqError.of(in, part, "cannot have their containment checked");
    }
    return Values.truth(isIn(part, in));
  }

  private static boolean isIn(JsonNode part, JsonNode whole) {
    if (!Values.type(part).equals(Values.type(whole))) {
      return false;
    }
    if (part.isString()) {
      return whole.stringValue().contains(part.stringValue());
    }
    if (part.isArray()) {
      for (JsonNode element : part) {
        if (!isInAny(element, whole)) {
          return false;
        }
      }
      return true;
    }
    if (part.isObject()) {
      for (String name : part.propertyNames()) {
        if (!whole.has(name) || !isIn(part.path(name), whole.path(name))) {
          return false;
        }
      }
      return true;
    }
    return Order.same(part, whole);
  }

  private static boolean isInAny(JsonNode element, JsonNode array) {
    for (JsonNode candidate : array) {
      if (isIn(element, candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Adds up; texts, arrays and objects without copying what is there for each that comes. */
  private static JsonNode sum(JsonNode in) {
    if (!in.isContainer()) {
      throw new JqError("Cannot iterate over " + Values.described(in));
    }
    JsonNode sum = Values.NULL;
    boolean own = false;
    StringBuilder text = new StringBuilder();
    for (JsonNode element : in) {
      if (sum.isString() && element.isString()) {
        if (text.isEmpty()) {
          text.append(sum.stringValue());
        }
        text.append(element.stringValue());
        Bounds.text(text.length());
        continue;
      }
      if (!text.isEmpty()) {
        sum = Values.text(text.toString());
        text.setLength(0);
      }
      if (own && sum instanceof ArrayNode array && element instanceof ArrayNode more) {
        array.addAll(more);
        Bounds.elements(array.size());
      } else if (own && sum instanceof ObjectNode object && element instanceof ObjectNode more) {
        object.setAll(more);
      } else {
        own = sum.isContainer() && element.isContainer();
        sum = Arithmetic.add(sum, element);
      }
    }
    return text.isEmpty() ? sum : Values.text(text.toString());
  }

  /** An element with what it is sorted by. */
  private record Keyed(JsonNode key, JsonNode element) {
    static List<Keyed> of(JsonNode in, JsonNode keys) {
      if (!in.isArray() || !keys.isArray() || in.size() != keys.size()) {
        throw JqError.of(in, keys, "cannot be sorted, as they are not both arrays");
      }
      List<Keyed> keyed = new ArrayList<>();
      for (int i = 0; i < in.size(); i++) {
        keyed.add(new Keyed(keys.get(i), in.get(i)));
      }
      keyed.sort(Comparator.comparing(Keyed::key, Keyed::ordered));
      return keyed;
    }

    /** What is no number equals itself while things are sorted. */
    private static int ordered(JsonNode left, JsonNode right) {
      return JqNumbers.isNan(left) && JqNumbers.isNan(right) ? 0 : Order.compare(left, right);
    }
  }

  private static JsonNode sorted(JsonNode in) {
    if (!in.isArray()) {
      throw JqError.of(in, "cannot be sorted, as it is not an array");
    }
    return sorted(in, in);
  }

  private static JsonNode sorted(JsonNode in, JsonNode keys) {
    ArrayNode sorted = Values.array();
    Keyed.of(in, keys).forEach(keyed -> sorted.add(keyed.element()));
    return sorted;
  }

  private static JsonNode grouped(JsonNode in, JsonNode keys) {
    ArrayNode groups = Values.array();
    JsonNode last = Values.NULL;
    ArrayNode group = Values.array();
    for (Keyed keyed : Keyed.of(in, keys)) {
      if (group.isEmpty() || !Order.same(last, keyed.key())) {
        group = Values.array();
        groups.add(group);
      }
      group.add(keyed.element());
      last = keyed.key();
    }
    return groups;
  }

  /** The first of those that are least. */
  private static JsonNode least(JsonNode in, JsonNode keys, Comparator<JsonNode> order) {
    requireElements(in, keys);
    int least = 0;
    for (int i = 1; i < in.size(); i++) {
      if (order.compare(keys.get(i), keys.get(least)) < 0) {
        least = i;
      }
    }
    return in.isEmpty() ? Values.NULL : in.get(least);
  }

  /** The last of those that are greatest. */
  private static JsonNode greatest(JsonNode in, JsonNode keys) {
    requireElements(in, keys);
    int greatest = 0;
    for (int i = 1; i < in.size(); i++) {
      if (Order.compare(keys.get(i), keys.get(greatest)) >= 0) {
        greatest = i;
      }
    }
    return in.isEmpty() ? Values.NULL : in.get(greatest);
  }

  private static void requireElements(JsonNode in, JsonNode keys) {
    if (!in.isArray() || !keys.isArray() || in.size() != keys.size()) {
      throw JqError.of(in, keys, "cannot be iterated over");
    }
  }

  private static JsonNode reversed(JsonNode in) {
    ArrayNode reversed = Values.array();
    for (int i = in.size() - 1; i >= 0; i--) {
      reversed.add(in.get(i));
    }
    return reversed;
  }

  private static JsonNode flattened(JsonNode in, JsonNode depth) {
    ArrayNode flat = Values.array();
    flatten(in, JqNumbers.value(depth), flat);
    return flat;
  }

  private static void flatten(JsonNode in, double depth, ArrayNode flat) {
    if (!in.isContainer()) {
      throw new JqError("Cannot iterate over " + Values.described(in));
    }
    for (JsonNode element : in) {
      if (element.isArray() && depth != 0) {
        flatten(element, depth - 1, flat);
      } else {
        flat.add(element);
      }
    }
  }

  private static JsonNode isNormal(JsonNode in) {
    double number = in.isNumber() ? Math.abs(JqNumbers.value(in)) : 0;
    return Values.truth(number >= Double.MIN_NORMAL && number <= Double.MAX_VALUE);
  }
}
