package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Paths.Span;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Functions of texts, which are counted by code points. */
final class TextFunctions {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int CASE = 'a' - 'A';

  private TextFunctions() {}

  static void addTo(Map<String, Native> functions) {
    functions.put("explode/0", Native.of(TextFunctions::explode));
    functions.put("implode/0", Native.of(TextFunctions::implode));
    functions.put("ascii_downcase/0", Native.of(in -> shifted(in, 'A', 'Z', CASE)));
    functions.put("ascii_upcase/0", Native.of(in -> shifted(in, 'a', 'z', -CASE)));
    functions.put("utf8bytelength/0", Native.of(TextFunctions::byteLength));
    functions.put("split/1", Native.ofOne(TextFunctions::split));
    functions.put("ltrimstr/1", Native.ofOne(TextFunctions::withoutStart));
    functions.put("rtrimstr/1", Native.ofOne(TextFunctions::withoutEnd));
    functions.put(
        "startswith/1",
        Native.ofOne(
            (in, part) ->
                Values.truth(both(in, part, "startswith()").startsWith(part.stringValue()))));
    functions.put(
        "endswith/1",
        Native.ofOne(
            (in, part) -> Values.truth(both(in, part, "endswith()").endsWith(part.stringValue()))));
    functions.put("indices/1", Native.ofOne(TextFunctions::indices));
    functions.put("join/1", Native.ofOne(TextFunctions::join));
    functions.put("tojson/0", Native.of(in -> Values.text(Values.json(in))));
    functions.put("tostring/0", Native.of(in -> Values.text(Values.asText(in))));
    functions.put("tonumber/0", Native.of(TextFunctions::number));
    functions.put("fromjson/0", Native.of(TextFunctions::parsed));
    functions.put("format/1", Native.ofOne(TextFunctions::formatted));
  }

  private static String both(JsonNode in, JsonNode part, String function) {
    if (!in.isString() || !part.isString()) {
      throw new JqError(function + " requires string inputs");
    }
    return in.stringValue();
  }

  private static JsonNode explode(JsonNode in) {
    if (!in.isString()) {
      throw new JqError("explode input must be a string");
    }
    ArrayNode points = Values.array();
    in.stringValue().codePoints().forEach(point -> points.add(JqNumbers.of(point)));
    return points;
  }

  private static JsonNode implode(JsonNode in) {
    if (!in.isArray()) {
      throw new JqError("implode input must be an array");
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode point : in) {
      if (!point.isNumber()) {
        throw JqError.of(point, "can't be imploded, unicode codepoint needs to be numeric");
      }
      int codePoint = (int) JqNumbers.value(point);
      boolean character =
          Character.isValidCodePoint(codePoint)
              && Character.getType(codePoint) != Character.SURROGATE;
      text.appendCodePoint(character ? codePoint : REPLACEMENT);
    }
    return Values.text(text.toString());
  }

