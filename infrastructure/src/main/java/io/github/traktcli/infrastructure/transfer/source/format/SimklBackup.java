package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Simkl's backup in JSON. */
final class SimklBackup {

  private static final List<String> NUMBERS =
      List.of("tmdb", "tvdb", "mal", "anilist", "anidb", "simkl");

  private final Probe file;
  private final Desk desk;
  private final Moments moments;

  SimklBackup(Probe file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.moments = desk.moments().in(ZoneOffset.UTC);
  }

  void read() {
    BiConsumer<String, JsonNode> entries = this::entry;
    JsonEntries.read(file, Map.of("$.movies", entries, "$.shows", entries, "$.anime", entries));
  }

  private void entry(String path, JsonNode entry) {
    ImportOrigin at = ImportOrigin.path(file.name(), path);
    if (entry.isNull() && !path.endsWith("]")) {
      return; // a kind of which there is nothing
    }
    desk.attempt(
        at,
        null,
        () -> {
          JsonNode title =
              entry.path("movie").isObject()
                  ? entry.path("movie")
                  : entry.path("show").isObject() ? entry.path("show") : entry.path("anime");
          if (!title.isObject()) {
            throw Refusal.invalid("null_entry", "");
          }
          boolean movie =
              path.startsWith("$.movies") || JsonCells.text(entry, "anime_type").equals("movie");
          ImportItem item = item(movie ? ImportItemType.MOVIE : ImportItemType.SHOW, title);
          desk.attempt(at, item, () -> entry(item, entry, at));
        });
  }

  private static ImportItem item(ImportItemType type, JsonNode title) {
    JsonNode ids = title.path("ids");
    ImportItem item =
        ImportItem.titled(type, JsonCells.orNull(title, "title"), JsonCells.year(title, "year"))
            .withId("imdb", JsonCells.imdb(ids, "imdb"));
    for (String provider : NUMBERS) {
      item = item.withId(provider, JsonCells.id(ids, provider, provider + "_id"));
    }
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    return item;
  }

  private void entry(ImportItem item, JsonNode entry, ImportOrigin at) {
    String status = JsonCells.text(entry, "status").toLowerCase(java.util.Locale.ROOT);
    if (item.type() == ImportItemType.MOVIE) {
      movie(item, status, entry, at);
    } else {
      show(item, status, entry, at);
    }
    Integer rating = Scores.outOf(10, JsonCells.text(entry, "user_rating"));
    if (rating != null) {
      ImportMoment rated = moments.read(JsonCells.text(entry, "user_rated_at"));
      desk.rating(item, rating, rated == null ? ImportMoment.UNKNOWN : rated, at);
    }
    memo(item, entry.path("memo"), ImportOrigin.path(at.file(), at.path() + ".memo"));
  }

  private void memo(ImportItem item, JsonNode memo, ImportOrigin at) {
    String text = JsonCells.text(memo, "text");
    if (!text.isEmpty()) {
      desk.onRequest(
          ImportKind.NOTE,
          item,
          null,
          ImportDetails.NONE.withNote(text).withPrivacy("private"),
          at);
    }
  }

  private void movie(ImportItem item, String status, JsonNode entry, ImportOrigin at) {
    String watched = JsonCells.text(entry, "last_watched_at");
    switch (status) {
      case "plantowatch" -> wanted(item, entry, at);
      case "dropped", "hold", "notinteresting" ->
          desk.ignored(at, status + " movie: Trakt has no such state for movies");
      default -> {
        if (status.equals("completed") || !watched.isEmpty()) {
          desk.play(
              item,
              moments.read(watched),
              ImportDetails.NONE.withRewatch(JsonCells.yes(entry, "is_rewatch")),
              at);
        } else {
          desk.ignored(at, "status " + status);
        }
      }
    }
  }

  private void wanted(ImportItem item, JsonNode entry, ImportOrigin at) {
    desk.watchlist(item, moments.read(JsonCells.text(entry, "added_to_watchlist_at")), at);
  }

  private void show(ImportItem show, String status, JsonNode entry, ImportOrigin at) {
    boolean episodes = entry.path("seasons").isArray() && !entry.path("seasons").isEmpty();
    if (episodes) {
      seasons(show, entry, at);
    }
    @Nullable Integer watched = JsonCells.count(entry, "watched_episodes_count");
    if (!episodes && (status.equals("completed") || (watched != null && watched > 0))) {
      desk.wholeShow(show, at);
    }
    switch (status) {
      case "plantowatch" -> wanted(show, entry, at);
      case "hold" -> desk.hidden(show, null, "progress_watched", at);
      case "dropped" -> desk.hidden(show, null, "dropped", at);
      case "notinteresting" -> desk.ignored(at, "status notinteresting");
      default -> {}
    }
  }

  private void seasons(ImportItem show, JsonNode entry, ImportOrigin at) {
    boolean rewatch = JsonCells.yes(entry, "is_rewatch");
    int season = 0;
    for (JsonNode each : entry.path("seasons")) {
      int number = 0;
      for (JsonNode episode : each.path("episodes")) {
        ImportOrigin place =
            ImportOrigin.path(
                at.file(), at.path() + ".seasons[" + season + "].episodes[" + number + "]");
        desk.attempt(
            place,
            show,
            () -> {
              Integer of = JsonCells.count(each, "number");
              Integer count = JsonCells.count(episode, "number");
              if (of == null || count == null) {
                throw Refusal.unidentified("no_episode", null);
              }
              desk.play(
                  Episodes.of(show, of, count),
                  moments.read(JsonCells.text(episode, "watched_at", "last_watched_at")),
                  ImportDetails.NONE.withSpecial(of == 0).withRewatch(rewatch),
                  place);
            });
        number++;
      }
      season++;
    }
  }
}
