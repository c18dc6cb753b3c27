package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the browser extension TV Time Out and the tool Liberator have saved of TV Time. */
final class TvTimeOut {

  private final List<Part> parts;
  private final Desk desk;
  private final Moments moments;
  private final Seen seen = new Seen();
  private final Map<String, ImportItem> movies = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  TvTimeOut(List<Part> parts, Desk desk) {
    this.parts = parts;
    this.desk = desk;
    this.moments = desk.moments().in(ZoneOffset.UTC);
  }

  void read() {
    look("out-movies", this::rememberMovie);
    look("out-series", row -> titles.putIfAbsent(row.text("tvdb_id"), row.text("title")));
    each("out-episodes", this::episode);
    each("out-movies", row -> movie(movie(row), row));
    each("out-series", this::series);
    each("out-lists", this::listEntry);
    each("liberator", this::activity);
    each("out-failed", this::lost);
    json("out-series-json", "out-episodes", this::series);
    json("out-movies-json", "out-movies", this::movie);
  }

  private void each(String role, Consumer<Row> reading) {
    tables(role, table -> table.read(desk, reading));
  }

  private void look(String role, Consumer<Row> reading) {
    tables(role, table -> table.scan(reading));
  }

  private void tables(String role, Consumer<Table> reading) {
    parts.stream()
        .filter(part -> part.is(role))
        .forEach(part -> reading.accept(Table.of(part.file()).orElseThrow()));
  }

  private interface JsonReading {
    void entry(JsonNode entry, ImportOrigin at);
  }

  private void json(String role, String twin, JsonReading reading) {
    boolean hasTwin = parts.stream().anyMatch(part -> part.is(twin));
    for (Part part : parts) {
      if (part.is(role) && hasTwin) {
        desk.ignored(part.file().name(), "the CSV file beside it says the same");
      } else if (part.is(role)) {
        JsonEntries.read(
            part.file(),
            Map.of(
                "$",
                (path, entry) -> {
                  ImportOrigin at = ImportOrigin.path(part.file().name(), path);
                  desk.attempt(at, null, () -> reading.entry(entry, at));
                }));
      }
    }
  }

  private void rememberMovie(Row row) {
    if (!row.text("uuid").isEmpty()) {
      movies.put(row.text("uuid"), movie(row));
    }
  }