  private static JsonNode shifted(JsonNode in, char first, char last, int by) {
    if (!in.isString()) {
      throw new JqError("explode input must be a string");
    }
    char[] characters = in.stringValue().toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= first && characters[i] <= last) {
        characters[i] += (char) by;
      }
    }
    return Values.text(new String(characters));
  }

  private static JsonNode byteLength(JsonNode in) {
    if (!in.isString()) {
      throw JqError.of(in, "only strings have UTF-8 byte length");
    }
    return JqNumbers.of(in.stringValue().getBytes(StandardCharsets.UTF_8).length);
  }

  private static JsonNode split(JsonNode in, JsonNode separator) {
    if (!in.isString() || !separator.isString()) {
      throw new JqError("split input and separator must be strings");
    }
    return split(in.stringValue(), separator.stringValue());
  }

  static ArrayNode split(String text, String separator) {
    ArrayNode parts = Values.array();
    if (text.isEmpty()) {
      return parts;
    }
    if (separator.isEmpty()) {
      text.codePoints().forEach(point -> parts.add(Values.text(Character.toString(point))));
      return parts;
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(Values.text(text.substring(from, at)));
      from = at + separator.length();
    }
    parts.add(Values.text(text.substring(from)));
    return parts;
  }

  private static JsonNode withoutStart(JsonNode in, JsonNode start) {
    boolean starts =
        in.isString() && start.isString() && in.stringValue().startsWith(start.stringValue());
    return starts ? Values.text(in.stringValue().substring(start.stringValue().length())) : in;
  }

  private static JsonNode withoutEnd(JsonNode in, JsonNode end) {
    boolean ends = in.isString() && end.isString() && in.stringValue().endsWith(end.stringValue());
    int length = ends ? in.stringValue().length() - end.stringValue().length() : 0;
    return ends ? Values.text(in.stringValue().substring(0, length)) : in;
  }

  static JsonNode slice(String text, JsonNode slice) {
    Span span = Span.of(slice, text.codePointCount(0, text.length()));
    int from = text.offsetByCodePoints(0, span.from());
    return Values.text(
        text.substring(from, text.offsetByCodePoints(from, span.to() - span.from())));
  }

  /** Returns where a part is: in texts by bytes, as jq 1.7 counts there. */
  static JsonNode indices(JsonNode in, JsonNode part) {
    if (in.isNull()) {
      return Values.NULL;
    }
    if (in.isString() && part.isString()) {
      return indices(in.stringValue(), part.stringValue());
    }
    ArrayNode found = Values.array();
    if (in.isArray() && part.isArray()) {
      for (int i = 0; !part.isEmpty() && i <= in.size() - part.size(); i++) {
        if (isAt(in, i, part)) {
          found.add(JqNumbers.of(i));
        }
      }
      return found;
    }
    if (in.isArray()) {
      return indices(in, Values.array().add(part));
    }
    return Paths.get(in, part);
  }

  private static boolean isAt(JsonNode array, int at, JsonNode part) {
    for (int i = 0; i < part.size(); i++) {
      if (!Order.same(array.get(at + i), part.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static ArrayNode indices(String text, String part) {
    ArrayNode found = Values.array();
    int bytes = 0;
    int counted = 0;
    for (int at = text.indexOf(part); !part.isEmpty() && at >= 0; at = text.indexOf(part, at + 1)) {
      bytes += text.substring(counted, at).getBytes(StandardCharsets.UTF_8).length;
      counted = at;
      found.add(JqNumbers.of(bytes));
    }
    return found;
  }

  private static JsonNode join(JsonNode in, JsonNode separator) {
    StringBuilder text = new StringBuilder();
    int[] parts = {0};
    each(
        in,
        element -> {
          if (parts[0]++ > 0) {
            text.append(text(Arithmetic.add(Values.text(beginning(text)), separator), text));
          }
          JsonNode part =
              element.isNumber() || element.isBoolean()
                  ? Values.text(Values.asText(element))
                  : element.isNull() ? Values.text("") : element;
          text.append(text(Arithmetic.add(Values.text(beginning(text)), part), text));
        });
    return Values.text(text.toString());
  }

  /** Enough of a text for messages about it. */
  private static String beginning(StringBuilder text) {
    return text.substring(0, Math.min(20, text.length()));
  }

  private static String text(JsonNode sum, StringBuilder text) {
    return sum.stringValue().substring(beginning(text).length());
  }

  private interface Visitor {
    void visit(JsonNode element);
  }

  private static void each(JsonNode in, Visitor visitor) {
    if (!in.isContainer()) {
      throw new JqError("Cannot iterate over " + Values.described(in));
    }
    in.forEach(visitor::visit);
  }

  private static JsonNode number(JsonNode in) {
    if (in.isNumber()) {
      return in;
    }
    if (!in.isString()) {
      throw JqError.of(in, "cannot be parsed as a number");
    }
    return parsed(in);
  }

  private static JsonNode parsed(JsonNode in) {
    if (!in.isString()) {
      throw JqError.of(in, "only strings can be parsed");
    }
    return FromJson.parse(in.stringValue());
  }

  private static JsonNode formatted(JsonNode in, JsonNode name) {
    if (!name.isString()) {
      throw JqError.of(name, "is not a valid format");
    }
    return Formats.apply(name.stringValue(), in);
  }
}
