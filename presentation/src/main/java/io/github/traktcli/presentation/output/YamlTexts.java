package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML in which each member is a text. */
public final class YamlTexts {

  private YamlTexts() {}

  /**
   * Returns the members in their order.
   *
   * @throws InvalidInput when it is no YAML, or something else stands in it
   */
  public static Map<String, String> of(String yaml) {
    JsonNode tree;
    try {
      tree = YAMLMapper.shared().readTree(yaml);
    } catch (JacksonException e) {
      throw new InvalidInput(
          "Line %d is no YAML: %s."
              .formatted(
                  Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                  String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    if (tree == null || tree.isMissingNode() || tree.isNull()) {
      return texts;
    }
    if (!tree.isObject()) {
      throw new InvalidInput(
          "There are no names with texts, such as wl: watchlist list --type movie.");
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
}
