package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ordered list of titles with notes: the watchlist, the favorites, a personal list.
 *
 * @param state the part of the library document that holds it
 */
public record ItemList(JsonObject state) {

  /** What came of a reordering. */
  public record Reordered(int updated, List<Long> skipped) {}

  /** The entries in the order of their rank. */
  public List<JsonObject> entries() {
    return state.rows("items");
  }

  public int size() {
    return state.array("items").size();
  }

  public boolean contains(String key) {
    return state.objects("items").stream().anyMatch(entry -> isFor(entry, key));
  }

  public void add(long id, String key, Optional<String> notes, Instant now) {
    entries()
        .add(
            new JsonObject()
                .with("id", id)
                .with("item", key)
                .with("listed_at", JsonText.time(now))
                .with("notes", notes.orElse(null)));
    touch(now);
  }

  /** False when it was not on the list. */
  public boolean remove(String key, Instant now) {
    touch(now);
    return entries().removeIf(entry -> isFor(entry, key));
  }

  /** Puts the named entries first, in the order given; the others keep theirs behind them. */
  public Reordered reorder(List<Long> ids, Instant now) {
    List<JsonObject> old = new ArrayList<>(entries());
    List<JsonObject> ordered = new ArrayList<>();
    List<Long> skipped = new ArrayList<>();
    Set<Long> wanted = new LinkedHashSet<>(ids);
    for (Long id : wanted) {
      Optional<JsonObject> entry = old.stream().filter(each -> hasId(each, id)).findFirst();
      entry.ifPresentOrElse(ordered::add, () -> skipped.add(id));
    }
    int updated = ordered.size();
    old.removeAll(ordered);
    ordered.addAll(old);
    state.with("items", ordered);
    touch(now);
    return new Reordered(updated, skipped);
  }

  public Optional<JsonObject> entry(long id) {
    return entries().stream().filter(entry -> hasId(entry, id)).findFirst();
  }

  private void touch(Instant now) {
    state.with("updated_at", JsonText.time(now));
  }

  private static boolean hasId(JsonObject entry, long id) {
    return entry.number("id").orElse(-1L) == id;
  }

  private static boolean isFor(JsonObject entry, String key) {
    return key.equals(entry.textOr("item", ""));
  }
}
