package io.github.traktcli.infrastructure.blueprint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A path with variable pieces and the names of its query, such as {@code /search/{type}{?query}}.
 *
 * @param text as written
 * @param query names in the order they are written
 */
public record UriTemplate(String text, List<Segment> segments, List<String> query) {

  /** One piece between two slashes. */
  public sealed interface Segment {}

  /** A piece that is always the same. */
  public record Literal(String text) implements Segment {}

  /** A piece that the caller fills in. */
  public record Variable(String name) implements Segment {}

  /** Copies the lists. */
  public UriTemplate {
    segments = List.copyOf(segments);
    query = List.copyOf(query);
  }

  /** Reads a template; variables are written {@code {name}} or {@code :name}. */
  public static UriTemplate of(String text) {
    int question = text.indexOf("{?");
    String path = question < 0 ? text : text.substring(0, question);
    List<Segment> segments = new ArrayList<>();
    for (String piece : pieces(path)) {
      segments.add(segment(piece));
    }
    List<String> query = new ArrayList<>();
    if (question >= 0) {
      int end = text.indexOf('}', question);
      String names = text.substring(question + 2, end < 0 ? text.length() : end);
      Arrays.stream(names.split(",", -1))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(query::add);
    }
    return new UriTemplate(text, segments, query);
  }

  private static Segment segment(String piece) {
    if (piece.startsWith("{") && piece.endsWith("}")) {
      return new Variable(piece.substring(1, piece.length() - 1));
    }
    return piece.startsWith(":") ? new Variable(piece.substring(1)) : new Literal(piece);
  }

  /** Returns the pieces of a path, without the empty ones that slashes at the ends make. */
  static List<String> pieces(String path) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (end > start) {
        pieces.add(path.substring(start, end));
      }
      start = end + 1;
    }
    return pieces;
  }

  /** Returns the path without the query. */
  public String path() {
    int question = text.indexOf("{?");
    return question < 0 ? text : text.substring(0, question);
  }

  /** Returns the names of the variable pieces, from left to right. */
  public List<String> variables() {
    return segments.stream()
        .filter(Variable.class::isInstance)
        .map(segment -> ((Variable) segment).name())
        .toList();
  }

  /**
   * Lays a path over the template.
   *
   * @param path the pieces of the path, still encoded
   * @param optional which variables may be missing at the end
   * @return the variables by name, decoded, or nothing when the path does not fit
   */
  Optional<Map<String, String>> bind(List<String> path, Predicate<String> optional) {
    if (path.size() > segments.size()) {
      return Optional.empty();
    }
    Map<String, String> bound = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      Optional<String> piece = i < path.size() ? Optional.of(path.get(i)) : Optional.empty();
      boolean fits =
          switch (segments.get(i)) {
            case Literal(String same) -> piece.filter(same::equals).isPresent();
            case Variable(String name) -> {
              piece.ifPresent(value -> bound.put(name, decoded(value)));
              yield piece.isPresent() || optional.test(name);
            }
          };
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(bound);
  }

  /**
   * Tells which of two templates that fit the same path says more about it: the one with the first
   * fixed piece where the other has a variable, then the shorter one.
   */
  int compareSpecificity(UriTemplate other) {
    int common = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      boolean mine = segments.get(i) instanceof Literal;
      boolean theirs = other.segments.get(i) instanceof Literal;
      if (mine != theirs) {
        return mine ? 1 : -1;
      }
    }
    return Integer.compare(other.segments.size(), segments.size());
  }

  private static String decoded(String piece) {
    try {
      return URLDecoder.decode(piece.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return piece; // a percent sign that stands for itself
    }
  }
}
