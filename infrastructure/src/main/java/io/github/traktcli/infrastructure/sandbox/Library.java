package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one user has watched, listed, rated and written.
 *
 * <p>The sections are lists of rows in one JSON document, just as they are kept on disk. A row
 * names its title by {@link Media#key()}.
 */
record Library(JsonObject root) {

  static final String WATCHLIST = "watchlist";
  static final String FAVORITES = "favorites";

  private static final long FIRST_FREE_ID = 1_000_001;

  ItemList watchlist() {
    return section(WATCHLIST);
  }

  ItemList favorites() {
    return section(FAVORITES);
  }

  /** The watchlist or the favorites. */
  ItemList section(String name) {
    return new ItemList(part(name));
  }

  /** The personal lists in the user's order. */
  List<JsonObject> lists() {
    return root.rows("lists");
  }

  /** A personal list by its id or slug. */
  Optional<JsonObject> list(String idOrSlug) {
    return lists().stream()
        .filter(
            list ->
                idOrSlug.equals(list.textOr("slug", ""))
                    || idOrSlug.equals(String.valueOf(list.number("id").orElse(0L))))
        .findFirst();
  }

  /** Single plays, in the order in which they were entered. */
  List<JsonObject> history() {
    return root.rows("history");
  }

  List<JsonObject> ratings() {
    return root.rows("ratings");
  }

  List<JsonObject> collection() {
    return root.rows("collection");
  }

  List<JsonObject> rows(String name) {
    return root.rows(name);
  }

  /** An object of the document, made when missing. */
  JsonObject part(String name) {
    Optional<JsonObject> present = root.object(name);
    if (present.isPresent()) {
      return present.get();
    }
    JsonObject made = new JsonObject();
    root.with(name, made);
    return made;
  }

  /** An id that no row has had before. */
  long newId() {
    long id = root.number("next_id").orElse(FIRST_FREE_ID);
    root.with("next_id", id + 1);
    return id;
  }

  /** Remembers when something of that kind was changed, for the last activities. */
  void touch(String activity, Instant now) {
    part("activities").with(activity, JsonText.time(now));
  }

  boolean has(String section, String key) {
    return rows(section).stream().anyMatch(row -> key.equals(row.textOr("item", "")));
  }

  boolean hasWatched(String key) {
    return has("history", key);
  }

  Optional<Long> ratingOf(String key) {
    return ratings().stream()
        .filter(row -> key.equals(row.textOr("item", "")))
        .findFirst()
        .flatMap(row -> row.number("rating"));
  }

  boolean isHidden(String section, String key) {
    return rows("hidden").stream()
        .anyMatch(
            row -> section.equals(row.textOr("section", "")) && key.equals(row.textOr("item", "")));
  }
}
