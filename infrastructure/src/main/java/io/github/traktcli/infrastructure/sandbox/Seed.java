package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the library with which a user of the sandbox begins, from the data files. */
final class Seed {

  /** The first entries of each list have the ids that examples name. */
  private static final List<Long> FIRST_IDS = List.of(923L, 324L, 98768L);

  private final Catalogue catalogue;
  private final Today today;

  Seed(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.today = catalogue.today();
  }

  Library library(String user) {
    Library library = new Library(new JsonObject());
    for (Table.Row row : Table.read("seed.tsv")) {
      if (row.text(0).equals(user)) {
        sow(library, row.text(1), row.text(2), today.instant(row.text(3)), row.text(4));
      }
    }
    for (Table.Row row : Table.read("lists.tsv")) {
      if (row.text(2).equals(user)) {
        library.lists().add(list(library, row));
      }
    }
    if (user.equals(Sandbox.USER)) {
      library.rows(Comments.ROWS).addAll(Comments.seed(catalogue));
    }
    for (String name : List.of(Library.WATCHLIST, Library.FAVORITES)) {
      Iterator<Long> ids = FIRST_IDS.iterator();
      library.section(name).entries().stream()
          .limit(FIRST_IDS.size())
          .forEach(entry -> entry.with("id", ids.next()));
    }
    return library;
  }

  private void sow(Library library, String section, String item, Instant at, String extra) {
    String when = JsonText.time(at);
    switch (section) {
      case "watchlist", "favorites" ->
          library
              .section(section)
              .add(library.newId(), key(item), Optional.of(extra).filter(t -> !t.isEmpty()), at);
      case "history" -> plays(library, item, at, extra);
      case "ratings" ->
          library
              .ratings()
              .add(row(key(item)).with("rating", Long.parseLong(extra)).with("rated_at", when));
      case "collection" -> collect(library, item, when, extra);
      case "playback" ->
          library
              .rows("playback")
              .add(
                  row(key(item))
                      .with("id", item.startsWith("movie") ? 13L : 37L)
                      .with("progress", Double.parseDouble(extra))
                      .with("paused_at", when));
      case "hidden" ->
          library.rows("hidden").add(row(key(item)).with("section", extra).with("hidden_at", when));
      case "notes" -> {
        List<String> parts = Table.split(extra, ';');
        library
            .rows("notes")
            .add(
                row(key(item))
                    .with("id", Long.parseLong(parts.get(0)))
                    .with("privacy", parts.get(1))
                    .with("notes", parts.get(2))
                    .with("spoiler", false)
                    .with("created_at", when)
                    .with("updated_at", when));
      }
      case "watching" ->
          library
              .part("watching")
              .with("item", key(item))
              .with("action", extra)
              .with("started_at", JsonText.time(at.minus(20, ChronoUnit.MINUTES)))
              .with("expires_at", JsonText.time(at.plus(25, ChronoUnit.MINUTES)));
      default -> library.rows(section).add(row(item).with("at", when).with("extra", extra));
    }
  }

  private void plays(Library library, String item, Instant at, String action) {
    if (!item.startsWith("episodes:")) {
      library.history().add(play(library, key(item), at, action));
      return;
    }
    Instant next = at;
    for (Episode episode : season(item).episodes()) {
      library.history().add(play(library, episode.key(), next, action));
      next = next.plus(1, ChronoUnit.DAYS);
    }
  }

  private static JsonObject play(Library library, String key, Instant at, String action) {
    return row(key)
        .with("id", 9_000_000_000L + library.newId())
        .with("watched_at", JsonText.time(at.truncatedTo(ChronoUnit.MINUTES)))
        .with("action", action);
  }

  private void collect(Library library, String item, String when, String extra) {
    List<String> parts = Table.split(extra, ';');
    List<String> keys =
        item.startsWith("episodes:")
            ? season(item).episodes().stream().map(Media::key).toList()
            : List.of(key(item));
    for (String key : keys) {
      library
          .collection()
          .add(
              row(key)
                  .with("collected_at", when)
                  .with("updated_at", when)
                  .with(
                      "metadata",
                      new JsonObject()
                          .with("media_type", parts.get(0))
                          .with("resolution", parts.get(1))
                          .with("hdr", Shapes.orNull(parts.get(2)))
                          .with("audio", parts.get(3))
                          .with("audio_channels", parts.get(4))
                          .with("3d", false)));
    }
  }

  private JsonObject list(Library library, Table.Row row) {
    String created = JsonText.time(today.instant(row.text(8)));
    JsonObject list =
        new JsonObject()
            .with("id", row.number(0))
            .with("slug", row.text(1))
            .with("name", row.text(3))
            .with("description", row.text(10))
            .with("privacy", row.text(4))
            .with("type", row.text(5))
            .with("display_numbers", true)
            .with("allow_comments", true)
            .with("sort_by", "rank")
            .with("sort_how", "asc")
            .with("created_at", created)
            .with("likes", row.number(6))
            .with("comments", row.number(7));
    ItemList items = new ItemList(list);
    Iterator<Long> ids = FIRST_IDS.iterator();
    for (String reference : row.parts(9, ';')) {
      items.add(
          ids.hasNext() ? ids.next() : library.newId(),
          key(reference),
          Optional.empty(),
          today.instant(row.text(8)));
    }
    return list;
  }

  private static JsonObject row(String key) {
    return new JsonObject().with("item", key);
  }

  private String key(String reference) {
    return catalogue
        .byReference(reference)
        .map(Media::key)
        .orElseThrow(() -> new IllegalStateException("the seed names " + reference));
  }

  private Season season(String item) {
    String reference = item.replace("episodes:", "season:");
    if (catalogue.byReference(reference).orElse(null) instanceof Season season) {
      return season;
    }
    throw new IllegalStateException(String.format(Locale.ROOT, "the seed names %s", item));
  }
}
