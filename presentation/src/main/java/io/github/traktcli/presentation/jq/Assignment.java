package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Paths.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that is changed at many paths. Each part is copied at most once, and changed in place
 * from then on, so that the work grows with the value and not with its square.
 */
final class Assignment {

  private final Set<JsonNode> own = Collections.newSetFromMap(new IdentityHashMap<>());
  private JsonNode value;

  Assignment(JsonNode value) {
    this.value = value;
  }

  /** Returns the value, which may not be changed after that. */
  JsonNode value() {
    own.clear();
    return value;
  }

  /** Returns the value for a look at it; whoever keeps it sees later changes. */
  JsonNode seen() {
    return value;
  }

  /** Adds to the value, in place where it is an array or an object of its own. */
  void add(JsonNode more) {
    if (value instanceof ArrayNode array && more instanceof ArrayNode elements) {
      Bounds.elements((long) array.size() + elements.size());
      value = mine(array).addAll(elements);
    } else if (value instanceof ObjectNode object && more instanceof ObjectNode members) {
      value = mine(object).setAll(members);
    } else {
      value = Arithmetic.add(value, more);
    }
  }

  /** Returns what lies at a path; whoever has it sees no later change. */
  JsonNode get(ArrayNode path) {
    JsonNode at = Paths.get(value, path);
    if (at.isContainer() && own.contains(at)) {
      own.clear();
    }
    return at;
  }

  void set(ArrayNode path, JsonNode to) {
    value = set(value, path, 0, to);
  }

  /** Returns a value that differs from another one at a path. */
  static JsonNode set(JsonNode value, ArrayNode path, JsonNode to) {
    return new Assignment(value).set(value, path, 0, to);
  }

  /** Returns a value that differs from another one at a key. */
  static JsonNode set(JsonNode value, JsonNode key, JsonNode to) {
    return new Assignment(value).put(value, key, to);
  }

  private JsonNode set(JsonNode at, ArrayNode path, int depth, JsonNode to) {
    if (depth == path.size()) {
      return to;
    }
    JsonNode key = path.get(depth);
    JsonNode below = depth + 1 == path.size() ? Values.NULL : Paths.get(at, key);
    return put(at, key, set(below, path, depth + 1, to));
  }

  private JsonNode put(JsonNode target, JsonNode key, JsonNode to) {
    if (key.isString() && (target.isObject() || target.isNull())) {
      ObjectNode object = target instanceof ObjectNode old ? mine(old) : mine(Values.object());
      object.set(key.stringValue(), to);
      return object;
    }
    if (key.isNumber() && (target.isArray() || target.isNull())) {
      ArrayNode array = target instanceof ArrayNode old ? mine(old) : mine(Values.array());
      put(array, key, to);
      return array;
    }
    if (key.isObject() && (target.isArray() || target.isNull())) {
      return splice(target, key, to);
    }
    if (key.isObject() && target.isString()) {
      throw new JqError("Cannot update string slices");
    }
    if (key.isArray() && target.isArray()) {
      throw new JqError("Cannot update field at array index of array");
    }
    throw Paths.unfit(target, key);
  }

  private static void put(ArrayNode array, JsonNode key, JsonNode to) {
    double number = JqNumbers.value(key);
    if (Double.isNaN(number)) {
      throw new JqError("Cannot set array element at NaN index");
    }
    long index = (long) number;
    if (index < 0) {
      index += array.size();
      if (index < 0) {
        throw new JqError("Out of bounds negative array index");
      }
    }
    Bounds.elements(index);
    while (array.size() <= index) {
      array.add(Values.NULL);
    }
    array.set((int) index, to);
  }

  private static JsonNode splice(JsonNode target, JsonNode slice, JsonNode to) {
    Span span = Span.of(slice, target.size());
    if (!to.isArray()) {
      throw new JqError("A slice of an array can only be assigned another array");
    }
    ArrayNode array = Values.array();
    for (int i = 0; i < span.from(); i++) {
      array.add(target.get(i));
    }
    to.forEach(array::add);
    for (int i = span.to(); i < target.size(); i++) {
      array.add(target.get(i));
    }
    return array;
  }

  private ObjectNode mine(ObjectNode object) {
    if (own.contains(object)) {
      return object;
    }
    ObjectNode copy = Values.object().setAll(object);
    own.add(copy);
    return copy;
  }

  private ArrayNode mine(ArrayNode array) {
    if (own.contains(array)) {
      return array;
    }
    ArrayNode copy = Values.array().addAll(array);
    own.add(copy);
    return copy;
  }
}
