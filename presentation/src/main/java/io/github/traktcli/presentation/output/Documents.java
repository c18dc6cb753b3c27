package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

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

  /**
   * Returns a document as a tree that is written with every number as Trakt wrote it, 1e30 as 1e30.
   * Nothing can be reckoned with its numbers.
   */
  static JsonNode exactTree(Document document) {
    try (JsonParser parser = Trees.MAPPER.createParser(document.json())) {
      parser.nextToken();
      return exactNode(parser);
    }
  }

  private static JsonNode exactNode(JsonParser parser) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, exactNode(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(exactNode(parser));
        }
        yield array;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          nodes.rawValueNode(new RawValue(parser.getString()));
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case null, default -> nodes.nullNode();
    };
  }

  /** Returns the document of a tree. */
  static Document of(JsonNode tree) {
    return new Document(Trees.MAPPER.writeValueAsString(tree));
  }

  /** Returns a document on one line, as Trakt sent it. */
  static String line(Document document) {
    String json = document.json();
    return SafeText.isPlain(json)
        ? json
        : SafeText.json(json.replace('\n', ' ').replace('\r', ' '));
  }

  /** Returns a document as it is printed: indented on a terminal, on one line in a pipe. */
  static String text(Document document, Console console, String margin) {
    return console.outIsTerminal()
        ? SafeText.json(IndentedJson.of(document.json(), margin))
        : line(document);
  }

  private static final class Trees {
    static final ObjectMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build())
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
  }
}
