package io.github.traktcli.infrastructure.blueprint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of the API, with all that its document says about it.
 *
 * @param description what it does, in the words of the document, without tables
 * @param parameters those of path and query that the document lists; see {@link
 *     Blueprint#queryNames} for the ones that follow from the markers
 * @param examples requests and answers, the plainest first
 */
public record Operation(
    String group,
    String name,
    String method,
    UriTemplate template,
    Markers markers,
    String description,
    List<Parameter> parameters,
    List<BodyField> body,
    List<Example> examples) {

  /** Copies the lists. */
  public Operation {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
    examples = List.copyOf(examples);
  }

  /** Returns method and path without the query, such as {@code GET /movies/{id}}. */
  public String signature() {
    return method + " " + template.path();
  }

  /** Returns the parameter of that name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** Returns every answer of every example, in the order of the document. */
  public List<Response> responses() {
    return examples.stream().flatMap(example -> example.responses().stream()).toList();
  }

  /** Tells whether a piece of the path may be left out at its end. */
  boolean isOptional(String variable) {
    return parameter(variable).map(parameter -> !parameter.required()).orElse(false);
  }

  /**
   * Returns the successful answer whose example is closest to a request: the one whose title names
   * the same pieces of the path and the same query, else the first.
   *
   * @param path the path of the request
   * @param query the query of the request, decoded
   */
  public Optional<Response> answerTo(String path, Map<String, String> query) {
    Optional<Response> best = Optional.empty();
    int bestScore = Integer.MIN_VALUE;
    for (Example example : examples) {
      Optional<Response> success =
          example.responses().stream().filter(Response::isSuccess).findFirst();
      int score = closeness(example.title(), path, query);
      if (success.isPresent() && score > bestScore) {
        best = success;
        bestScore = score;
      }
    }
    return best;
  }

  private static int closeness(String title, String path, Map<String, String> query) {
    if (!title.startsWith("/")) {
      return 0;
    }
    int question = title.indexOf('?');
    List<String> shown = UriTemplate.pieces(question < 0 ? title : title.substring(0, question));
    List<String> asked = UriTemplate.pieces(path);
    int score = shown.size() == asked.size() ? 1 : 0;
    for (int i = 0; i < Math.min(shown.size(), asked.size()); i++) {
      score += shown.get(i).equals(asked.get(i)) ? 2 : 0;
    }
    for (Map.Entry<String, String> pair : pairs(title, question).entrySet()) {
      List<String> values = Arrays.asList(query.getOrDefault(pair.getKey(), "").split(",", -1));
      score += values.contains(pair.getValue()) ? 3 : -100;
    }
    return score;
  }

  private static Map<String, String> pairs(String title, int question) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (question >= 0) {
      for (String pair : title.substring(question + 1).split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
    return pairs;
  }
}
