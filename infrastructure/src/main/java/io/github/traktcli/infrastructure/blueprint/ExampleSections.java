package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the requests of an action and the answers that follow each of them. */
final class ExampleSections {

  private final BlueprintLines lines;
  private final List<Example> examples = new ArrayList<>();

  ExampleSections(BlueprintLines lines) {
    this.lines = lines;
  }

  List<Example> examples() {
    return examples;
  }

  /** Reads a section whose first line was {@code + Request ...} or {@code + Response ...}. */
  void section(String title) {
    if (title.startsWith("Request")) {
      Payload payload = payload();
      String name = withoutType(title.substring("Request".length()));
      examples.add(new Example(name, payload.headers(), payload.body(), List.of()));
    } else if (title.startsWith("Response")) {
      Payload payload = payload();
      String status = withoutType(title.substring("Response".length()));
      if (status.matches("\\d{3}")) {
        answer(
            payload.address(),
            new Response(Integer.parseInt(status), payload.headers(), payload.body()));
      }
    }
  }

  /** An answer that names another address than the one before belongs to an example of its own. */
  private void answer(String address, Response response) {
    Example last =
        examples.isEmpty() ? new Example("", Map.of(), "", List.of()) : examples.removeLast();
    boolean another = !address.isEmpty() && !last.responses().isEmpty();
    if (another) {
      examples.add(last);
      examples.add(new Example(address, last.headers(), last.body(), List.of(response)));
    } else {
      List<Response> responses = new ArrayList<>(last.responses());
      responses.add(response);
      String title = address.isEmpty() ? last.title() : address;
      examples.add(new Example(title, last.headers(), last.body(), responses));
    }
  }

  private static String withoutType(String title) {
    int open = title.lastIndexOf('(');
    String name = open >= 0 && title.endsWith(")") ? title.substring(0, open) : title;
    return name.strip();
  }

  /** Headers, body, and an address that the text above them shows. */
  private record Payload(Map<String, String> headers, String body, String address) {}

  private enum Part {
    TEXT,
    HEADERS,
    BODY
  }

  private Payload payload() {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> body = new ArrayList<>();
    String address = "";
    Part part = Part.TEXT;
    while (lines.hasMore() && belongs(lines.peek())) {
      String line = lines.next();
      String text = line.strip();
      if (text.equals("+ Headers")) {
        part = Part.HEADERS;
      } else if (text.equals("+ Body")) {
        part = Part.BODY;
      } else {
        switch (part) {
          case HEADERS -> header(text, headers);
          case BODY -> body.add(line);
          case TEXT -> {
            if (text.startsWith("/")) {
              address = text;
            } else if (BlueprintLines.indent(line) >= 8 && !text.isEmpty()) {
              body.add(line); // a body may stand there without a title
            }
          }
        }
      }
    }
    return new Payload(headers, dedented(body), address);
  }

  private static boolean belongs(String line) {
    return line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == '\t' || line.isBlank();
  }

  private static void header(String text, Map<String, String> headers) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      headers.put(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
  }

  private static String dedented(List<String> body) {
    int least =
        body.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(BlueprintLines::indent)
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : body) {
      text.append(line, Math.min(least, line.length()), line.length()).append('\n');
    }
    return text.toString().strip();
  }
}
