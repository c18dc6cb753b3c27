package io.github.traktcli.infrastructure.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where the standard objects of the API stand in a message: movies, shows and so on, which look the
 * same wherever they come.
 */
final class ObjectKinds {

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("movie", "movie"),
          Map.entry("movies", "movie"),
          Map.entry("show", "show"),
          Map.entry("shows", "show"),
          Map.entry("season", "season"),
          Map.entry("seasons", "season"),
          Map.entry("episode", "episode"),
          Map.entry("episodes", "episode"),
          Map.entry("person", "person"),
          Map.entry("people", "person"),
          Map.entry("user", "user"),
          Map.entry("users", "user"),
          Map.entry("list", "list"),
          Map.entry("lists", "list"));

  /** A member of a standard object. */
  record Member(String kind, String path) {}

  private final Map<String, String> places = new TreeMap<>();

  /** Finds the objects among the members of a message, as {@link FieldTables} writes them. */
  ObjectKinds(Set<String> fields) {
    Set<String> parents = new TreeSet<>();
    fields.forEach(field -> parents.add(parent(field)));
    for (String place : parents) {
      kind(place, fields).ifPresent(kind -> places.put(place, kind));
    }
  }

  /** Returns the innermost standard object that a member belongs to, if there is one. */
  Optional<Member> member(String field) {
    String place = field;
    while (!place.isEmpty()) {
      place = parent(place);
      String kind = places.get(place);
      if (kind != null) {
        return Optional.of(
            new Member(kind, place.isEmpty() ? field : field.substring(place.length() + 1)));
      }
    }
    return Optional.empty();
  }

  private static String parent(String field) {
    return field.substring(0, Math.max(0, field.lastIndexOf('.')));
  }

  private static Optional<String> kind(String place, Set<String> fields) {
    Set<String> members = membersOf(place, fields);
    String words = place.isEmpty() ? "comment" : place + ".comment";
    if (members.contains("comment")
        && members.contains("user")
        && membersOf(words, fields).isEmpty()) {
      return Optional.of("comment");
    }
    if (members.contains("source") && members.contains("link_direct")) {
      return Optional.of("offer");
    }
    if (!members.contains("ids")) {
      return Optional.empty();
    }
    String name = place.substring(Math.max(place.lastIndexOf('.'), place.lastIndexOf('_')) + 1);
    return Optional.ofNullable(BY_NAME.get(name))
        .or(() -> byMembers(members, membersOf(place.isEmpty() ? "ids" : place + ".ids", fields)));
  }

  /** Tells what an object is whose name does not tell it. */
  private static Optional<String> byMembers(Set<String> members, Set<String> ids) {
    if (members.contains("username")) {
      return Optional.of("user");
    }
    boolean titled = members.contains("title");
    if (members.contains("privacy")) {
      return titled ? Optional.empty() : Optional.of("list"); // or any of several kinds at once
    }
    if (members.contains("number")) {
      return Optional.of(members.contains("season") ? "episode" : "season");
    }
    if (titled) {
      return Optional.of(ids.contains("tvdb") ? "show" : "movie");
    }
    return members.contains("name") && ids.contains("imdb")
        ? Optional.of("person")
        : Optional.empty();
  }

  private static Set<String> membersOf(String place, Set<String> fields) {
    String prefix = place.isEmpty() ? "" : place + ".";
    return fields.stream()
        .filter(field -> parent(field).equals(place))
        .map(field -> field.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
