package io.github.traktcli.presentation.jq;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The formats of jq: {@code @csv}, {@code @sh} and the like. */
final class Formats {

  private Formats() {}

  static JsonNode apply(String format, JsonNode value) {
    return Values.text(
        switch (format) {
          case "text" -> Values.asText(value);
          case "json" -> Values.json(value);
          case "html" -> html(Values.asText(value));
          case "uri" -> uri(Values.asText(value));
          case "csv" -> row(value, "csv", ",", Formats::csv);
          case "tsv" -> row(value, "tsv", "\t", Formats::tsv);
          case "sh" -> shell(value);
          case "base64" ->
              Base64.getEncoder()
                  .encodeToString(Values.asText(value).getBytes(StandardCharsets.UTF_8));
          case "base64d" -> decoded(value);
          default -> throw new JqError(format + " is not a valid format");
        });
  }

  private static String html(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '\'' -> escaped.append("&apos;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(text.charAt(i));
      }
    }
    return escaped.toString();
  }

  private static String uri(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || "-_.~".indexOf(character) >= 0;
      escaped.append(plain ? Character.toString(character) : "%%%02X".formatted((int) character));
    }
    return escaped.toString();
  }

  private static String row(
      JsonNode value, String name, String separator, Function<String, String> quoted) {
    if (!value.isArray()) {
      throw JqError.of(value, "cannot be " + name + "-formatted, only array");
    }
    StringJoiner row = new StringJoiner(separator);
    for (JsonNode cell : value) {
      if (cell.isContainer()) {
        throw JqError.of(cell, "is not valid in a csv row");
      }
      row.add(
          cell.isNull() || JqNumbers.isNan(cell)
              ? ""
              : cell.isString() ? quoted.apply(cell.stringValue()) : Values.json(cell));
    }
    return row.toString();
  }

  private static String csv(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String tsv(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String shell(JsonNode value) {
    StringJoiner words = new StringJoiner(" ");
    for (JsonNode word : value.isArray() ? value : Values.array().add(value)) {
      if (word.isContainer()) {
        throw JqError.of(word, "can not be escaped for shell");
      }
      words.add(
          word.isString()
              ? "'" + word.stringValue().replace("'", "'\\''") + "'"
              : Values.json(word));
    }
    return words.toString();
  }

  private static String decoded(JsonNode value) {
    JsonNode text = Values.text(Values.asText(value));
    String encoded = text.stringValue();
    int end = encoded.length();
    while (end > 0 && encoded.charAt(end - 1) == '=') {
      end--;
    }
    if (end % 4 == 1) {
      throw JqError.of(text, "trailing base64 byte found");
    }
    try {
      return new String(
          Base64.getDecoder().decode(encoded.substring(0, end)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw JqError.of(text, "is not valid base64 data");
    }
  }
}
