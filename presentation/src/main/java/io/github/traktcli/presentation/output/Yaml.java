package io.github.traktcli.presentation.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes YAML. Every text is quoted, so that none is taken for a number, a date or a "no". The
 * library loses halves of characters, and control characters in names: a document with such is
 * written as JSON, which is YAML too.
 */
final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .build();

  private Yaml() {}

  /** Returns a document of its own. */
  static String document(JsonNode tree) {
    return isLossless(tree)
        ? SafeText.json(MAPPER.writeValueAsString(tree))
        : Documents.line(Documents.of(tree)) + "\n";
  }

  /** Returns an element of a sequence; elements that follow one another are one sequence. */
  static String element(JsonNode tree) {
    return isLossless(tree)
        ? SafeText.json(MAPPER.writeValueAsString(List.of(tree)))
        : "- " + document(tree);
  }

  private static boolean isLossless(JsonNode tree) {
    if (tree.isString()) {
      return isWhole(tree.stringValue());
    }
    return tree.propertyStream()
            .allMatch(
                member ->
                    isWhole(member.getKey())
                        && SafeText.json(member.getKey()).equals(member.getKey()))
        && tree.valueStream().allMatch(Yaml::isLossless);
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
