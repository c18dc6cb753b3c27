package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the tools that saved TV Time name films, series and episodes. */
final class TvTimeItems {

  private TvTimeItems() {}

  /** Returns the film of a row. */
  static ImportItem movie(Row row) {
    String title = row.text("title", "name");
    return ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, row.year("year"))
        .withId("tvdb", row.id("tvdb_id"))
        .withId("imdb", Ids.imdb(row.text("imdb_id")));
  }

  /** Returns a series. */
  static ImportItem show(@Nullable String title, @Nullable String tvdb, @Nullable String imdb) {
    return ImportItem.titled(
            ImportItemType.SHOW, title == null || title.isEmpty() ? null : title, null)
        .withId("tvdb", tvdb)
        .withId("imdb", imdb);
  }

  /** Returns the film of an entry. */
  static ImportItem movie(JsonNode entry) {
    JsonNode id = entry.path("id");
    return ImportItem.titled(
            ImportItemType.MOVIE, text(entry, "title"), Ids.year(string(entry, "year")))
        .withId("tvdb", Ids.number(string(id, "tvdb")))
        .withId("imdb", Ids.imdb(string(id, "imdb")));
  }

  /** Returns the series of an entry. */
  static ImportItem show(JsonNode entry) {
    JsonNode id = entry.path("id");
    return show(text(entry, "title"), Ids.number(string(id, "tvdb")), Ids.imdb(string(id, "imdb")));
  }

  /** Returns an episode of an entry. */
  static ImportItem episode(ImportItem show, JsonNode season, JsonNode episode) {
    return Episodes.of(
            show, Ids.count(string(season, "number")), Ids.count(string(episode, "number")))
        .withId("tvdb", Ids.number(string(episode.path("id"), "tvdb")));
  }

  /** Returns whether an episode has the number of another one. */
  static boolean isSpecial(JsonNode episode) {
    return episode.path("special").asBoolean(false);
  }

  /** Returns an item that has an id or a title. */
  static ImportItem named(ImportItem item) {
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    return item;
  }

  /** Refuses a film that a search would not find. */
  static void identified(ImportItem item) {
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    if (item.ids().isEmpty() && item.year() == null) {
      throw new Refusal(Status.AMBIGUOUS, "no_year", null, null);
    }
  }

  /** Returns a member that is a text or a number, or "". */
  static String string(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? "" : text;
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }
}
