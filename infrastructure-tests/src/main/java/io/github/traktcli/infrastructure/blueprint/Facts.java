package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What can be compared of all operations that share a method and a path.
 *
 * @param path names of the variable pieces of the path
 * @param query names in the query that the document lists by themselves
 * @param values allowed values by the name of the parameter, where the document lists any
 * @param access who may use it
 * @param markers where the document has any
 */
record Facts(
    String method,
    UriTemplate template,
    Set<String> path,
    Set<String> query,
    Map<String, Set<String>> values,
    Set<String> requestFields,
    Set<String> responseFields,
    Access access,
    Optional<Markers> markers) {

  /**
   * Who may use an operation.
   *
   * @param limited whether ordinary apps may be refused
   */
  record Access(Markers.Access oauth, Markers.Vip vip, boolean limited) {}

  String signature() {
    return method + " " + template.path();
  }

  /** Reads the operations of a blueprint, those at the same address together. */
  static List<Facts> of(Blueprint blueprint) {
    Map<String, Facts> bySignature = new TreeMap<>();
    for (Operation operation : blueprint.operations()) {
      bySignature.merge(operation.signature(), of(operation), Facts::with);
    }
    return List.copyOf(bySignature.values());
  }

  private static Facts of(Operation operation) {
    Set<String> query = new TreeSet<>(operation.template().query());
    Map<String, Set<String>> values = new TreeMap<>();
    List<String> variables = operation.template().variables();
    for (Parameter parameter : operation.parameters()) {
      if (!variables.contains(parameter.name())) {
        query.add(parameter.name());
      }
      if (!parameter.values().isEmpty()) {
        values.put(parameter.name(), new LinkedHashSet<>(parameter.values()));
      }
    }
    Set<String> request = new TreeSet<>();
    Set<String> response = new TreeSet<>();
    operation.body().stream()
        .filter(field -> !field.ofItem() && !field.name().equals("item"))
        .forEach(field -> request.add(field.name()));
    for (Example example : operation.examples()) {
      request.addAll(FieldTables.ofExample(example.body()));
      example.responses().forEach(answer -> response.addAll(FieldTables.ofExample(answer.body())));
    }
    return new Facts(
        operation.method(),
        operation.template(),
        new TreeSet<>(variables),
        query,
        values,
        request,
        response,
        new Access(
            operation.markers().access(),
            operation.markers().vip(),
            operation.description().contains("Limited access")),
        Optional.of(operation.markers()));
  }

  /** Joins what two operations say; access and markers are those of this one. */
  Facts with(Facts other) {
    Map<String, Set<String>> joinedValues = new TreeMap<>(values);
    other.values.forEach(
        (name, allowed) -> joinedValues.merge(name, allowed, (a, b) -> joined(List.of(a, b))));
    return new Facts(
        method,
        template,
        joined(List.of(path, other.path)),
        joined(List.of(query, other.query)),
        joinedValues,
        joined(List.of(requestFields, other.requestFields)),
        joined(List.of(responseFields, other.responseFields)),
        access,
        markers);
  }

  private static Set<String> joined(List<Set<String>> sets) {
    Set<String> joined = new TreeSet<>();
    sets.forEach(joined::addAll);
    return joined;
  }

  /** Tells how far a published operation is from this one; a moved variable is the least. */
  private OptionalInt distance(Facts published) {
    OptionalInt asItStands = distance(published, false);
    OptionalInt moved = distance(published, true);
    return IntStream.concat(
            asItStands.stream().map(spelt -> 2 * spelt), moved.stream().map(spelt -> 2 * spelt + 1))
        .min();
  }

  /**
   * Lays a published operation over this one of the contract.
   *
   * @param moved whether variables may be in the path here and in the query there
   * @return the number of pieces of the path that are a variable there and spelt out here; nothing
   *     when they do not fit at all
   */
  private OptionalInt distance(Facts published, boolean moved) {
    List<UriTemplate.Segment> theirs = published.segmentsWithout(moved ? query : Set.of());
    List<UriTemplate.Segment> ours = segmentsWithout(moved ? published.query : Set.of());
    if (!published.method.equals(method) || theirs.size() > ours.size()) {
      return OptionalInt.empty();
    }
    int spelt = 0;
    for (int i = 0; i < ours.size(); i++) {
      Optional<UriTemplate.Segment> other =
          i < theirs.size() ? Optional.of(theirs.get(i)) : Optional.empty();
      boolean fits =
          switch (ours.get(i)) {
            case UriTemplate.Variable(String name) ->
                other.map(segment -> isValue(segment, name)).orElse(true);
            case UriTemplate.Literal literal ->
                other.map(segment -> isVariable(segment) || segment.equals(literal)).orElse(false);
          };
      if (!fits) {
        return OptionalInt.empty();
      }
      boolean wider = ours.get(i) instanceof UriTemplate.Literal;
      spelt += wider && other.map(Facts::isVariable).orElse(false) ? 1 : 0;
    }
    return OptionalInt.of(spelt);
  }

  private List<UriTemplate.Segment> segmentsWithout(Set<String> names) {
    return template.segments().stream()
        .filter(
            segment ->
                !(segment instanceof UriTemplate.Variable(String name) && names.contains(name)))
        .toList();
  }

  private static boolean isVariable(UriTemplate.Segment segment) {
    return segment instanceof UriTemplate.Variable;
  }

  /** A fixed piece stands for a variable of ours only where it is one of its values. */
  private boolean isValue(UriTemplate.Segment segment, String variable) {
    return switch (segment) {
      case UriTemplate.Variable _ -> true;
      case UriTemplate.Literal(String fixed) ->
          values.getOrDefault(variable, Set.of()).containsAll(Arrays.asList(fixed.split(",", -1)));
    };
  }

  /**
   * Picks the operations of the contract that a published one stands for: those that come closest
   * to its address, and of these the most specific ones. There are several where one of its
   * variables is spelt out in the contract.
   */
  static List<Facts> meant(Facts published, Collection<Facts> contract) {
    int least = Integer.MAX_VALUE;
    List<Facts> closest = new ArrayList<>();
    for (Facts candidate : contract) {
      OptionalInt distance = candidate.distance(published);
      if (distance.isPresent() && distance.getAsInt() <= least) {
        if (distance.getAsInt() < least) {
          closest.clear();
        }
        least = distance.getAsInt();
        closest.add(candidate);
      }
    }
    Optional<UriTemplate> best =
        closest.stream().map(Facts::template).max(UriTemplate::compareSpecificity);
    return closest.stream()
        .filter(facts -> best.map(facts.template::compareSpecificity).orElse(0) == 0)
        .toList();
  }
}
