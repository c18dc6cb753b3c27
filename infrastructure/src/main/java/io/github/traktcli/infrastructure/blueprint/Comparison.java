package io.github.traktcli.infrastructure.blueprint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a published document with the contract, operation by operation. */
final class Comparison {

  private static final Set<String> OF_MARKERS = Set.of("page", "limit", "extended");

  private final Blueprint contract;
  private final String document;
  private final Set<Difference> differences = new TreeSet<>();

  private Comparison(Blueprint contract, String document) {
    this.contract = contract;
    this.document = document;
  }

  /** Returns all differences in a fixed order. */
  static List<Difference> compare(
      Blueprint contract, String document, Collection<Facts> published) {
    Comparison comparison = new Comparison(contract, document);
    comparison.run(published);
    return List.copyOf(comparison.differences);
  }

  private void run(Collection<Facts> published) {
    Map<String, Facts> ours = new TreeMap<>();
    Facts.of(contract).forEach(facts -> ours.put(facts.signature(), facts));
    Map<String, Facts> theirs = new TreeMap<>();
    for (Facts operation : published) {
      List<Facts> meant = Facts.meant(operation, ours.values());
      if (meant.isEmpty()) {
        add(operation.signature(), "operation added", "");
      }
      meant.forEach(facts -> theirs.merge(facts.signature(), operation, Facts::with));
    }
    ours.forEach(
        (signature, facts) -> {
          Facts other = theirs.get(signature);
          if (other == null) {
            add(signature, "operation gone", "");
          } else {
            operation(facts, other);
          }
        });
  }

  private void operation(Facts ours, Facts theirs) {
    String operation = ours.signature();
    Set<String> implied = impliedQuery(operation);
    Set<String> unnamed = new HashSet<>(theirs.query());
    unnamed.removeAll(implied);
    sets(operation, "parameter", ours.query(), unnamed, OF_MARKERS);
    ours.values()
        .forEach(
            (name, values) -> {
              Set<String> others = theirs.values().get(name);
              if (others != null) {
                sets(operation, "value of " + name, values, others, Set.of());
              }
            });
    fields(operation, "request field", ours.requestFields(), theirs.requestFields());
    fields(operation, "response field", ours.responseFields(), theirs.responseFields());
    Markers mine = ours.markers().orElseThrow();
    theirs
        .markers()
        .ifPresentOrElse(
            others -> markers(operation, mine, others),
            () -> markersInQuery(operation, mine, theirs));
  }

  /** Returns the names that the markers stand for and that are therefore not listed again. */
  private Set<String> impliedQuery(String signature) {
    Operation operation = contract.operation(signature).orElseThrow();
    Set<String> names = new HashSet<>(contract.queryNames(operation));
    names.removeAll(operation.template().query());
    return names;
  }

  private void sets(
      String operation, String what, Set<String> ours, Set<String> theirs, Set<String> ignored) {
    for (String name : theirs) {
      if (!ours.contains(name) && !ignored.contains(name)) {
        add(operation, what + " added", name);
      }
    }
    for (String name : ours) {
      if (!theirs.contains(name) && !ignored.contains(name)) {
        add(operation, what + " gone", name);
      }
    }
  }

  /** Leaves out members of an object that is itself new or gone. */
  private void fields(String operation, String what, Set<String> ours, Set<String> theirs) {
    sets(operation, what, known(ours, theirs), known(theirs, ours), Set.of());
  }

  private static Set<String> known(Set<String> fields, Set<String> others) {
    Set<String> known = new TreeSet<>(fields);
    known.removeIf(
        field -> {
          int dot = field.lastIndexOf('.');
          return dot > 0 && !others.contains(field.substring(0, dot));
        });
    return known;
  }

  private void markers(String operation, Markers ours, Markers theirs) {
    marker(operation, "oauth", word(ours.access()), word(theirs.access()));
    marker(operation, "paging", word(ours.paged()), word(theirs.paged()));
    marker(operation, "extended", word(ours.extendable()), word(theirs.extendable()));
    marker(
        operation, "filters", word(ours.filters().isPresent()), word(theirs.filters().isPresent()));
    marker(operation, "vip", word(ours.vip()), word(theirs.vip()));
    marker(operation, "emoji", word(ours.emoji()), word(theirs.emoji()));
  }

  /** An OpenAPI document has no markers: what they stand for is in the query. */
  private void markersInQuery(String operation, Markers ours, Facts theirs) {
    marker(operation, "paging", word(ours.paged()), word(theirs.query().contains("page")));
    marker(
        operation, "extended", word(ours.extendable()), word(theirs.query().contains("extended")));
    Set<String> values = new TreeSet<>();
    theirs
        .values()
        .getOrDefault("extended", Set.of())
        .forEach(value -> values.addAll(List.of(value.split(",", -1))));
    if (!values.isEmpty() && !ours.extended().isEmpty()) {
      sets(operation, "value of extended", new TreeSet<>(ours.extended()), values, Set.of());
    }
  }

  private void marker(String operation, String name, String ours, String theirs) {
    if (!ours.equals(theirs)) {
      add(operation, name, ours + " -> " + theirs);
    }
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void add(String operation, String kind, String subject) {
    differences.add(new Difference(document, operation, kind, subject));
  }
}
