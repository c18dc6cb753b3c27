package io.github.traktcli.presentation.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an export in the form {@code trakt} says of an account, without what Trakt gives anew each
 * time: numbers of plays, lists and notes, and when something was listed, hidden or noted.
 */
final class CanonicalAccount {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> NEW =
      Set.of(
          "listed_at",
          "hidden_at",
          "created_at",
          "updated_at",
          "last_updated_at",
          "action",
          "likes",
          "share_link");

  /** What Trakt fills by itself, or cannot be brought back. */
  private static final String LEFT_OUT =
      "(user|network|likes|comments)-.*|watched-(movies|shows|playback).*|lists-collaborations.*"
          + "|hidden-progress-watched-reset.*|hidden-comments.*";

  private CanonicalAccount() {}

  /** Returns what only one of two accounts has, each with a sign and its part. */
  static List<String> differences(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    List<String> differences = new ArrayList<>();
    only(before, after).forEach(document -> differences.add("- " + document));
    only(after, before).forEach(document -> differences.add("+ " + document));
    return differences;
  }

  private static List<String> only(Map<String, List<String>> of, Map<String, List<String>> other) {
    List<String> only = new ArrayList<>();
    of.forEach(
        (part, documents) -> {
          List<String> left = new ArrayList<>(documents);
          other.getOrDefault(part, List.of()).forEach(left::remove);
          left.forEach(document -> only.add(part + " " + document));
        });
    return only;
  }

  /** Returns the documents by the names of their members, sorted. */
  static Map<String, List<String>> of(Path zip) throws IOException {
    Map<String, List<String>> parts = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        String name = entry.getName().replace(".json", "");
        if (name.matches(LEFT_OUT)) {
          continue;
        }
        String part = name.replaceFirst("^lists-list-\\d+-", "lists-list-");
        try (InputStream in = file.getInputStream(entry)) {
          List<String> documents = parts.computeIfAbsent(part, any -> new ArrayList<>());
          for (JsonNode document : JSON.readTree(in)) {
            documents.add(canonical(document, part.equals("lists-lists")).toString());
          }
          Collections.sort(documents);
        }
      }
    }
    return parts;
  }

  private static Object canonical(JsonNode document, boolean isList) {
    JsonNode copy = document.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.remove("id");
      if (isList) {
        object.remove("ids");
      }
      if (object.get("note") instanceof ObjectNode note) {
        note.remove("id");
      }
    }
    return sorted(copy);
  }

  private static Object sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      Map<String, Object> members = new TreeMap<>();
      object.forEachEntry((name, value) -> members.put(name, sorted(value)));
      members.keySet().removeAll(NEW);
      members.values().removeIf(""::equals);
      return members;
    }
    if (node instanceof ArrayNode array) {
      return array.valueStream().map(CanonicalAccount::sorted).toList();
    }
    return node.asString("");
  }
}
