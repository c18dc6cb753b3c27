package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.transfer.sqlite.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what hangs on no title: likes, follows and saved filters. */
final class SqliteTies {

  private final AccountCopy copy;
  private final Database database;

  SqliteTies(AccountCopy copy, Database database) {
    this.copy = copy;
    this.database = database;
  }

  void write() throws IOException {
    likes();
    follows();
    filters();
  }

  private void likes() throws IOException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (AccountPart part : AccountPart.LIKES) {
      for (Map<String, Object> like : documents(part)) {
        Object id = member(like, "comment", "id");
        boolean isComment = id != null;
        rows.add(
            values(
                null,
                isComment ? "comment" : "list",
                isComment ? id : member(like, "list", "ids", "trakt"),
                isComment ? member(like, "comment", "comment") : member(like, "list", "name"),
                member(like, isComment ? "comment" : "list", "user", "username"),
                member(like, "liked_at")));
      }
    }
    fill(
        "likes",
        "CREATE TABLE likes(id INTEGER PRIMARY KEY, type TEXT NOT NULL"
            + " CHECK(type IN('list','comment')), liked_id INTEGER, name TEXT, owner TEXT, liked_at"
            + " TEXT)",
        rows);
  }

  private void follows() throws IOException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (AccountPart part : copy.parts()) {
      if (part.topic() == AccountTopic.FOLLOWS) {
        String relation = part.name().substring("network-".length());
        for (Map<String, Object> user : documents(part)) {
          rows.add(
              values(
                  null,
                  relation,
                  member(user, "user", "username"),
                  member(user, "user", "name"),
                  Stream.of("followed_at", "friends_at", "requested_at")
                      .map(name -> member(user, name))
                      .filter(Objects::nonNull)
                      .findFirst()
                      .orElse(null)));
        }
      }
    }
    fill(
        "follows",
        "CREATE TABLE follows(id INTEGER PRIMARY KEY, relation TEXT NOT NULL, username TEXT, name"
            + " TEXT, since TEXT)",
        rows);
  }

  private void filters() throws IOException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Map<String, Object> filter : documents(AccountPart.SAVED_FILTERS)) {
      rows.add(
          values(
              null,
              member(filter, "rank"),
              member(filter, "section"),
              member(filter, "name"),
              member(filter, "path"),
              member(filter, "query"),
              member(filter, "updated_at")));
    }
    fill(
        "saved_filters",
        "CREATE TABLE saved_filters(id INTEGER PRIMARY KEY, rank INTEGER, section TEXT, name TEXT,"
            + " path TEXT, query TEXT, updated_at TEXT)",
        rows);
  }

  private List<Map<String, Object>> documents(AccountPart part) {
    List<Map<String, Object>> documents = new ArrayList<>();
    for (Document document : copy.documents(part)) {
      documents.add(Json.readMap(document.json()));
    }
    return documents;
  }

  private static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }

  /** A table holds texts and numbers; whatever else Trakt sends is in the documents. */
  private static @Nullable Object member(Map<?, ?> of, String... path) {
    Object value = Json.member(of, path);
    return value instanceof String || value instanceof Number ? value : null;
  }

  private void fill(String table, String sql, List<@Nullable Object[]> rows) throws IOException {
    database.table(
        table,
        sql,
        row -> {
          long number = 0;
          for (@Nullable Object[] one : rows) {
            number++;
            row.add(number, one);
          }
        });
  }
}
