package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads references from lines of text, from CSV or from JSON as this client, or Trakt, writes it.
 */
public final class JsonReferenceInput implements ReferenceInput {

  @Override
  public List<GivenReference> read(String text) {
    String input = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
    if (input.startsWith("[") || input.startsWith("{")) {
      return ofJson(input);
    }
    Optional<List<Map<String, Object>>> table = CsvTable.read(input);
    if (table.isPresent()) {
      return table.get().stream().map(row -> JsonItem.of(row).wanted()).toList();
    }
    return input
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> line(line).stream())
        .toList();
  }

  private List<GivenReference> line(String line) {
    return line.startsWith("{") ? ofJson(line) : GivenReference.each(line);
  }

  private static List<GivenReference> ofJson(String input) {
    List<GivenReference> wanted = new ArrayList<>();
    for (Object document : documents(input)) {
      collect(document, wanted);
    }
    return wanted;
  }

  /** Returns the documents: one, or one on each line. */
  static List<Object> documents(String input) {
    List<String> lines = input.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() > 1) {
      try {
        return lines.stream().map(Json::readAny).toList();
      } catch (UnreadableJson e) {
        // Then it is one document over several lines.
      }
    }
    try {
      return List.of(Json.readAny(input));
    } catch (UnreadableJson e) {
      throw new InvalidInput("Standard input looks like JSON and cannot be read as JSON.");
    }
  }

  private static void collect(Object document, List<GivenReference> wanted) {
    switch (document) {
      case Collection<?> items -> items.forEach(item -> collect(orNothing(item), wanted));
      case Map<?, ?> members -> wanted.add(JsonItem.of(members).wanted());
      case String reference -> wanted.addAll(GivenReference.each(reference));
      default ->
          throw new InvalidReference("\"" + document + "\" on standard input names nothing.");
    }
  }

  private static Object orNothing(@org.jspecify.annotations.Nullable Object item) {
    return item == null ? "" : item;
  }
}
