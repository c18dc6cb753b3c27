package io.github.traktcli.presentation.api;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.TextFile;
import io.github.traktcli.presentation.output.Console;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The fields of a request: parameters of its query, or members of its body. */
record BodyFields(Console console, List<Field> given) {

  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  /** Returns the fields as parameters of a query. */
  List<Map.Entry<String, String>> query() {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (Field field : given) {
      Map.Entry<String, String> pair = split(field.text());
      String value = pair.getValue();
      boolean file = field.isTyped() && value.startsWith("@");
      pairs.add(Map.entry(pair.getKey(), file ? file(value.substring(1)) : value));
    }
    return pairs;
  }

  /** Returns the fields as a JSON object. */
  String json() {
    FieldSyntax syntax = new FieldSyntax();
    for (Field field : given) {
      Map.Entry<String, String> pair = split(field.text());
      syntax.put(pair.getKey(), field.isTyped() ? value(pair.getValue()) : pair.getValue());
    }
    return JsonMapper.shared().writeValueAsString(syntax.object());
  }

  /** Returns the text of a file, or of standard input for {@code -}. */
  String file(String name) {
    return TextFile.read(name, console);
  }

  private Object value(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> NullNode.getInstance();
      default -> {
        if (text.startsWith("@")) {
          yield file(text.substring(1));
        }
        yield NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
      }
    };
  }

  private static Map.Entry<String, String> split(String field) {
    int equals = field.indexOf('=');
    if (equals < 1) {
      throw new InvalidInput("A field is written as KEY=VALUE, not \"" + field + "\".");
    }
    return Map.entry(field.substring(0, equals), field.substring(equals + 1));
  }
}
