package io.github.traktcli.infrastructure.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An API Blueprint: the operations that it describes. It does not change; operations are read from
 * their part of the document when they are first asked for, so a match costs little.
 */
public final class Blueprint {

  private static final String CONTRACT = "trakt.apib";

  private final List<ActionSection> actions;
  private final Map<String, List<String>> filterSets;

  Blueprint(List<ActionSection> actions, Map<String, List<String>> filterSets) {
    this.actions = List.copyOf(actions);
    this.filterSets = Collections.unmodifiableMap(new LinkedHashMap<>(filterSets));
  }

  /**
   * Reads a document. What is not understood is passed over, so a text that is no blueprint gives
   * one without operations.
   */
  public static Blueprint read(String text) {
    return new BlueprintReader(text.replace("\r\n", "\n")).read();
  }

  /** Reads the contract that the client is delivered with. */
  public static Blueprint ofThisClient() {
    return read(resource(CONTRACT));
  }

  /** Reads a file that is delivered beside the contract. */
  static String resource(String name) {
    try (InputStream in = Blueprint.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all operations in the order of the document. */
  public List<Operation> operations() {
    return actions.stream().map(ActionSection::operation).toList();
  }

  /** Returns names of filters by the name of their set, as the introduction lists them. */
  public Map<String, List<String>> filterSets() {
    return filterSets;
  }

  /**
   * Finds the operation that a request means: of all whose template fits the path, the one that
   * names most of its pieces. Optional pieces may be missing at the end.
   *
   * @param method in capitals
   * @param path as sent, without the query
   */
  public Optional<Match> match(String method, String path) {
    return matches(method, path).stream().findFirst();
  }

  /**
   * Finds the operations that a request may mean. More than one is found only where the body makes
   * the difference, as in getting a token and renewing one.
   */
  public List<Match> matches(String method, String path) {
    List<String> pieces = UriTemplate.pieces(path);
    List<Match> fitting =
        actions.stream()
            .filter(action -> action.method().equals(method))
            .filter(action -> action.template().bind(pieces, variable -> true).isPresent())
            .map(ActionSection::operation)
            .flatMap(
                operation ->
                    operation.template().bind(pieces, operation::isOptional).stream()
                        .map(parameters -> new Match(operation, parameters)))
            .toList();
    return fitting.stream()
        .map(match -> match.operation().template())
        .max(UriTemplate::compareSpecificity)
        .map(best -> fitting.stream().filter(match -> isAt(match, best)).toList())
        .orElse(List.of());
  }

  private static boolean isAt(Match match, UriTemplate template) {
    return match.operation().template().path().equals(template.path());
  }

  /** Finds an operation by method and path as written, such as {@code GET /movies/{id}}. */
  public Optional<Operation> operation(String signature) {
    return actions.stream()
        .filter(action -> signature.equals(action.method() + " " + action.template().path()))
        .findFirst()
        .map(ActionSection::operation);
  }

  /** Returns every name that the query of an operation may have, also those of its markers. */
  public Set<String> queryNames(Operation operation) {
    Set<String> names = new LinkedHashSet<>(operation.template().query());
    List<String> variables = operation.template().variables();
    operation.parameters().stream()
        .map(Parameter::name)
        .filter(name -> !variables.contains(name))
        .forEach(names::add);
    Markers markers = operation.markers();
    if (markers.paged()) {
      names.add("page");
      names.add("limit");
    }
    if (markers.extendable()) {
      names.add("extended");
    }
    markers.filters().ifPresent(set -> names.addAll(filterSets.getOrDefault(set, List.of())));
    return names;
  }
}
