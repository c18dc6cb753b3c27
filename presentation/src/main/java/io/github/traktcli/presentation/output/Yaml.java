package io.github.traktcli.presentation.output;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes YAML. Every text is quoted, so that none is taken for a number, a date or a "no". */
final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .build();

  private Yaml() {}

  /** Returns a document of its own. */
  static String document(JsonNode tree) {
    return SafeText.json(MAPPER.writeValueAsString(tree));
  }

  /** Returns an element of a sequence; elements that follow one another are one sequence. */
  static String element(JsonNode tree) {
    return SafeText.json(MAPPER.writeValueAsString(List.of(tree)));
  }
}
