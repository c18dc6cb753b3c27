package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.Reader;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The entries of the arrays of a JSON document, one in memory at a time. */
public final class JsonEntries {

  private static final int DEEPEST = 200;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper ONE_A_LINE =
      MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonEntries() {}

  /**
   * Reads a document.
   *
   * @param wanted what to do with the values of a path such as {@code $.history}: of an array with
   *     each of its entries, whose path is {@code $.history[0]}; everything else is passed over
   * @throws io.github.traktcli.application.failure.TraktException where it is not JSON
   */
  public static void read(Probe file, Map<String, ? extends BiConsumer<String, JsonNode>> wanted) {
    parse(
        file.file(),
        file.encoding(),
        parser -> {
          parser.nextToken();
          value(parser, "$", wanted);
        });
  }

  /**
   * Reads values that follow each other. Where each has a line of its own, one that is no JSON
   * takes none of the others along.
   */
  public static void lines(Probe file, LineConsumer wanted) {
    if (hasOneALine(file)) {
      int[] values = {0};
      TextLines.read(
          file,
          (number, line) -> {
            if (!line.isBlank()) {
              values[0]++;
              wanted.accept(values[0], number, parsed(line));
            }
            return true;
          });
      return;
    }
    parse(
        file.file(),
        file.encoding(),
        parser -> {
          int number = 0;
          while (parser.nextToken() != null) {
            number++;
            int line = parser.currentTokenLocation().getLineNr();
            wanted.accept(number, line, MAPPER.readTree(parser));
          }
        });
  }

  private static boolean hasOneALine(Probe file) {
    boolean[] whole = {false};
    TextLines.read(
        file,
        (number, line) -> {
          whole[0] = parsed(line) != null;
          return line.isBlank();
        });
    return whole[0];
  }

  private static @Nullable JsonNode parsed(String line) {
    try {
      return line.isBlank() ? null : ONE_A_LINE.readTree(line);
    } catch (JacksonException e) {
      return null;
    }
  }

  /** Takes a value of a file that has one a line. */
  @FunctionalInterface
  public interface LineConsumer {
    /** Takes the value, with its number and its line from 1; nothing where the line is no JSON. */
    void accept(int number, int line, @Nullable JsonNode value);
  }

  /** What is done with a parser. */
  @FunctionalInterface
  interface Parsing {
    void read(JsonParser parser);
  }

  static void parse(SourceFile file, Encoding encoding, Parsing parsing) {
    try (Reader text = file.text(encoding);
        JsonParser parser = MAPPER.createParser(text)) {
      parsing.read(parser);
    } catch (JacksonException e) {
      if (e.getCause() instanceof java.io.IOException cause) {
        throw file.trouble(cause);
      }
      long line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
      throw SourceTrouble.malformed(file.name(), "JSON", line, e);
    } catch (java.io.IOException e) {
      throw file.trouble(e);
    }
  }

  private static void value(
      JsonParser parser, String path, Map<String, ? extends BiConsumer<String, JsonNode>> wanted) {
    BiConsumer<String, JsonNode> consumer = wanted.get(path);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY && consumer != null) {
      int index = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        consumer.accept(path + "[" + index + "]", MAPPER.readTree(parser));
        index++;
      }
    } else if (consumer != null) {
      consumer.accept(path, MAPPER.readTree(parser));
    } else if (token == JsonToken.START_OBJECT && leadsTo(path, wanted)) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, path + "." + name, wanted);
      }
    } else {
      parser.skipChildren();
    }
  }

  private static boolean leadsTo(String path, Map<String, ?> wanted) {
    return wanted.keySet().stream().anyMatch(each -> each.startsWith(path + "."));
  }
}
