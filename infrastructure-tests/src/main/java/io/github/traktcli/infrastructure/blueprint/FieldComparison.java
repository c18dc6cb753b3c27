package io.github.traktcli.infrastructure.blueprint;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the members of messages. Those of standard objects are gathered over all operations, for
 * examples show such an object in its longer or in its shorter form as it happens, and are told
 * once by kind; all others are told by operation.
 */
final class FieldComparison {

  /** Takes the differences that are found. */
  interface Found {
    /** Takes one difference; see {@link Difference}. */
    void add(String operation, String kind, String subject);
  }

  private static final String RESPONSE = "response field";
  private static final String REQUEST = "request field";
  private static final String ANY = "*";

  private record Pair(Set<String> ours, Set<String> theirs) {
    Pair() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private final Found found;
  private final Map<String, Pair> objects = new TreeMap<>();
  private final Map<String, Pair> sentObjects = new TreeMap<>();

  /** Tells what it finds to this one. */
  FieldComparison(Found found) {
    this.found = found;
  }

  /** Takes an operation that both documents have, and tells what differs outside of objects. */
  void operation(Facts ours, Facts theirs) {
    differences(
        ours.signature(),
        RESPONSE,
        withoutObjects(ours.responseFields(), theirs.responseFields(), objects));
    differences(
        ours.signature(),
        REQUEST,
        withoutObjects(ours.requestFields(), theirs.requestFields(), sentObjects));
  }

  /** Tells what differs in the standard objects of all operations that were taken. */
  void objects() {
    objects.forEach((kind, pair) -> differences(kind + " objects", "field", pair));
    sentObjects.forEach(
        (kind, pair) -> {
          // A request may name an object by any of the members that answers have it with.
          Pair received = objects.getOrDefault(kind, new Pair());
          pair.ours().addAll(received.ours());
          pair.theirs().removeAll(received.theirs());
          pair.theirs().addAll(received.ours());
          differences(kind + " objects", REQUEST, pair);
        });
  }

  private static Pair withoutObjects(
      Set<String> ours, Set<String> theirs, Map<String, Pair> objects) {
    Pair fields = new Pair(withAny(ours, theirs), withAny(theirs, ours));
    Set<String> all = new TreeSet<>(fields.ours());
    all.addAll(fields.theirs());
    ObjectKinds kinds = new ObjectKinds(all);
    Pair rest = new Pair();
    for (String field : all) {
      Pair target =
          kinds
              .member(field)
              .map(member -> objects.computeIfAbsent(member.kind(), _ -> new Pair()))
              .orElse(rest);
      String name = kinds.member(field).map(ObjectKinds.Member::path).orElse(field);
      if (fields.ours().contains(field)) {
        target.ours().add(name);
      }
      if (fields.theirs().contains(field)) {
        target.theirs().add(name);
      }
    }
    return rest;
  }

  /**
   * Writes a star for keys that the other document does not spell out but allows any of, and leaves
   * out what an answer repeats of the request because it was not found.
   */
  private static Set<String> withAny(Collection<String> fields, Set<String> others) {
    Set<String> same = new TreeSet<>();
    for (String field : fields) {
      String path = "";
      for (String name : field.split("\\.", -1)) {
        String spelt = path.isEmpty() ? name : path + "." + name;
        String any = path.isEmpty() ? ANY : path + "." + ANY;
        path = others.contains(any) && !others.contains(spelt) ? any : spelt;
      }
      if (!path.matches("not_found\\.[^.]+\\..*")) {
        same.add(path);
      }
    }
    return same;
  }

  private void differences(String operation, String what, Pair pair) {
    known(pair.theirs(), pair.ours()).stream()
        .filter(field -> !pair.ours().contains(field))
        .forEach(field -> found.add(operation, what + " added", field));
    known(pair.ours(), pair.theirs()).stream()
        .filter(field -> !pair.theirs().contains(field))
        .forEach(field -> found.add(operation, what + " gone", field));
  }

  /** Leaves out members of an object that is itself new or gone. */
  private static Set<String> known(Set<String> fields, Set<String> others) {
    Set<String> known = new TreeSet<>(fields);
    known.removeIf(
        field -> {
          String parent = field.substring(0, Math.max(0, field.lastIndexOf('.')));
          return fields.contains(parent) && !others.contains(parent);
        });
    return known;
  }
}
