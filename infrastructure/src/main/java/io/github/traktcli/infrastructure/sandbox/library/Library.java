package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one user has watched, listed, rated and written.
 *
 * <p>The sections are lists of rows in one JSON document, just as they are kept on disk. A row
 * names its title by {@link io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem#key()}.
 */
public record Library(JsonObject root) {

  public static final String WATCHLIST = "watchlist";
  public static final String FAVORITES = "favorites";

  /** The rows of the comments of all users, which stand in the library of the owner. */
  public static final String COMMENTS = "comments";

  private static final long FIRST_FREE_ID = 1_000_001;

  public ItemList watchlist() {
    return section(WATCHLIST);
  }

  public ItemList favorites() {
    return section(FAVORITES);
  }

  /** The watchlist or the favorites. */
  public ItemList section(String name) {
    return new ItemList(part(name));
  }

  /** The personal lists in the user's order. */
  public List<JsonObject> lists() {
    return root.rows("lists");
  }

  /** A personal list by its id or slug. */
  public Optional<JsonObject> list(String idOrSlug) {
    return lists().stream()
        .filter(
            list ->
                idOrSlug.equals(list.textOr("slug", ""))
                    || idOrSlug.equals(String.valueOf(list.number("id").orElse(0L))))
        .findFirst();
  }

  /** Single plays, in the order in which they were entered. */
  public List<JsonObject> history() {
    return root.rows("history");
  }

  public List<JsonObject> ratings() {
    return root.rows("ratings");
  }

  public List<JsonObject> collection() {
    return root.rows("collection");
  }

  public List<JsonObject> rows(String name) {
    return root.rows(name);
  }

  /** An object of the document, made when missing. */
  public JsonObject part(String name) {
    Optional<JsonObject> present = root.object(name);
    if (present.isPresent()) {
      return present.get();
    }
    JsonObject made = new JsonObject();
    root.with(name, made);
    return made;
  }

  /** An id that no row has had before. */
  public long newId() {
    long id = root.number("next_id").orElse(FIRST_FREE_ID);
    root.with("next_id", id + 1);
    return id;
  }

  /** Remembers when something of that kind was changed, for the last activities. */
  public void touch(String activity, Instant now) {
    part("activities").with(activity, JsonText.time(now));
  }

  public boolean has(String section, String key) {
    return rows(section).stream().anyMatch(row -> key.equals(row.textOr("item", "")));
  }

  public boolean hasWatched(String key) {
    return has("history", key);
  }

  public Optional<Long> ratingOf(String key) {
    return ratings().stream()
        .filter(row -> key.equals(row.textOr("item", "")))
        .findFirst()
        .flatMap(row -> row.number("rating"));
  }

  public boolean isHidden(String section, String key) {
    return rows("hidden").stream()
        .anyMatch(
            row -> section.equals(row.textOr("section", "")) && key.equals(row.textOr("item", "")));
  }
}
