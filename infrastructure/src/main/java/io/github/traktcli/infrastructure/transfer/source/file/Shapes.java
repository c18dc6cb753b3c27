package io.github.traktcli.infrastructure.transfer.source.file;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Finds out what a file is by what stands in it, never by its name. */
final class Shapes {

  private static final int FIRST_CHARACTERS = 8192;
  private static final int FIRST_LINES = 40;
  private static final int FIRST_ENTRIES = 25;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private Shapes() {}

  static Shape of(SourceFile file, Encoding encoding) {
    if (encoding.binary()) {
      return new Probe.Binary(NoText.of(head(file)));
    }
    String start = start(file, encoding);
    String text = start.stripLeading();
    if (text.isEmpty()) {
      return new Probe.Empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return new Probe.Html();
    }
    return switch (text.charAt(0)) {
      case '{' -> object(file, encoding);
      case '[' -> array(file, encoding);
      case '<' -> new Probe.Xml(XmlElements.root(file, encoding));
      default -> table(file, encoding, start);
    };
  }

  private static byte[] head(SourceFile file) {
    try (InputStream stream = file.open()) {
      return stream.readNBytes(NoText.HEAD);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static String start(SourceFile file, Encoding encoding) {
    char[] characters = new char[FIRST_CHARACTERS];
    try (Reader reader = file.text(encoding)) {
      int length = 0;
      for (int read = 0; read >= 0 && length < characters.length; ) {
        read = reader.read(characters, length, characters.length - length);
        length += Math.max(0, read);
      }
      return new String(characters, 0, length);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static Shape object(SourceFile file, Encoding encoding) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> objects = new LinkedHashSet<>();
    Json.Root[] root = {Json.Root.OBJECT};
    JsonEntries.parse(
        file,
        encoding,
        parser -> {
          parser.nextToken();
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            names.add(name);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
              objects.add(name);
            }
            parser.skipChildren();
          }
          try {
            if (parser.nextToken() != null) {
              root[0] = Json.Root.SEQUENCE;
            }
          } catch (JacksonException e) {
            root[0] =
                Json.Root.SEQUENCE; // whose next line is broken, which is told when it is read
          }
        });
    return new Json(root[0], names, objects);
  }

  private static Shape array(SourceFile file, Encoding encoding) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> objects = new LinkedHashSet<>();
    JsonEntries.parse(
        file,
        encoding,
        parser -> {
          parser.nextToken();
          for (int i = 0; i < FIRST_ENTRIES && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            names(parser, names, objects);
          }
        });
    return new Json(Json.Root.ARRAY, names, objects);
  }

  private static void names(JsonParser parser, Set<String> into, Set<String> objects) {
    JsonNode entry = JsonEntries.MAPPER.readTree(parser);
    if (entry.isObject()) {
      into.addAll(entry.propertyNames());
      entry.properties().stream()
          .filter(member -> member.getValue().isObject())
          .forEach(member -> objects.add(member.getKey()));
    }
  }

  private static Shape table(SourceFile file, Encoding encoding, String start) {
    char separator = separator(start);
    List<CsvLines.Line> lines = new ArrayList<>();
    try {
      CsvLines.read(
          file,
          encoding,
          separator,
          line -> {
            lines.add(line);
            return lines.size() < FIRST_LINES;
          });
    } catch (TraktException e) {
      // It is told when the file is read; what is no table may be lines of titles.
    }
    return new Probe.Table(separator, lines);
  }

  private static char separator(String start) {
    char best = SEPARATORS[0];
    int most = 0;
    for (String line : start.lines().limit(5).toList()) {
      for (char each : SEPARATORS) {
        int count = count(line, each);
        if (count > most) {
          most = count;
          best = each;
        }
      }
      if (most > 0) {
        return best;
      }
    }
    return best;
  }

  private static int count(String line, char wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '"') {
        quoted = !quoted;
      } else if (each == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }
}
