package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML in which texts have names: one to a member, or one to a record of a list. */
public final class YamlTexts {

  private YamlTexts() {}

  /**
   * Returns the texts by their names, in their order.
   *
   * @param name the member of a record that is the name
   * @param text the member of a record that is the text
   * @throws InvalidInput when it is no YAML, or something else stands in it
   */
  public static Map<String, String> of(String yaml, String name, String text) {
    JsonNode tree = tree(yaml);
    Map<String, String> texts = new LinkedHashMap<>();
    if (tree == null || tree.isMissingNode() || tree.isNull()) {
      return texts;
    }
    if (tree.isArray()) {
      for (JsonNode row : tree) {
        if (!row.path(name).isString() || !row.path(text).isString()) {
          throw unknown();
        }
        texts.put(row.path(name).stringValue(), row.path(text).stringValue());
      }
      return texts;
    }
    if (!tree.isObject()) {
      throw unknown();
    }
    tree.propertyStream()
        .forEach(
            member -> {
              if (!member.getValue().isString()) {
                throw new InvalidInput("\"%s\" is no text.".formatted(member.getKey()));
              }
              texts.put(member.getKey(), member.getValue().stringValue());
            });
    return texts;
  }

  private static JsonNode tree(String yaml) {
    try {
      return YAMLMapper.shared().readTree(yaml);
    } catch (JacksonException e) {
      throw new InvalidInput(
          "Line %d is no YAML: %s."
              .formatted(
                  Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                  String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")));
    }
  }

  private static InvalidInput unknown() {
    return new InvalidInput(
        "There are no names with texts, such as wl: watchlist list --type movie.");
  }
}
