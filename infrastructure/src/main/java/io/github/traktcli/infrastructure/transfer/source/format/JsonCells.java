package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Members of JSON objects, of which anything may be missing, null, or of another type. */
final class JsonCells {

  private JsonCells() {}

  /** Returns the first of these members that is a text or a number and not blank, or "". */
  static String text(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isValueNode() && !value.isNull() && !value.asString("").isBlank()) {
        return value.asString("").strip();
      }
    }
    return "";
  }

  /** Returns the same, or nothing. */
  static @Nullable String orNull(JsonNode node, String... names) {
    String text = text(node, names);
    return text.isEmpty() ? null : text;
  }

  /** Returns a number of a season or an episode, or nothing. */
  static @Nullable Integer count(JsonNode node, String... names) {
    return Ids.count(text(node, names));
  }

  /** Returns a year, or nothing. */
  static @Nullable Integer year(JsonNode node, String... names) {
    return Ids.year(text(node, names));
  }

  /** Returns an id that is a number, or nothing. */
  static @Nullable String id(JsonNode node, String... names) {
    return Ids.number(text(node, names));
  }

  /** Returns an id of IMDb, or nothing. */
  static @Nullable String imdb(JsonNode node, String... names) {
    return Ids.imdb(text(node, names));
  }

  /** Returns whether a member says yes. */
  static boolean yes(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isBoolean() ? value.asBoolean() : "1".equals(text(node, name));
  }
}
