package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as text and as trees. Loads the JSON library only where a tree is needed. */
final class Documents {

  private Documents() {}

  /** Returns the document of a value that this client worked out, its members in snake_case. */
  static Document of(Object value) {
    return new Document(Trees.MAPPER.writeValueAsString(value));
  }

  /** Returns a document as a tree. */
  static JsonNode tree(Document document) {
    return Trees.MAPPER.readTree(document.json());
  }

  /** Returns a document on one line, as Trakt sent it. */
  static String line(Document document) {
    return SafeText.json(document.json().replace('\n', ' ').replace('\r', ' '));
  }

  /** Returns a document as it is printed: indented on a terminal, on one line in a pipe. */
  static String text(Document document, Console console, String indent) {
    if (!console.outIsTerminal()) {
      return line(document);
    }
    String pretty = Trees.PRETTY.writeValueAsString(tree(document));
    return SafeText.json(indent + pretty.replace("\n", "\n" + indent));
  }

  private static final class Trees {
    static final ObjectMapper MAPPER =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    static final ObjectMapper PRETTY =
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  }
}
