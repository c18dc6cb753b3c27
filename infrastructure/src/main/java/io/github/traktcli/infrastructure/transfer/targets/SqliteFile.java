package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.transfer.sqlite.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A database: a table for each kind of thing, and beside them every document as Trakt sent it.
 * {@code watched_at} is empty where nobody knows it.
 */
final class SqliteFile implements TargetFormat {

  private static final int SCHEMA = 1;
  private static final long FAVORITES = -2;
  private static final long WATCHLIST = -1;

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (Database database = new Database(files.path("trakt.sqlite"), SCHEMA)) {
      new Writing(copy, database).write(settings);
      database.end();
    }
  }

  /** The writing of one account. */
  private static final class Writing {

    private final AccountCopy copy;
    private final Database database;
    private final SqliteMedia media = new SqliteMedia();

    Writing(AccountCopy copy, Database database) {
      this.copy = copy;
      this.database = database;
    }

    void write(ExportSettings settings) throws IOException {
      meta(settings);
      history();
      ratings();
      lists();
      collection();
      hidden();
      texts();
      new SqliteTies(copy, database).write();
      documents();
      media.write(database);
    }

    private void meta(ExportSettings settings) throws IOException {
      List<List<@Nullable Object>> keys = new ArrayList<>();
      database.table(
          "meta",
          "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
          row -> {
            row.add(1, "exported_at", Written.moment(settings.at()));
            row.add(2, "source", "trakt.tv");
          });
      keys.add(List.of("exported_at", 1));
      keys.add(List.of("source", 2));
      database.index("sqlite_autoindex_meta_1", "meta", null, keys);
    }

    private void history() throws IOException {
      TreeMap<Long, @Nullable Object[]> plays = new TreeMap<>();
      for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
        LibraryEntry entry = play.value();
        OptionalLong item = media.of(entry.item());
        if (entry.id() != null && item.isPresent()) {
          String at = Written.dated(entry.at()).map(Written::moment).orElse(null);
          plays.put(entry.id(), values(null, item.getAsLong(), at, entry.action()));
        }
      }
      fill(
          "history",
          "CREATE TABLE history(history_id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL"
              + " REFERENCES media(id), watched_at TEXT, action TEXT)",
          plays);
      List<List<@Nullable Object>> keys = new ArrayList<>();
      plays.forEach((id, play) -> keys.add(java.util.Arrays.asList(play[1], play[2], id)));
      database.index(
          "history_by_media",
          "history",
          "CREATE INDEX history_by_media ON history(media_id, watched_at)",
          keys);
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
      return values;
    }

    private void fill(String table, String sql, Map<Long, @Nullable Object[]> rows)
        throws IOException {
      database.table(
          table,
          sql,
          row -> {
            for (Map.Entry<Long, @Nullable Object[]> one : rows.entrySet()) {
              row.add(one.getKey(), one.getValue());
            }
          });
    }

    private void ratings() throws IOException {
      TreeMap<Long, @Nullable Object[]> rows = new TreeMap<>();
      for (AccountPart part : AccountPart.RATINGS) {
        for (Sourced<LibraryEntry> rating : copy.entries(part)) {
          LibraryEntry entry = rating.value();
          Optional<String> mark = entry.detail(Detail.RATING);
          media
              .of(entry.item())
              .ifPresent(
                  item ->
                      mark.ifPresent(
                          said ->
                              rows.put(item, values(null, Integer.valueOf(said), moment(entry)))));
        }
      }
      fill(
          "ratings",
          "CREATE TABLE ratings(media_id INTEGER PRIMARY KEY REFERENCES media(id), rating INTEGER"
              + " NOT NULL CHECK(rating BETWEEN 1 AND 10), rated_at TEXT)",
          rows);
    }

    private static @Nullable String moment(LibraryEntry entry) {
      return entry.at() == null ? null : Written.moment(entry.at());
    }

    private void lists() throws IOException {
      TreeMap<Long, @Nullable Object[]> lists = new TreeMap<>();
      TreeMap<Long, @Nullable Object[]> items = new TreeMap<>();
      List<List<@Nullable Object>> keys = new ArrayList<>();
      lists.put(FAVORITES, values(null, null, "Favorites", "favorites", null, null));
      lists.put(WATCHLIST, values(null, null, "Watchlist", "watchlist", null, null));
      items(AccountPart.FAVORITES, FAVORITES, items, keys);
      items(AccountPart.WATCHLIST, WATCHLIST, items, keys);
      for (Document document : copy.documents(AccountPart.LISTS)) {
        Map<String, Object> list = Json.readMap(document.json());
        if (list.get("ids") instanceof Map<?, ?> ids && ids.get("trakt") instanceof Number id) {
          lists.put(
              id.longValue(),
              values(
                  null,
                  ids.get("slug"),
                  list.getOrDefault("name", ""),
                  "personal",
                  list.get("description"),
                  list.get("privacy")));
        }
      }
      for (AccountPart part : copy.parts()) {
        if (part.isItemsOfList() && lists.containsKey(part.list())) {
          items(part, part.list(), items, keys);
        }
      }
      fill(
          "lists",
          "CREATE TABLE lists(list_id INTEGER PRIMARY KEY, slug TEXT, name TEXT NOT NULL, kind TEXT"
              + " NOT NULL CHECK(kind IN('watchlist','favorites','personal')), description TEXT,"
              + " privacy TEXT)",
          lists);
      fill(
          "list_items",
          "CREATE TABLE list_items(list_id INTEGER NOT NULL REFERENCES lists(list_id), item_id"
              + " INTEGER NOT NULL, media_id INTEGER NOT NULL REFERENCES media(id), rank INTEGER,"
              + " listed_at TEXT, notes TEXT, PRIMARY KEY(list_id,item_id))",
          items);
      database.index("sqlite_autoindex_list_items_1", "list_items", null, keys);
    }

    private void items(
        AccountPart part,
        long list,
        Map<Long, @Nullable Object[]> items,
        List<List<@Nullable Object>> keys) {
      for (Sourced<LibraryEntry> one : copy.entries(part)) {
        LibraryEntry entry = one.value();
        OptionalLong item = media.of(entry.item());
        Long id = entry.id();
        if (id == null || item.isEmpty()) {
          continue;
        }
        long row = items.size() + 1L;
        items.put(
            row,
            values(
                list,
                id,
                item.getAsLong(),
                entry.rank(),
                moment(entry),
                entry.detail(Detail.NOTES).orElse(null)));
        keys.add(List.of(list, id, row));
      }
    }

    private void collection() throws IOException {
      TreeMap<Long, @Nullable Object[]> rows = new TreeMap<>();
      for (AccountPart part :
          List.of(AccountPart.COLLECTION_MOVIES, AccountPart.COLLECTION_EPISODES)) {
        for (Sourced<LibraryEntry> one : copy.entries(part)) {
          Object metadata = Json.readMap(one.source().json()).get("metadata");
          String text = metadata == null ? null : Json.write(metadata);
          media
              .of(one.value().item())
              .ifPresent(item -> rows.put(item, values(null, moment(one.value()), text)));
        }
      }
      fill(
          "collection",
          "CREATE TABLE collection(media_id INTEGER PRIMARY KEY REFERENCES media(id), collected_at"
              + " TEXT, metadata TEXT)",
          rows);
    }

    private void hidden() throws IOException {
      TreeMap<Long, @Nullable Object[]> rows = new TreeMap<>();
      for (AccountPart part : copy.parts()) {
        if (part.topic() == AccountTopic.HIDDEN && part.isOfSection()) {
          String place = part.name().substring("hidden-".length()).replace('-', '_');
          for (Sourced<LibraryEntry> one : copy.entries(part)) {
            media
                .of(one.value().item())
                .ifPresent(
                    item -> rows.put(rows.size() + 1L, values(item, place, moment(one.value()))));
          }
        }
      }
      fill(
          "hidden",
          "CREATE TABLE hidden(media_id INTEGER NOT NULL REFERENCES media(id), place TEXT NOT NULL,"
              + " hidden_at TEXT)",
          rows);
    }

    private void texts() throws IOException {
      TreeMap<Long, @Nullable Object[]> comments = new TreeMap<>();
      TreeMap<Long, @Nullable Object[]> notes = new TreeMap<>();
      for (AccountPart part : copy.parts()) {
        boolean noted = part.topic() == AccountTopic.NOTES;
        if (!noted && part.topic() != AccountTopic.COMMENTS) {
          continue;
        }
        for (Document document : copy.documents(part)) {
          Object inner = Json.readMap(document.json()).get(noted ? "note" : "comment");
          OptionalLong item =
              media.of(
                  Json.readAnswer(document.json(), MediaItemDto.class).toDomain().orElse(null));
          if (item.isPresent()
              && inner instanceof Map<?, ?> text
              && text.get("id") instanceof Number id) {
            long about = item.getAsLong();
            if (noted) {
              notes.put(id.longValue(), note(text, about));
            } else {
              comments.put(id.longValue(), comment(text, about));
            }
          }
        }
      }
      fill(
          "comments",
          "CREATE TABLE comments(comment_id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL"
              + " REFERENCES media(id), parent_id INTEGER, text TEXT, spoiler INTEGER, created_at"
              + " TEXT)",
          comments);
      fill(
          "notes",
          "CREATE TABLE notes(note_id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL REFERENCES"
              + " media(id), text TEXT, privacy TEXT, spoiler INTEGER, created_at TEXT)",
          notes);
    }

    private static @Nullable Object[] comment(Map<?, ?> text, long about) {
      Object parent = text.get("parent_id");
      return values(
          null,
          about,
          parent instanceof Number number && number.longValue() != 0 ? number : null,
          text.get("comment"),
          truth(text.get("spoiler")),
          text.get("created_at"));
    }

    private static @Nullable Object[] note(Map<?, ?> text, long about) {
      return values(
          null,
          about,
          text.get("notes"),
          text.get("privacy"),
          truth(text.get("spoiler")),
          text.get("created_at"));
    }

    private static @Nullable Integer truth(@Nullable Object value) {
      return value instanceof Boolean truth ? Integer.valueOf(truth ? 1 : 0) : null;
    }

    private void documents() throws IOException {
      database.table(
          "documents",
          "CREATE TABLE documents(id INTEGER PRIMARY KEY, part TEXT NOT NULL, json TEXT NOT NULL)",
          row -> {
            long number = 0;
            for (AccountPart part : copy.parts()) {
              for (Document document : copy.documents(part)) {
                number++;
                row.add(number, null, part.name(), document.json());
              }
            }
          });
    }
  }
}
