package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list of parameters, in the newer form {@code name: `example` (type, required) - text} and
 * the older one {@code name (required, type, `example`) ... text}.
 */
final class ParameterSection {

  private final BlueprintLines lines;
  private final List<Parameter> parameters = new ArrayList<>();

  private ParameterSection(BlueprintLines lines) {
    this.lines = lines;
  }

  /** Reads on from the line below {@code + Parameters}. */
  static List<Parameter> read(BlueprintLines lines) {
    return new ParameterSection(lines).read();
  }

  private List<Parameter> read() {
    int outer = -1;
    while (lines.hasMore()) {
      String line = lines.peek();
      String text = line.strip();
      int indent = BlueprintLines.indent(line);
      if (!text.isEmpty() && indent == 0) {
        return parameters;
      }
      lines.next();
      if (text.startsWith("+ ")) {
        outer = outer < 0 ? indent : outer;
        if (indent == outer) {
          parameters.add(parameter(text.substring(2).strip()));
        } else {
          detail(text.substring(2).strip());
        }
      }
    }
    return parameters;
  }

  private static Parameter parameter(String text) {
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : text.indexOf(')', open);
    String head = open < 0 ? text : text.substring(0, open);
    int nameEnd = 0;
    while (nameEnd < head.length() && ": ".indexOf(head.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    Optional<String> example = Table.codes(head).stream().findFirst();
    String type = "string";
    boolean required = false;
    String attributes = close < 0 ? "" : text.substring(open + 1, close);
    for (String attribute : attributes.split(",", -1)) {
      String word = attribute.strip();
      if (word.equals("required")) {
        required = true;
      } else if (word.startsWith("`")) {
        example = Optional.of(Table.bare(word)).filter(value -> !value.isBlank());
      } else if (!word.isEmpty() && !word.equals("optional")) {
        type = word.startsWith("enum[") ? word.substring(5, word.length() - 1) : word;
      }
    }
    String description = close < 0 ? "" : text.substring(close + 1).strip();
    String plain = description.replaceFirst("^(?:\\.{3}|-)\\s*", "");
    return new Parameter(
        head.substring(0, nameEnd), type, required, List.of(), Optional.empty(), example, plain);
  }

  /** Takes {@code Default: `x`} and the single members; the titles of the lists say nothing. */
  private void detail(String text) {
    if (parameters.isEmpty()) {
      return;
    }
    Parameter last = parameters.removeLast();
    List<String> values = new ArrayList<>(last.values());
    Optional<String> standard = last.defaultValue();
    if (text.startsWith("Default")) {
      standard = Optional.of(Table.bare(text.substring(text.indexOf(':') + 1).strip()));
    } else if (text.startsWith("`")) {
      values.add(Table.bare(text));
    }
    parameters.add(
        new Parameter(
            last.name(),
            last.type(),
            last.required(),
            values,
            standard,
            last.example(),
            last.description()));
  }
}
