package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The JSON files of TV Time Out, which say again what its tables say where those are there. */
final class TvTimeOutJson {

  private static final String TOLD = "the CSV file beside it says the same";

  private final TvTimeParts parts;
  private final Desk desk;
  private final TvTimePlays plays;
  private final TvTimeTwins twins;
  private final Map<String, ImportItem> movies;

  TvTimeOutJson(
      TvTimeParts parts,
      Desk desk,
      TvTimePlays plays,
      TvTimeTwins twins,
      Map<String, ImportItem> movies) {
    this.parts = parts;
    this.desk = desk;
    this.plays = plays;
    this.twins = twins;
    this.movies = movies;
  }

  /** Looks for what the tables lack. */
  void look() {
    if (parts.has("out-episodes") || parts.has("liberator")) {
      parts.lookThrough("out-series-json", this::rememberEpisodes);
    }
    if (parts.has("out-movies") || parts.has("liberator")) {
      parts.lookThrough(
          "out-movies-json", (entry, at) -> remember(TvTimeItems.movie(entry), false, entry));
    }
    if (parts.has("out-lists-json")) {
      parts.lookThrough("out-movies-json", this::rememberMovie);
    }
  }

  void read() {
    parts.entries("out-series-json", this::series);
    parts.entries("out-movies-json", this::movie);
    parts.entries("out-lists-json", this::listOfItems);
  }

  private void remember(ImportItem item, boolean special, JsonNode entry) {
    twins.remember(item, special, TvTimeItems.string(entry, "watched_at"));
  }

  private void rememberEpisodes(JsonNode entry, ImportOrigin at) {
    ImportItem show = TvTimeItems.show(entry);
    episodes(
        entry,
        at,
        (season, episode, place) ->
            remember(
                TvTimeItems.episode(show, season, episode),
                TvTimeItems.isSpecial(episode),
                episode));
  }

  private void rememberMovie(JsonNode entry, ImportOrigin at) {
    String uuid = TvTimeItems.string(entry, "uuid");
    if (!uuid.isEmpty()) {
      movies.putIfAbsent(uuid, TvTimeItems.movie(entry));
    }
  }

  private void movie(JsonNode entry, ImportOrigin at) {
    ImportItem item = TvTimeItems.movie(entry);
    favorite(item, entry, at);
    if (twins.told(item, false)) {
      desk.ignored(at, TOLD);
      return;
    }
    desk.attempt(
        at,
        item,
        () -> {
          TvTimeItems.identified(item);
          if (entry.path("is_watched").asBoolean(false)) {
            plays.play(
                item,
                plays.moment(TvTimeItems.string(entry, "watched_at")),
                false,
                TvTimePlays.rewatches(TvTimeItems.string(entry, "rewatch_count")),
                at);
          } else {
            desk.watchlist(item, plays.moment(TvTimeItems.string(entry, "created_at")), at);
          }
        });
  }

  private void series(JsonNode entry, ImportOrigin at) {
    ImportItem show = TvTimeItems.show(entry);
    favorite(show, entry, at);
    if (twins.told(show, false)) {
      desk.ignored(at, TOLD);
    } else {
      plays.status(
          show,
          TvTimeItems.string(entry, "status"),
          () -> plays.moment(TvTimeItems.string(entry, "created_at")),
          at);
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

  private void episode(ImportItem show, JsonNode season, JsonNode episode, ImportOrigin at) {
    if (!episode.isObject() || !episode.path("is_watched").asBoolean(false)) {
      return;
    }
    ImportItem item = TvTimeItems.episode(show, season, episode);
    if (twins.told(item, TvTimeItems.isSpecial(episode))) {
      desk.ignored(at, TOLD);
      return;
    }
    plays.play(
        item,
        plays.moment(TvTimeItems.string(episode, "watched_at")),
        TvTimeItems.isSpecial(episode),
        TvTimePlays.rewatches(TvTimeItems.string(episode, "rewatch_count")),
        at);
  }

  private void listOfItems(JsonNode entry, ImportOrigin at) {
    if (parts.has("out-lists")) {
      desk.ignored(at, TOLD);
      return;
    }
    String name = TvTimeItems.string(entry, "name").strip();
    if (name.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    String privacy = entry.path("is_public").asBoolean(false) ? "public" : "private";
    desk.put(
        new ImportRecord.NewList(name, TvTimeItems.string(entry, "description"), privacy, true));
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
      return TvTimeItems.named(TvTimeItems.show(title, tvdb, null));
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
      desk.onRequest(ImportKind.FAVORITE, TvTimeItems.named(item), null, ImportDetails.NONE, at);
    }
  }
}
