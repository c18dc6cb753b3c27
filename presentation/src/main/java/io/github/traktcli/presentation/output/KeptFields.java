package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of documents that the user wants to keep, as dotted paths. A path goes into every
 * element of an array on its way.
 */
final class KeptFields {

  private static final List<String> TYPES =
      Arrays.stream(ItemType.values()).map(ItemType::singular).toList();

  private final List<String> paths;
  private final Branch kept = new Branch();

  private KeptFields(List<String> paths) {
    this.paths = paths;
  }

  /**
   * Reads paths.
   *
   * @throws InvalidInput when one cannot be a path
   */
  static KeptFields of(Collection<String> paths) {
    KeptFields fields = new KeptFields(paths.stream().map(String::strip).distinct().toList());
    fields.paths.forEach(fields::add);
    return fields;
  }

  private void add(String path) {
    Branch branch = kept;
    for (String name : path.split("\\.", -1)) {
      if (name.isEmpty()) {
        throw new InvalidInput(
            "--fields takes names such as title,ids.imdb, not \"" + path + "\".");
      }
      branch = branch.members.computeIfAbsent(name, _ -> new Branch());
    }
    branch.whole = true;
  }

  List<String> paths() {
    return paths;
  }

  /**
   * Refuses a path that leads nowhere in all of the documents: its name is one that Trakt does not
   * know, or stands elsewhere here. A member that Trakt left out of all of them is no mistake, and
   * neither is one of another type than these: a history of films alone has episodes another day.
   *
   * @throws InvalidInput names the path, and the paths that there are
   */
  void check(Collection<JsonNode> trees) {
    if (trees.isEmpty()) {
      return;
    }
    for (String path : paths) {
      List<String> names = List.of(path.split("\\.", -1));
      if (trees.stream().noneMatch(tree -> leads(tree, names))
          && !isOfAnotherType(trees, names.getFirst())
          && (!FieldNames.isKnown(names.getLast()) || isElsewhere(trees, names.getLast()))) {
        Set<String> there = new LinkedHashSet<>();
        trees.forEach(tree -> collect(tree, "", there));
        throw new InvalidInput(
            there.isEmpty()
                ? "There is no field \"%s\": nothing here has fields.".formatted(path)
                : "There is no field \"%s\" here. There are: %s."
                    .formatted(path, String.join(", ", there)));
      }
    }
  }

  private static boolean isOfAnotherType(Collection<JsonNode> trees, String name) {
    return TYPES.contains(name)
        && trees.stream().noneMatch(tree -> tree.has(name))
        && trees.stream()
            .anyMatch(tree -> TYPES.stream().anyMatch(type -> tree.path(type).isObject()));
  }

  private static boolean isElsewhere(Collection<JsonNode> trees, String name) {
    return trees.stream().anyMatch(tree -> tree.findValue(name) != null);
  }

  /** Returns a document with nothing but the members to keep, in the order of the document. */
  JsonNode keep(JsonNode tree) {
    return keep(tree, kept);
  }

  /**
   * Returns what a path leads to, for a cell: texts as they are.
   *
   * @param arraysAreJson whether arrays are JSON, and not values by commas
   */
  static String text(JsonNode tree, String path, boolean arraysAreJson) {
    return text(at(tree, List.of(path.split("\\.", -1))), arraysAreJson);
  }

  private static String text(JsonNode node, boolean arraysAreJson) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!arraysAreJson && node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer)) {
      return node.valueStream()
          .map(element -> text(element, false))
          .collect(Collectors.joining(","));
    }
    return node.isString() ? node.stringValue() : Documents.of(node).json();
  }

  private static JsonNode at(JsonNode tree, List<String> names) {
    if (names.isEmpty() || tree.isMissingNode()) {
      return tree;
    }
    if (tree.isArray()) {
      ArrayNode found = JsonNodeFactory.instance.arrayNode();
      tree.valueStream()
          .map(element -> at(element, names))
          .filter(element -> !element.isMissingNode())
          .forEach(found::add);
      return found;
    }
    return at(tree.path(names.getFirst()), names.subList(1, names.size()));
  }

  /** What is null or an empty array may have any members. */
  private static boolean leads(JsonNode tree, List<String> names) {
    if (names.isEmpty() || tree.isNull()) {
      return true;
    }
    if (tree.isArray()) {
      return tree.isEmpty() || tree.valueStream().anyMatch(element -> leads(element, names));
    }
    JsonNode member = tree.path(names.getFirst());
    return !member.isMissingNode() && leads(member, names.subList(1, names.size()));
  }

  private static void collect(JsonNode tree, String prefix, Set<String> paths) {
    if (tree.isArray()) {
      tree.valueStream().forEach(element -> collect(element, prefix, paths));
      return;
    }
    tree.forEachEntry(
        (name, value) -> {
          String path = prefix + name;
          boolean hasMembers =
              (value.isObject() && !value.isEmpty())
                  || (value.isArray() && value.valueStream().anyMatch(JsonNode::isObject));
          if (hasMembers) {
            collect(value, path + ".", paths);
          } else {
            paths.add(path);
          }
        });
  }

  private static JsonNode keep(JsonNode tree, Branch branch) {
    if (branch.whole) {
      return tree;
    }
    if (tree.isArray()) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      tree.valueStream().map(element -> keep(element, branch)).forEach(kept::add);
      return kept;
    }
    if (!tree.isObject()) {
      return tree;
    }
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    tree.forEachEntry(
        (name, value) -> {
          Branch below = branch.members.get(name);
          if (below != null) {
            kept.set(name, keep(value, below));
          }
        });
    return kept;
  }

  private static final class Branch {
    final Map<String, Branch> members = new LinkedHashMap<>();
    boolean whole;
  }
}
