package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.RelativeDates;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the library with which a user of the sandbox begins, from the data files. */
public final class Seed {

  /** The first entries of each list have the ids that examples name. */
  private static final List<Long> FIRST_IDS = List.of(923L, 324L, 98768L);

  private final Catalogue catalogue;
  private final RelativeDates today;

  public Seed(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.today = catalogue.today();
  }

  public Library library(String user) {
    Library library = new Library(new JsonObject());
    for (TsvTable.Row row : TsvTable.read("seed.tsv")) {
      if (row.text(0).equals(user)) {
        sow(library, row.text(1), row.text(2), today.instant(row.text(3)), row.text(4));
      }
    }
    for (TsvTable.Row row : TsvTable.read("lists.tsv")) {
      if (row.text(2).equals(user)) {
        library.lists().add(list(library, row));
      }
    }
    if (user.equals(Accounts.OWNER)) {
      library.rows(Library.COMMENTS).addAll(comments());
    }
    for (String name : List.of(Library.WATCHLIST, Library.FAVORITES)) {
      Iterator<Long> ids = FIRST_IDS.iterator();
      library.section(name).entries().stream()
          .limit(FIRST_IDS.size())
          .forEach(entry -> entry.with("id", ids.next()));
    }
    return library;
  }

  private List<JsonObject> comments() {
    List<JsonObject> rows = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.read("comments.tsv")) {
      String at = JsonText.time(today.instant(row.text(4)));
      String item = catalogue.byReference(row.text(2)).map(SandboxItem::key).orElse(row.text(2));
      rows.add(
          new JsonObject()
              .with("id", row.number(0))
              .with("user", row.text(1))
              .with("item", item)
              .with("parent_id", row.number(3))
              .with("created_at", at)
              .with("updated_at", at)
              .with("rating", JsonObject.orNull(row.number(5)))
              .with("likes", row.number(6))
              .with("spoiler", row.flag(7))
              .with("review", row.flag(8))
              .with("comment", row.text(9)));
    }
    return rows;
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
        List<String> parts = TsvTable.split(extra, ';');
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
    for (SandboxEpisode episode : season(item).episodes()) {
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
    List<String> parts = TsvTable.split(extra, ';');
    List<String> keys =
        item.startsWith("episodes:")
            ? season(item).episodes().stream().map(SandboxItem::key).toList()
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
                          .with("hdr", JsonObject.orNull(parts.get(2)))
                          .with("audio", parts.get(3))
                          .with("audio_channels", parts.get(4))
                          .with("3d", false)));
    }
  }

  private JsonObject list(Library library, TsvTable.Row row) {
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
        .map(SandboxItem::key)
        .orElseThrow(() -> new IllegalStateException("the seed names " + reference));
  }

  private SandboxSeason season(String item) {
    String reference = item.replace("episodes:", "season:");
    if (catalogue.byReference(reference).orElse(null) instanceof SandboxSeason season) {
      return season;
    }
    throw new IllegalStateException(String.format(Locale.ROOT, "the seed names %s", item));
  }
}
