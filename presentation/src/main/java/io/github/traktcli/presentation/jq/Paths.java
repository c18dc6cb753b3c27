package io.github.traktcli.presentation.jq;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and removes what lies at a key or a path. */
final class Paths {

  private Paths() {}

  /** Where a slice of something so long begins and ends. */
  record Span(int from, int to) {

    static Span of(JsonNode slice, int length) {
      JsonNode start = slice.path("start");
      JsonNode end = slice.path("end");
      if (!isBound(start) || !isBound(end)) {
        throw new JqError("Array/string slice indices must be integers");
      }
      double from = start.isNumber() ? JqNumbers.value(start) : 0;
      double to = end.isNumber() ? JqNumbers.value(end) : length;
      from = Math.clamp(from < 0 ? from + length : from, 0, length);
      to = Math.clamp(to < 0 ? to + length : to, from, length);
      return new Span((int) Math.floor(from), Math.min(length, (int) Math.ceil(to)));
    }

    private static boolean isBound(JsonNode bound) {
      return bound.isNumber() || bound.isNull() || bound.isMissingNode();
    }
  }

  static JsonNode get(JsonNode target, JsonNode key) {
    if (target.isObject() && key.isString()) {
      JsonNode member = target.get(key.stringValue());
      return member == null ? Values.NULL : member;
    }
    if (target.isArray() && key.isNumber()) {
      int index = index(key, target.size());
      return index < 0 || index >= target.size() ? Values.NULL : target.get(index);
    }
    if (target.isArray() && key.isObject()) {
      Span span = Span.of(key, target.size());
      ArrayNode slice = Values.array();
      for (int i = span.from(); i < span.to(); i++) {
        slice.add(target.get(i));
      }
      return slice;
    }
    if (target.isString() && key.isObject()) {
      return TextFunctions.slice(target.stringValue(), key);
    }
    if (target.isArray() && key.isArray()) {
      return TextFunctions.indices(target, key);
    }
    if (target.isNull() && (key.isString() || key.isNumber() || key.isObject())) {
      return Values.NULL;
    }
    throw unfit(target, key);
  }

  private static int index(JsonNode key, int size) {
    double number = JqNumbers.value(key);
    if (Double.isNaN(number)) {
      return -1;
    }
    long index = (long) number;
    return Math.clamp(index < 0 ? index + size : index, -1, Integer.MAX_VALUE);
  }

  static JqError unfit(JsonNode target, JsonNode key) {
    return new JqError(
        "Cannot index "
            + Values.type(target)
            + " with "
            + (key.isString() ? "string \"" + key.stringValue() + "\"" : Values.type(key)));
  }

  /** Follows a path; there is nothing below null. */
  static JsonNode get(JsonNode value, ArrayNode path) {
    JsonNode at = value;
    for (JsonNode key : path) {
      if (at.isNull()) {
        return Values.NULL;
      }
      at = get(at, key);
    }
    return at;
  }

  static ArrayNode keys(JsonNode path) {
    if (path instanceof ArrayNode keys) {
      return keys;
    }
    throw new JqError("Path must be specified as an array");
  }

  /** Returns a value without what lies at the paths. */
  static JsonNode delete(JsonNode value, JsonNode paths) {
    if (!paths.isArray()) {
      throw new JqError("Paths must be specified as an array");
    }
    List<ArrayNode> sorted = new ArrayList<>();
    for (JsonNode path : paths) {
      if (!(path instanceof ArrayNode keys)) {
        throw new JqError("Path must be specified as array, not " + Values.type(path));
      }
      sorted.add(keys);
    }
    sorted.sort(Order.OF_VALUES);
    return sorted.isEmpty() ? value : delete(value, sorted, 0);
  }

  /** The paths are sorted and agree up to a depth; those that end there come first. */
  private static JsonNode delete(JsonNode value, List<ArrayNode> paths, int depth) {
    if (paths.getFirst().size() == depth) {
      return Values.NULL;
    }
    JsonNode rest = value;
    List<JsonNode> ended = new ArrayList<>();
    int end = paths.size();
    while (end > 0) {
      JsonNode key = paths.get(end - 1).get(depth);
      int start = end - 1;
      while (start > 0 && Order.same(paths.get(start - 1).get(depth), key)) {
        start--;
      }
      if (paths.get(start).size() == depth + 1) {
        ended.add(key);
      } else if (!rest.isNull()) {
        JsonNode member = get(rest, key);
        if (!member.isNull()) {
          rest = Assignment.set(rest, key, delete(member, paths.subList(start, end), depth + 1));
        }
      }
      end = start;
    }
    return ended.isEmpty() ? rest : without(rest, ended);
  }

  private static JsonNode without(JsonNode value, List<JsonNode> keys) {
    if (value.isNull()) {
      return value;
    }
    if (value instanceof ObjectNode object) {
      ObjectNode rest = Values.object().setAll(object);
      for (JsonNode key : keys) {
        if (!key.isString()) {
          throw unfit(value, key, "field");
        }
        rest.remove(key.stringValue());
      }
      return rest;
    }
    if (value instanceof ArrayNode array) {
      return without(array, keys);
    }
    throw unfit(value, keys.getFirst(), "field");
  }

  private static ArrayNode without(ArrayNode array, List<JsonNode> keys) {
    boolean[] gone = new boolean[array.size()];
    for (JsonNode key : keys) {
      Span span = removed(array, key);
      for (int i = span.from(); i < span.to(); i++) {
        gone[i] = true;
      }
    }
    ArrayNode rest = Values.array();
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        rest.add(array.get(i));
      }
    }
    return rest;
  }

  private static Span removed(ArrayNode array, JsonNode key) {
    if (key.isObject()) {
      return Span.of(key, array.size());
    }
    if (!key.isNumber()) {
      throw unfit(array, key, "element");
    }
    int index = index(key, array.size());
    return index < 0 || index >= array.size() ? new Span(0, 0) : new Span(index, index + 1);
  }

  private static JqError unfit(JsonNode target, JsonNode key, String what) {
    boolean container = target.isContainer();
    return container && !key.isString()
        ? new JqError(
            "Cannot delete "
                + what
                + " at "
                + Values.type(key)
                + " index of "
                + Values.type(target))
        : new JqError(
            "Cannot delete field at " + Values.type(key) + " index of " + Values.type(target));
  }

  /** Tells where a path expression goes astray. */
  static void check(@Nullable Path path, JsonNode value, JsonNode key) {
    if (path != null && path.isNowhere()) {
      throw new JqError(
          "Invalid path expression near attempt to access element "
              + Values.beginning(key, 14, 11)
              + " of "
              + Values.beginning(value, 29, 26));
    }
  }
}
