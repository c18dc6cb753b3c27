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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the browser extension TV Time Out and the tool Liberator have saved of TV Time. */
final class TvTimeOut {

  private static final String TOLD = "the CSV file beside it says the same";

  private final List<Part> parts;
  private final Desk desk;
  private final Moments moments;
  private final Seen seen = new Seen();
  private final TvTimeTwins twins = new TvTimeTwins();
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
    if (has("out-episodes") || has("liberator")) {
      json("out-series-json", looking(this::rememberEpisodes));
    }
    if (has("out-movies") || has("liberator")) {
      json("out-movies-json", looking((entry, at) -> remember(movie(entry), false, entry)));
    }
    if (has("out-lists-json")) {
      json("out-movies-json", looking(this::rememberMovie));
    }
    each("out-episodes", this::episode);
    each("out-movies", row -> movie(movie(row), row));
    each("out-series", this::series);
    each("out-lists", this::listEntry);
    each("liberator", this::activity);
    excerpts();
    each("out-failed", this::lost);
    json("out-series-json", each(this::series));
    json("out-movies-json", each(this::movie));
    json("out-lists-json", each(this::listOfItems));
    json("liberator-lists", each(this::list));
    favorites();
  }

  private boolean has(String role) {
    return parts.stream().anyMatch(part -> part.is(role));
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

  private void json(String role, JsonReading reading) {
    for (Part part : parts) {
      if (part.is(role)) {
        BiConsumer<String, JsonNode> entries =
            (path, entry) -> reading.entry(entry, ImportOrigin.path(part.file().name(), path));
        JsonEntries.read(part.file(), Map.of("$", entries));
      }
    }
  }

  private JsonReading each(JsonReading reading) {
    return (entry, at) -> desk.attempt(at, null, () -> reading.entry(entry, at));
  }

  /** Looks through entries that are read a second time, and told of then. */
  private static JsonReading looking(JsonReading reading) {
    return (entry, at) -> {
      try {
        reading.entry(entry, at);
      } catch (Refusal refused) {
        // It tells nothing to the others.
      }
    };
  }

  private void remember(ImportItem item, boolean special, JsonNode entry) {
    twins.remember(item, special, string(entry, "watched_at"));
  }

  private void rememberEpisodes(JsonNode entry, ImportOrigin at) {
    ImportItem show = show(entry);
    episodes(
        entry,
        at,
        (season, episode, place) ->
            remember(episode(show, season, episode), isSpecial(episode), episode));
  }

  private void rememberMovie(Row row) {
    if (!row.text("uuid").isEmpty()) {
      movies.put(row.text("uuid"), movie(row));
    }
  }

  private void rememberMovie(JsonNode entry, ImportOrigin at) {
    String uuid = string(entry, "uuid");
    if (!uuid.isEmpty()) {
      movies.putIfAbsent(uuid, movie(entry));
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
    boolean special = row.yes("special", "is_special");
    twins.tell(item, special);
    desk.attempt(
        row.at(),
        item,
        () -> {
          if (!row.yes("is_watched")) {
            desk.ignored(row.at(), "not watched");
          } else {
            play(
                item,
                moments.read(twins.time(item, special, row.text("watched_at"))),
                special,
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
    Integer season = item.season();
    if (special && item.ids().isEmpty() && (season == null || season > 0)) {
      throw Refusal.unidentified(
          "special_without_id", "specials have the numbers of other episodes");
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
    twins.tell(item, false);
    desk.attempt(
        row.at(),
        item,
        () -> {
          identified(item);
          if (row.yes("is_watched")) {
            play(
                item,
                moments.read(twins.time(item, false, row.text("watched_at"))),
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
    twins.tell(item, false);
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
          boolean special = row.yes("is_special");
          twins.tell(item, special);
          String time = twins.time(item, special, row.text("watched_at"));
          ImportMoment watched = moments.read(time);
          boolean seen = row.yes("is_watched");
          Integer rating = Scores.outOf(10, row.text("rating"));
          boolean none = true;
          if (seen && (movie || numbered)) {
            play(item, watched, special, 0, row.at());
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

  /** What is no more than a part of the file of all is read where it is alone. */
  private void excerpts() {
    if (!has("liberator")) {
      each("liberator-excerpt", this::activity);
      return;
    }
    parts.stream()
        .filter(part -> part.is("liberator-excerpt"))
        .forEach(part -> desk.ignored(part.file().name(), "another file says the same"));
  }

  private void favorites() {
    parts.stream()
        .filter(part -> part.is("liberator-favorites"))
        .forEach(
            part ->
                JsonEntries.read(
                    part.file(),
                    Map.of(
                        "$.movies", favorites(part.file().name(), TvTimeOut::movie),
                        "$.shows", favorites(part.file().name(), TvTimeOut::show))));
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
                  named(item.apply(entry)),
                  moments.read(string(entry, "added_at")),
                  ImportDetails.NONE,
                  at));
    };
  }

  private static ImportItem named(ImportItem item) {
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    return item;
  }

  private void list(JsonNode entry, ImportOrigin at) {
    String name = string(entry, "name").strip();
    if (name.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    String privacy = entry.path("is_public").asBoolean(false) ? "public" : "private";
    desk.put(new ImportRecord.NewList(name, string(entry, "description"), privacy, true));
    ImportDetails within = ImportDetails.NONE.withPrivacy(privacy);
    int rank = 0;
    for (JsonNode show : entry.path("shows")) {
      rank++;
      listed(show, TvTimeOut::show, within.inList(name, rank), at);
    }
    for (JsonNode movie : entry.path("movies")) {
      rank++;
      listed(movie, TvTimeOut::movie, within.inList(name, rank), at);
    }
  }

  private void listOfItems(JsonNode entry, ImportOrigin at) {
    if (has("out-lists")) {
      desk.ignored(at, TOLD);
      return;
    }
    String name = string(entry, "name").strip();
    if (name.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    String privacy = entry.path("is_public").asBoolean(false) ? "public" : "private";
    desk.put(new ImportRecord.NewList(name, string(entry, "description"), privacy, true));
    int rank = 0;
    for (JsonNode item : entry.path("items")) {
      rank++;
      ImportDetails details = ImportDetails.NONE.withPrivacy(privacy).inList(name, rank);
      desk.attempt(at, null, () -> desk.action(ImportKind.LIST, listItem(item), null, details, at));
    }
  }

  /** An entry of a list names a film by an id of TV Time's own, which the file of films has. */
  private ImportItem listItem(JsonNode node) {
    String title = JsonCells.text(node, "title", "name");
    String tvdb =
        JsonCells.id(node.path("id").isObject() ? node.path("id") : node, "tvdb", "tvdb_id");
    if (!JsonCells.text(node, "type", "item_type").equalsIgnoreCase("movie")) {
      return named(show(title, tvdb, null));
    }
    ImportItem known = movies.get(JsonCells.text(node, "uuid"));
    if (known == null && tvdb == null) {
      throw Refusal.unidentified("uuid_not_joinable", title);
    }
    return known == null
        ? ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, null)
            .withId("tvdb", tvdb)
        : known;
  }

  private void favorite(ImportItem item, JsonNode entry, ImportOrigin at) {
    if (entry.path("is_favorite").asBoolean(false)) {
      desk.onRequest(ImportKind.FAVORITE, named(item), null, ImportDetails.NONE, at);
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
                named(item.apply(entry)),
                moments.read(string(entry, "added_at")),
                details,
                at));
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }

  private static String string(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? "" : text;
  }

  private static ImportItem movie(JsonNode entry) {
    JsonNode id = entry.path("id");
    return ImportItem.titled(
            ImportItemType.MOVIE, text(entry, "title"), Ids.year(string(entry, "year")))
        .withId("tvdb", Ids.number(string(id, "tvdb")))
        .withId("imdb", Ids.imdb(string(id, "imdb")));
  }

  private void movie(JsonNode entry, ImportOrigin at) {
    ImportItem item = movie(entry);
    favorite(item, entry, at);
    if (twins.told(item, false)) {
      desk.ignored(at, TOLD);
      return;
    }
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

  private static ImportItem show(JsonNode entry) {
    JsonNode id = entry.path("id");
    return show(text(entry, "title"), Ids.number(string(id, "tvdb")), Ids.imdb(string(id, "imdb")));
  }

  private void series(JsonNode entry, ImportOrigin at) {
    ImportItem show = show(entry);
    favorite(show, entry, at);
    if (twins.told(show, false)) {
      desk.ignored(at, TOLD);
    } else {
      status(show, string(entry, "status"), string(entry, "created_at"), at);
    }
    episodes(
        entry,
        at,
        (season, episode, place) ->
            desk.attempt(place, show, () -> episode(show, season, episode, place)));
  }

  private interface EpisodeReading {
    void with(JsonNode season, JsonNode episode, ImportOrigin at);
  }

  private static void episodes(JsonNode entry, ImportOrigin at, EpisodeReading reading) {
    int season = 0;
    for (JsonNode each : entry.path("seasons")) {
      int number = 0;
      for (JsonNode episode : each.path("episodes")) {
        String path = at.path() + ".seasons[" + season + "].episodes[" + number + "]";
        ImportOrigin place = ImportOrigin.path(at.file(), path);
        reading.with(each, episode, place);
        number++;
      }
      season++;
    }
  }

  private static ImportItem episode(ImportItem show, JsonNode season, JsonNode episode) {
    return Episodes.of(
            show, Ids.count(string(season, "number")), Ids.count(string(episode, "number")))
        .withId("tvdb", Ids.number(string(episode.path("id"), "tvdb")));
  }

  private static boolean isSpecial(JsonNode episode) {
    return episode.path("special").asBoolean(false);
  }

  private void episode(ImportItem show, JsonNode season, JsonNode episode, ImportOrigin at) {
    if (!episode.isObject() || !episode.path("is_watched").asBoolean(false)) {
      return;
    }
    ImportItem item = episode(show, season, episode);
    if (twins.told(item, isSpecial(episode))) {
      desk.ignored(at, TOLD);
      return;
    }
    play(
        item,
        moments.read(string(episode, "watched_at")),
        isSpecial(episode),
        rewatches(string(episode, "rewatch_count")),
        at);
  }
}
