package io.github.traktcli.infrastructure.blueprint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares a published document with the contract: operation by operation, and the standard objects
 * of all operations together, once by kind.
 */
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
    FieldComparison fields = new FieldComparison(this::add);
    ours.forEach(
        (signature, facts) -> {
          Facts other = theirs.get(signature);
          if (other == null) {
            add(signature, Difference.OPERATION_GONE, "");
          } else {
            operation(facts, other);
            fields.operation(facts, other);
          }
        });
    fields.objects();
  }

  private void operation(Facts ours, Facts theirs) {
    String operation = ours.signature();
    parameters(ours, theirs);
    ours.values()
        .forEach(
            (name, values) -> {
              Set<String> others = theirs.values().get(name);
              if (others != null) {
                sets(operation, "value of " + name, values, others, Set.of());
              }
            });
    marker(operation, "oauth", word(ours.access().oauth()), word(theirs.access().oauth()));
    marker(operation, "vip", word(ours.access().vip()), word(theirs.access().vip()));
    marker(operation, "limited", word(ours.access().limited()), word(theirs.access().limited()));
    Markers mine = ours.markers().orElseThrow();
    theirs
        .markers()
        .ifPresentOrElse(
            others -> markers(operation, mine, others),
            () -> markersInQuery(operation, mine, theirs));
  }

  private void parameters(Facts ours, Facts theirs) {
    String operation = ours.signature();
    Set<String> query = new HashSet<>(theirs.query());
    query.removeAll(impliedQuery(operation));
    Set<String> ignored = new HashSet<>(OF_MARKERS);
    for (String name : ours.path()) {
      if (query.contains(name) && !theirs.path().contains(name)) {
        add(operation, "parameter moved from path to query", name);
        ignored.add(name);
      }
    }
    for (String name : ours.query()) {
      if (theirs.path().contains(name) && !theirs.query().contains(name)) {
        add(operation, "parameter moved from query to path", name);
        ignored.add(name);
      }
    }
    sets(operation, "parameter", ours.query(), query, ignored);
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

  private void markers(String operation, Markers ours, Markers theirs) {
    marker(operation, "paging", word(ours.paged()), word(theirs.paged()));
    marker(operation, "extended", word(ours.extendable()), word(theirs.extendable()));
    marker(
        operation, "filters", word(ours.filters().isPresent()), word(theirs.filters().isPresent()));
    marker(operation, "emoji", word(ours.emoji()), word(theirs.emoji()));
  }

  /** An OpenAPI document has no such markers: what they stand for is in the query. */
  private void markersInQuery(String operation, Markers ours, Facts theirs) {
    marker(operation, "paging", word(ours.paged()), word(theirs.query().contains("page")));
    marker(
        operation, "extended", word(ours.extendable()), word(theirs.query().contains("extended")));
    Set<String> values = new TreeSet<>();
    Optional.ofNullable(theirs.values().get("extended"))
        .ifPresent(
            allowed -> allowed.forEach(value -> values.addAll(List.of(value.split(",", -1)))));
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
