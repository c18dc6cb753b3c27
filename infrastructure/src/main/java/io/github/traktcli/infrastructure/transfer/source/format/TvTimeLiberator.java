package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The archive of the extension Liberator: a table of all, and lists and favorites beside it. */
final class TvTimeLiberator {

  private final TvTimeParts parts;
  private final Desk desk;
  private final TvTimePlays plays;
  private final TvTimeTwins twins;

  TvTimeLiberator(TvTimeParts parts, Desk desk, TvTimePlays plays, TvTimeTwins twins) {
    this.parts = parts;
    this.desk = desk;
    this.plays = plays;
    this.twins = twins;
  }

  /** Reads the table, which the JSON files say again. */
  void readTable() {
    parts.each("liberator", this::activity);
    if (parts.has("liberator")) {
      parts
          .of("liberator-excerpt")
          .forEach(part -> desk.ignored(part.file().name(), "another file says the same"));
    } else {
      parts.each("liberator-excerpt", this::activity);
    }
  }

  void readLists() {
    parts.entries("liberator-lists", this::list);
    parts.of("liberator-favorites").forEach(part -> favorites(part.file()));
  }

  /** A row of Liberator's {@code activity_history.csv}. */
  private void activity(Row row) {
    String type = row.text("type").toLowerCase(java.util.Locale.ROOT);
    boolean movie = type.startsWith("movie");
    boolean numbered = row.count("episode") != null;
    ImportItem item =
        movie
            ? TvTimeItems.movie(row)
            : numbered
                ? Episodes.of(
                        TvTimeItems.show(row.text("title"), null, null),
                        row.count("season"),
                        row.count("episode"))
                    .withId("tvdb", row.id("tvdb_id"))
                    .withId("imdb", Ids.imdb(row.text("imdb_id")))
                : TvTimeItems.show(
                    row.text("title"), row.id("tvdb_id"), Ids.imdb(row.text("imdb_id")));
    desk.attempt(
        row.at(),
        item,
        () -> {
          if (movie) {
            TvTimeItems.identified(item);
          }
          boolean special = row.yes("is_special");
          twins.tell(item, special);
          String time = twins.time(item, special, row.text("watched_at"));
          ImportMoment watched = parts.moment(row, time);
          boolean seen = row.yes("is_watched");
          Integer rating = Scores.outOf(10, row.text("rating"));
          boolean none = true;
          if (seen && (movie || numbered)) {
            plays.play(item, watched, special, 0, row.at());
            none = false;
          }
          // It counts what has no time as wanted, also what was watched.
          boolean wanted = row.yes("is_watchlisted") && !(movie && seen && time.isEmpty());
          if (wanted && !numbered) {
            desk.watchlist(item, null, row.at());
            none = false;
          }
          if (rating != null) {
            desk.rating(item, rating, null, row.at());
            none = false;
          }
          if (none) {
            desk.ignored(row.at(), "nothing to import");
          }
        });
  }

  private void favorites(Probe file) {
    JsonEntries.read(
        file,
        Map.of(
            "$.movies", favorites(file.name(), TvTimeItems::movie),
            "$.shows", favorites(file.name(), TvTimeItems::show)));
  }

  private BiConsumer<String, JsonNode> favorites(String file, Function<JsonNode, ImportItem> item) {
    return (path, entry) -> {
      ImportOrigin at = ImportOrigin.path(file, path);
      desk.attempt(
          at,
          null,
          () ->
              desk.onRequest(
                  ImportKind.FAVORITE,
                  TvTimeItems.named(item.apply(entry)),
                  plays.moment(TvTimeItems.string(entry, "added_at")),
                  ImportDetails.NONE,
                  at));
    };
  }

  private void list(JsonNode entry, ImportOrigin at) {
    String name = TvTimeItems.string(entry, "name").strip();
    if (name.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    String privacy = entry.path("is_public").asBoolean(false) ? "public" : "private";
    desk.put(
        new ImportRecord.NewList(name, TvTimeItems.string(entry, "description"), privacy, true));
    ImportDetails within = ImportDetails.NONE.withPrivacy(privacy);
    int rank = 0;
    for (JsonNode show : entry.path("shows")) {
      rank++;
      listed(show, TvTimeItems::show, within.inList(name, rank), at);
    }
    for (JsonNode movie : entry.path("movies")) {
      rank++;
      listed(movie, TvTimeItems::movie, within.inList(name, rank), at);
    }
  }

  private void listed(
      JsonNode entry, Function<JsonNode, ImportItem> item, ImportDetails details, ImportOrigin at) {
    desk.attempt(
        at,
        null,
        () ->
            desk.action(
                ImportKind.LIST,
                TvTimeItems.named(item.apply(entry)),
                plays.moment(TvTimeItems.string(entry, "added_at")),
                details,
                at));
  }
}
