package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the browser extension TV Time Out and the tool Liberator have saved of TV Time. */
final class TvTimeOut {

  private final TvTimeParts parts;
  private final Desk desk;
  private final TvTimePlays plays;
  private final TvTimeTwins twins = new TvTimeTwins();
  private final Map<String, ImportItem> movies = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> lists = new HashSet<>();

  TvTimeOut(List<Part> parts, Desk desk) {
    this.parts = new TvTimeParts(parts, desk);
    this.desk = desk;
    this.plays = new TvTimePlays(desk);
  }

  void read() {
    TvTimeOutJson json = new TvTimeOutJson(parts, desk, plays, twins, movies);
    TvTimeLiberator liberator = new TvTimeLiberator(parts, desk, plays, twins);
    parts.look("out-movies", this::rememberMovie);
    parts.look("out-series", row -> titles.putIfAbsent(row.text("tvdb_id"), row.text("title")));
    json.look();
    parts.each("out-episodes", this::episode);
    parts.each("out-movies", row -> movie(TvTimeItems.movie(row), row));
    parts.each("out-series", this::series);
    parts.each("out-lists", this::listEntry);
    liberator.readTable();
    parts.each("out-failed", this::lost);
    json.read();
    liberator.readLists();
  }

  private void rememberMovie(Row row) {
    if (!row.text("uuid").isEmpty()) {
      movies.put(row.text("uuid"), TvTimeItems.movie(row));
    }
  }

  private void episode(Row row) {
    ImportItem show =
        TvTimeItems.show(
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
            plays.play(
                item,
                parts.moment(row, twins.time(item, special, row.text("watched_at"))),
                special,
                TvTimePlays.rewatches(row.text("rewatch_count")),
                row.at());
          }
        });
  }

  private void movie(ImportItem item, Row row) {
    twins.tell(item, false);
    desk.attempt(
        row.at(),
        item,
        () -> {
          TvTimeItems.identified(item);
          if (row.yes("is_watched")) {
            plays.play(
                item,
                parts.moment(row, twins.time(item, false, row.text("watched_at"))),
                false,
                TvTimePlays.rewatches(row.text("rewatch_count")),
                row.at());
          } else {
            desk.watchlist(item, parts.moment(row, row.text("created_at")), row.at());
          }
        });
  }

  private void series(Row row) {
    ImportItem item =
        TvTimeItems.show(row.text("title"), row.id("tvdb_id"), Ids.imdb(row.text("imdb_id")));
    twins.tell(item, false);
    plays.status(
        item, row.text("status"), () -> parts.moment(row, row.text("created_at")), row.at());
  }

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
        item = TvTimeItems.movie(row);
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
      item =
          TvTimeItems.show(title.isEmpty() ? titles.get(row.text("tvdb_id")) : title, tvdb, null);
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
}
