package io.github.traktcli.presentation.jq;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** Where a value lies in the input of {@code path}. */
record Path(@Nullable Path parent, JsonNode key, boolean isNowhere) {

  static final Path ROOT = new Path(null, NullNode.getInstance(), false);

  /** Of values that were worked out, which lie nowhere. */
  static final Path NOWHERE = new Path(null, NullNode.getInstance(), true);

  /** Returns the path of a worked out value where paths are asked for, and none elsewhere. */
  static @Nullable Path worked(@Nullable Path path) {
    return path == null ? null : NOWHERE;
  }

  static @Nullable Path child(@Nullable Path path, JsonNode key) {
    return path == null ? null : new Path(path, key, false);
  }

  ArrayNode keys() {
    Deque<JsonNode> keys = new ArrayDeque<>();
    for (Path path = this; path.parent != null; path = path.parent) {
      keys.push(path.key);
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    keys.forEach(array::add);
    return array;
  }
}