  private static ImportItem movie(Row row) {
    String title = row.text("title", "name");
    return ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, row.year("year"))
        .withId("tvdb", row.id("tvdb_id"))
        .withId("imdb", Ids.imdb(row.text("imdb_id")));
  }

  private static ImportItem show(
      @Nullable String title, @Nullable String tvdb, @Nullable String imdb) {
    return ImportItem.titled(
            ImportItemType.SHOW, title == null || title.isEmpty() ? null : title, null)
        .withId("tvdb", tvdb)
        .withId("imdb", imdb);
  }

  private void episode(Row row) {
    ImportItem show =
        show(
            row.text("title", "series_name"),
            row.id("series_tvdb_id"),
            Ids.imdb(row.text("series_imdb_id")));
    ImportItem item =
        Episodes.of(show, row.count("season"), row.count("episode"))
            .withId("tvdb", row.id("tvdb_id"));
    desk.attempt(
        row.at(),
        item,
        () -> {
          if (!row.yes("is_watched")) {
            desk.ignored(row.at(), "not watched");
          } else {
            play(
                item,
                moments.read(row.text("watched_at")),
                row.yes("special", "is_special"),
                rewatches(row.text("rewatch_count")),
                row.at());
          }
        });
  }

  private static int rewatches(String text) {
    Integer count = Ids.count(text);
    return count == null ? 0 : count;
  }

  private void play(
      ImportItem item,
      @Nullable ImportMoment moment,
      boolean special,
      int rewatches,
      ImportOrigin at) {
    if (item.ids().isEmpty() && item.type() == ImportItemType.EPISODE && item.episode() == null) {
      throw Refusal.unidentified("no_episode", null);
    }
    ImportMoment when = moment == null ? ImportMoment.UNKNOWN : moment;
    if (seen.again(item, when)) {
      desk.reject(Status.DUPLICATE, Seen.reason(when), item, at);
      return;
    }
    desk.play(item, when, ImportDetails.NONE.withSpecial(special), at);
    if (rewatches > 0) {
      desk.onRequest(
          ImportKind.HISTORY,
          item,
          ImportMoment.UNKNOWN,
          ImportDetails.NONE.withCount(rewatches),
          at);
    }
  }

  private void movie(ImportItem item, Row row) {
    desk.attempt(
        row.at(),
        item,
        () -> {
          identified(item);
          if (row.yes("is_watched")) {
            play(
                item,
                moments.read(row.text("watched_at")),
                false,
                rewatches(row.text("rewatch_count")),
                row.at());
          } else {
            desk.watchlist(item, moments.read(row.text("created_at")), row.at());
          }
        });
  }

  private static void identified(ImportItem item) {
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    if (item.ids().isEmpty() && item.year() == null) {
      throw new Refusal(Status.AMBIGUOUS, "no_year", null, null);
    }
  }

  private void series(Row row) {
    ImportItem item = show(row.text("title"), row.id("tvdb_id"), Ids.imdb(row.text("imdb_id")));
    status(item, row.text("status"), row.text("created_at"), row.at());
  }

  private void status(ImportItem item, String status, String created, ImportOrigin at) {
    desk.attempt(
        at,
        item,
        () -> {
          switch (status) {
            case "not_started_yet", "for_later", "watch_later" ->
                desk.watchlist(item, moments.read(created), at);
            case "stopped" -> desk.hidden(item, null, "dropped", at);
            default -> desk.ignored(at, "status carries no action");
          }
        });
  }

  private final Set<String> lists = new HashSet<>();

  private void listEntry(Row row) {
    String name = row.text("list_name");
    if (name.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    if (lists.add(name)) {
      desk.put(new ImportRecord.NewList(name, "", "", true));
    }
    Integer order = row.count("custom_order");
    Integer rank = order == null ? null : Integer.valueOf(order + 1);
    String title = row.text("name");
    ImportItem item;
    if (row.text("item_type").equalsIgnoreCase("movie")) {
      item = movies.get(row.text("uuid"));
      if (item == null) {
        item = movie(row);
        if (item.ids().isEmpty()) {
          desk.reject(
              Status.MISSING_IDENTITY,
              "uuid_not_joinable",
              item,
              "a title without a year, of a film that is in no other file",
              row.at());
          return;
        }
      }
    } else {
      String tvdb = row.id("tvdb_id");
      item = show(title.isEmpty() ? titles.get(row.text("tvdb_id")) : title, tvdb, null);
      if (item.ids().isEmpty()) {
        throw Refusal.unidentified("no_id", title);
      }
    }
    desk.action(ImportKind.LIST, item, null, ImportDetails.NONE.inList(name, rank), row.at());
  }

  private void lost(Row row) {
    desk.warning(
        "missing_in_export",
        "TV Time did not give \"" + row.text("title") + "\"; it is missing in the export.");
    desk.ignored(row.at(), "missing in the export");
  }

  /** A row of Liberator's {@code activity_history.csv}. */
  private void activity(Row row) {
    String type = row.text("type").toLowerCase(java.util.Locale.ROOT);
    boolean movie = type.startsWith("movie");
    boolean numbered = row.count("episode") != null;
    ImportItem item =
        movie
            ? movie(row)
            : numbered
                ? Episodes.of(
                        show(row.text("title"), null, null),
                        row.count("season"),
                        row.count("episode"))
                    .withId("tvdb", row.id("tvdb_id"))
                    .withId("imdb", Ids.imdb(row.text("imdb_id")))
                : show(row.text("title"), row.id("tvdb_id"), Ids.imdb(row.text("imdb_id")));
    desk.attempt(
        row.at(),
        item,
        () -> {
          if (movie) {
            identified(item);
          }
          ImportMoment watched = moments.read(row.text("watched_at"));
          Integer rating = Scores.outOf(10, row.text("rating"));
          boolean none = true;
          if (row.yes("is_watched") && (movie || numbered)) {
            play(item, watched, row.yes("is_special"), 0, row.at());
            none = false;
          }
          if (row.yes("is_watchlisted") && !numbered) {
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

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }

  private static String string(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? "" : text;
  }

  private void movie(JsonNode entry, ImportOrigin at) {
    JsonNode id = entry.path("id");
    ImportItem item =
        ImportItem.titled(
                ImportItemType.MOVIE, text(entry, "title"), Ids.year(string(entry, "year")))
            .withId("tvdb", Ids.number(string(id, "tvdb")))
            .withId("imdb", Ids.imdb(string(id, "imdb")));
    desk.attempt(
        at,
        item,
        () -> {
          identified(item);
          if (entry.path("is_watched").asBoolean(false)) {
            play(
                item,
                moments.read(string(entry, "watched_at")),
                false,
                rewatches(string(entry, "rewatch_count")),
                at);
          } else {
            desk.watchlist(item, moments.read(string(entry, "created_at")), at);
          }
        });
  }

  private void series(JsonNode entry, ImportOrigin at) {
    JsonNode id = entry.path("id");
    ImportItem show =
        show(text(entry, "title"), Ids.number(string(id, "tvdb")), Ids.imdb(string(id, "imdb")));
    status(show, string(entry, "status"), string(entry, "created_at"), at);
    int season = 0;
    for (JsonNode each : entry.path("seasons")) {
      int number = 0;
      for (JsonNode episode : each.path("episodes")) {
        String path = at.path() + ".seasons[" + season + "].episodes[" + number + "]";
        ImportOrigin place = ImportOrigin.path(at.file(), path);
        desk.attempt(place, show, () -> episode(show, each, episode, place));
        number++;
      }
      season++;
    }
  }

  private void episode(ImportItem show, JsonNode season, JsonNode episode, ImportOrigin at) {
    if (!episode.isObject() || !episode.path("is_watched").asBoolean(false)) {
      return;
    }
    ImportItem item =
        Episodes.of(show, Ids.count(string(season, "number")), Ids.count(string(episode, "number")))
            .withId("tvdb", Ids.number(string(episode.path("id"), "tvdb")));
    play(
        item,
        moments.read(string(episode, "watched_at")),
        episode.path("special").asBoolean(false),
        rewatches(string(episode, "rewatch_count")),
        at);
  }
}
