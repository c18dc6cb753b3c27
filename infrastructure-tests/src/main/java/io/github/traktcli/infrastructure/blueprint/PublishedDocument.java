package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a published document has to compare.
 *
 * @param kind {@link SpecDrift#BLUEPRINT} or {@link SpecDrift#OPENAPI}
 */
record PublishedDocument(String kind, List<Facts> operations) {

  /**
   * Reads a document of either kind.
   *
   * @throws Unusable when it is neither, or was cut
   */
  static PublishedDocument read(String file) {
    String text = text(file);
    return text.stripLeading().startsWith("{")
        ? new PublishedDocument(SpecDrift.OPENAPI, openApi(file, text))
        : new PublishedDocument(SpecDrift.BLUEPRINT, Facts.of(whole(file, text)));
  }

  /** Reads the contract itself. */
  static Blueprint contract(String file) {
    return blueprint(file, text(file));
  }

  private static String text(String file) {
    try {
      String text = Files.readString(Path.of(file));
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException | InvalidPathException e) {
      throw new Unusable(file + " cannot be read.", e);
    }
  }

  private static Blueprint blueprint(String file, String text) {
    Blueprint blueprint = Blueprint.read(text);
    if (blueprint.operations().isEmpty()) {
      throw new Unusable(file + " is no API Blueprint with operations.");
    }
    return blueprint;
  }

  /** An API Blueprint has no end mark: a cut shows in its last line and in its last body. */
  private static Blueprint whole(String file, String text) {
    Blueprint blueprint = blueprint(file, text);
    Operation last = blueprint.operations().getLast();
    boolean answered = !last.responses().isEmpty();
    boolean closed =
        last.examples().stream().allMatch(example -> isClosed(example.body()))
            && last.responses().stream().allMatch(response -> isClosed(response.body()));
    if (!text.endsWith("\n") || !answered || !closed) {
      throw new Unusable(file + " is cut: it ends in the middle of " + last.signature() + ".");
    }
    return blueprint;
  }

  private static boolean isClosed(String json) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char letter = json.charAt(i);
      if (quoted && letter == '\\') {
        i++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        open += letter == '{' || letter == '[' ? 1 : 0;
        open -= letter == '}' || letter == ']' ? 1 : 0;
      }
    }
    return open <= 0;
  }

  private static List<Facts> openApi(String file, String text) {
    List<Facts> operations;
    try {
      operations = OpenApi.read(text);
    } catch (UnreadableJson e) {
      throw new Unusable(file + " is no OpenAPI document: " + e.getMessage() + ".", e);
    }
    if (operations.isEmpty()) {
      throw new Unusable(file + " is no OpenAPI document with operations.");
    }
    return operations;
  }
}
