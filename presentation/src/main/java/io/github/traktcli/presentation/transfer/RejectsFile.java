package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.presentation.output.AtomicFile;
import io.github.traktcli.presentation.output.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was not imported, as a CSV file that can be mended and imported again. */
record RejectsFile(String name) {

  private static final List<String> COLUMNS =
      List.of(
          "type",
          "title",
          "year",
          "season",
          "episode",
          "trakt_id",
          "imdb_id",
          "tmdb_id",
          "tvdb_id",
          "show_title",
          "show_year",
          "show_trakt_id",
          "show_imdb_id",
          "show_tmdb_id",
          "show_tvdb_id",
          "watched_at",
          "rating",
          "rated_at",
          "watchlisted_at",
          "collected_at",
          "list",
          "rank",
          "notes",
          "status",
          "reason",
          "value",
          "candidates",
          "source");

  /**
   * Fails where the file could not be written, before anything is sent, or where what is read would
   * be written over.
   */
  void check(List<String> sources) {
    AtomicFile file = AtomicFile.named(name);
    file.requireFolder();
    if (sources.stream().anyMatch(file::isAlsoNamed)) {
      throw new InvalidInput(
          "--rejects would write over %s, which is read. Name another file.".formatted(name));
    }
  }

  /**
   * Writes what is doubtful, and what was not done.
   *
   * @return how many rows
   */
  int write(PlanRows rows, boolean withReady) {
    StringBuilder text = new StringBuilder();
    int[] count = {0};
    rows.each(
        (row, number) -> {
          boolean left =
              row.status().isDoubtful() || (withReady && row.status() == PlanStatus.READY);
          if (left && isOfTitle(row)) {
            text.append(text.isEmpty() ? Csv.line(COLUMNS, false) : "").append(line(row));
            count[0]++;
          }
        });
    AtomicFile.named(name).write(text.toString());
    return count[0];
  }

  /** What hangs on no title is of copies alone, and no import brings it. */
  private static boolean isOfTitle(PlanRow row) {
    return row.kind() == null || row.kind().isOfTitle();
  }

  private static String line(PlanRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    ImportItem item = row.item();
    if (item != null) {
      item(cells, item);
    }
    act(cells, row);
    cells.put("status", row.status().word());
    put(cells, "reason", row.reason());
    put(cells, "value", row.value());
    cells.put(
        "candidates",
        row.candidates().stream().map(MediaItem::reference).collect(Collectors.joining(" ")));
    cells.put("source", row.origin().label());
    List<String> line = new ArrayList<>();
    COLUMNS.forEach(column -> line.add(cells.getOrDefault(column, "")));
    return Csv.line(line, false);
  }

  private static void item(Map<String, String> cells, ImportItem item) {
    switch (item.type()) {
      case MOVIE, SHOW, SEASON, EPISODE, PERSON -> cells.put("type", item.type().word());
      case MOVIE_OR_SHOW, MOVIE_OR_EPISODE -> {}
    }
    put(cells, "title", item.title() == null ? item.names().get("episode_title") : item.title());
    put(cells, "year", item.year());
    put(cells, "season", item.season());
    put(cells, "episode", item.episode());
    ids(cells, "", item.ids());
    ImportItem show = item.show();
    if (show != null) {
      put(cells, "show_title", show.title());
      put(cells, "show_year", show.year());
      ids(cells, "show_", show.ids());
    }
    if (!item.readings().isEmpty() && item.title() == null) {
      put(cells, "title", item.readings().getFirst().title());
    }
  }

  private static void ids(Map<String, String> cells, String before, Map<String, String> ids) {
    ids.forEach((provider, id) -> cells.put(before + provider + "_id", id));
  }

  /** What a file of rows cannot say is left to the columns that say why. */
  private static void act(Map<String, String> cells, PlanRow row) {
    ImportKind kind = row.kind();
    if (kind == null) {
      return;
    }
    ImportDetails details = row.details();
    ImportMoment moment = row.moment();
    String at = moment == null ? null : moment.at();
    switch (kind) {
      case HISTORY -> cells.put("watched_at", Objects.requireNonNullElse(at, "unknown"));
      case RATING -> {
        put(cells, "rating", details.rating());
        put(cells, "rated_at", at);
      }
      case WATCHLIST -> {
        cells.put("watchlisted_at", Objects.requireNonNullElse(at, "yes"));
        put(cells, "notes", details.note());
      }
      case COLLECTION -> cells.put("collected_at", Objects.requireNonNullElse(at, "yes"));
      case LIST -> {
        put(cells, "list", details.list());
        put(cells, "rank", details.rank());
        put(cells, "notes", details.note());
      }
      case NOTE, REVIEW -> put(cells, "notes", details.note());
      case FAVORITE, LIKE, HIDDEN, LIKED, FOLLOW, FILTER -> {}
    }
  }

  private static void put(Map<String, String> cells, String name, @Nullable Object value) {
    if (value != null) {
      cells.put(name, value.toString());
    }
  }
}
