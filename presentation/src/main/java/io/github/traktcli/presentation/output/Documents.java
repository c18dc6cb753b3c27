package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as text and as trees. Loads the JSON library only where a tree is needed. */
final class Documents {

  private Documents() {}

  /**
   * Returns the document of a value that this client worked out: members in snake_case, constants
   * in lower case, times in RFC 3339 and UTC, and {@code null} for what is not there.
   */
  static Document of(Object value) {
    return new Document(Trees.MAPPER.writeValueAsString(value));
  }

  /** Returns a document as a tree, in which every number has the digits that Trakt sent. */
  static JsonNode tree(Document document) {
    return Trees.MAPPER.readTree(document.json());
  }

  /** Returns the document of a tree. */
  static Document of(JsonNode tree) {
    return new Document(Trees.MAPPER.writeValueAsString(tree));
  }

  /** Returns a document on one line, as Trakt sent it. */
  static String line(Document document) {
    return SafeText.json(document.json().replace('\n', ' ').replace('\r', ' '));
  }

  /** Returns a document as it is printed: indented on a terminal, on one line in a pipe. */
  static String text(Document document, Console console, String margin) {
    return console.outIsTerminal()
        ? SafeText.json(IndentedJson.of(document.json(), margin))
        : line(document);
  }

  private static final class Trees {
    static final ObjectMapper MAPPER =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
  }
}
