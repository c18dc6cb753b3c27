package io.github.traktcli.presentation.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers of Trakt in which members are missing, null, or of another type. */
final class AlteredAnswers {

  /** An answer, and what is odd in it. */
  record Answer(String alteration, String json) {}

  /** What a member becomes; {@code null} leaves it out. */
  private enum Alteration {
    LEFT_OUT(null),
    NULLED("null"),
    A_TEXT("\"odd\""),
    A_NUMBER("1000000000000000000000000000000"),
    A_FRACTION("-0.5"),
    A_BOOLEAN("true"),
    A_LIST("[[]]"),
    AN_OBJECT("{\"odd\":null}");

    private final @Nullable String json;

    Alteration(@Nullable String json) {
      this.json = json;
    }
  }

  /** Feeds show so many unasked. */
  private static final int PAGE = 30;

  private static final JsonMapper JSON = JsonMapper.shared();

  private AlteredAnswers() {}

  /**
   * Returns answers in which each member is altered in every way. In lists that is one answer a
   * way, with an item for each member; in objects it is one a way and depth.
   */
  static List<Answer> of(String good) {
    List<Answer> answers = new ArrayList<>();
    JsonNode tree = JSON.readTree(good);
    for (Alteration alteration : Alteration.values()) {
      if (tree instanceof ArrayNode array) {
        answers.addAll(ofList(array, alteration));
      } else if (tree instanceof ObjectNode object) {
        int depths = paths(object).stream().mapToInt(List::size).max().orElse(0);
        for (int depth = 1; depth <= depths; depth++) {
          answers.add(ofObject(object, depth, alteration));
        }
      }
    }
    return answers;
  }

  /** Returns a few of them, each with many oddities. */
  static List<Answer> few(String good) {
    List<Answer> all = of(good);
    return all.size() < 3 ? all : List.of(all.get(1), all.get(all.size() / 2), all.getLast());
  }

  private static List<Answer> ofList(ArrayNode good, Alteration alteration) {
    List<JsonNode> altered = new ArrayList<>();
    for (JsonNode item : distinct(good)) {
      for (List<String> path : paths(item)) {
        JsonNode copy = item.deepCopy();
        alter(copy, path, alteration);
        altered.add(copy);
      }
      altered.add(item);
    }
    if (alteration.json != null) {
      altered.add(JSON.readTree(alteration.json));
    }
    List<Answer> answers = new ArrayList<>();
    for (int start = 0; start < altered.size(); start += PAGE) {
      List<JsonNode> page = altered.subList(start, Math.min(start + PAGE, altered.size()));
      answers.add(new Answer(alteration.name(), JSON.writeValueAsString(page)));
    }
    return answers;
  }

  private static Answer ofObject(ObjectNode good, int depth, Alteration alteration) {
    ObjectNode altered = good.deepCopy();
    paths(good).stream()
        .filter(path -> path.size() == depth)
        .forEach(path -> alter(altered, path, alteration));
    return new Answer(alteration + " at " + depth, JSON.writeValueAsString(altered));
  }

  /** Items of one shape are as good as one. */
  private static List<JsonNode> distinct(ArrayNode items) {
    Set<Set<List<String>>> shapes = new LinkedHashSet<>();
    List<JsonNode> distinct = new ArrayList<>();
    for (JsonNode item : items) {
      if (shapes.add(new LinkedHashSet<>(paths(item))) && distinct.size() < 4) {
        distinct.add(item);
      }
    }
    return distinct;
  }

  private static List<List<String>> paths(JsonNode node) {
    List<List<String>> paths = new ArrayList<>();
    collect(node, List.of(), paths);
    return paths;
  }

  private static void collect(JsonNode node, List<String> path, List<List<String>> into) {
    if (!path.isEmpty()) {
      into.add(path);
    }
    if (node instanceof ObjectNode object) {
      object
          .propertyStream()
          .forEach(member -> collect(member.getValue(), longer(path, member.getKey()), into));
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      collect(array.get(0), longer(path, "0"), into);
    }
  }

  private static List<String> longer(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private static void alter(JsonNode tree, List<String> path, Alteration alteration) {
    JsonNode parent = tree;
    for (String name : path.subList(0, path.size() - 1)) {
      parent = parent instanceof ArrayNode array ? array.get(0) : parent.get(name);
      if (parent == null) {
        return;
      }
    }
    JsonNode odd = alteration.json == null ? null : JSON.readTree(alteration.json);
    switch (parent) {
      case ObjectNode object when odd == null -> object.remove(path.getLast());
      case ObjectNode object -> object.set(path.getLast(), odd);
      case ArrayNode array when odd == null -> array.remove(0);
      case ArrayNode array -> array.set(0, odd);
      default -> {}
    }
  }
}
