package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The members that a JSON text or a JSON schema has, as paths such as {@code movie.ids.trakt}.
 * Lists leave no trace in a path, and keys that are ids or numbers appear as a star.
 */
final class FieldTables {

  private static final int DEEPEST = 12;

  private final Set<String> paths = new TreeSet<>();
  private final Map<?, ?> schemas;

  private FieldTables(Map<?, ?> schemas) {
    this.schemas = schemas;
  }

  /** Returns the members of an example; a text that is no JSON has none. */
  static Set<String> ofExample(String text) {
    FieldTables fields = new FieldTables(Map.of());
    if (!text.isBlank()) {
      try {
        fields.example(Json.readAny(withoutLooseCommas(text)), "");
      } catch (UnreadableJson e) {
        return Set.of();
      }
    }
    return fields.paths;
  }

  /** Published examples are written by hand, and a comma may be left behind the last member. */
  private static String withoutLooseCommas(String text) {
    return text.replaceAll(",(\\s*[}\\]])", "$1");
  }

  /**
   * Returns the members that a schema allows.
   *
   * @param schemas the named schemas of the document, which others refer to
   */
  static Set<String> ofSchema(@Nullable Object schema, Map<?, ?> schemas) {
    FieldTables fields = new FieldTables(schemas);
    fields.schema(schema, "", 0);
    return fields.paths;
  }

  private void example(@Nullable Object json, String parent) {
    if (json instanceof Map<?, ?> object) {
      object.forEach((name, value) -> example(value, add(parent, name.toString())));
    } else if (json instanceof Collection<?> list) {
      list.forEach(item -> example(item, parent));
    }
  }

  private String add(String parent, String name) {
    String own = !name.isEmpty() && name.chars().allMatch(Character::isDigit) ? "*" : name;
    String path = parent.isEmpty() ? own : parent + "." + own;
    paths.add(path);
    return path;
  }

  private void schema(@Nullable Object node, String parent, int depth) {
    if (!(node instanceof Map<?, ?> schema) || depth > DEEPEST) {
      return;
    }
    if (schema.get("$ref") instanceof String reference) {
      schema(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), parent, depth + 1);
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((name, value) -> schema(value, add(parent, name.toString()), depth + 1));
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> value) {
      schema(value, add(parent, "*"), depth + 1);
    }
    schema(schema.get("items"), parent, depth + 1);
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.get(choice) instanceof Collection<?> branches) {
        branches.forEach(branch -> schema(branch, parent, depth + 1));
      }
    }
  }
}
