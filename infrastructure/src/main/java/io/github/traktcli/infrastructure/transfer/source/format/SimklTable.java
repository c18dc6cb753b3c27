package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Simkl's tables: one row a title, and of a show no more than the last episode. */
final class SimklTable {

  private static final Pattern EPISODE = Pattern.compile("(?i)s(\\d{1,4})\\s*e(\\d{1,5})");

  private final Desk desk;
  private final Table table;
  private final DayCells days;

  SimklTable(Probe file, Desk desk) {
    this.desk = desk;
    this.table = Table.of(file).orElseThrow();
    this.days = DayCells.of(table, file.name(), desk, "WatchedDate");
  }

  void read() {
    table.read(
        desk,
        row -> {
          ImportItem item = item(row);
          desk.attempt(row.at(), item, () -> row(item, row));
        });
  }

  private static ImportItem item(Row row) {
    String type = row.text("Type").toLowerCase(Locale.ROOT);
    String title = row.text("Title");
    ImportItem item =
        ImportItem.titled(type(type), title.isEmpty() ? null : title, row.year("Year"))
            .withId("imdb", Ids.imdb(row.text("IMDB_ID", "IMDB")))
            .withId("tmdb", row.id("TMDB", "TMDB_ID"))
            .withId("tvdb", row.id("TVDB_ID", "TVDB"))
            .withId("mal", row.id("MAL_ID", "MAL"))
            .withId("simkl", row.id("simkl_id"));
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.unidentified("no_id", null);
    }
    return item;
  }

  private static ImportItemType type(String type) {
    return switch (type) {
      case "movie", "movies", "anime movie" -> ImportItemType.MOVIE;
      case "tv", "show", "shows", "anime", "series", "tv show" -> ImportItemType.SHOW;
      default -> throw Refusal.invalid("type", type);
    };
  }

  private void row(ImportItem item, Row row) {
    String state = row.text("Watchlist").toLowerCase(Locale.ROOT).replace(" ", "");
    ImportMoment watched = days.read(row.text("WatchedDate"));
    boolean movie = item.type() == ImportItemType.MOVIE;
    Matcher last = EPISODE.matcher(row.text("LastEpWatched"));
    if (state.equals("plantowatch")) {
      desk.watchlist(item, null, row.at());
    } else if (movie) {
      movie(item, state, watched, row);
    } else if (last.matches()) {
      desk.play(
          Episodes.of(item, Integer.valueOf(last.group(1)), Integer.valueOf(last.group(2))),
          watched,
          row.at());
    } else if (!row.text("LastEpWatched").isEmpty()) {
      desk.reject(
          Status.AMBIGUOUS,
          "no_season",
          item,
          "\"" + row.text("LastEpWatched") + "\" does not say of which season",
          row.at());
    } else if (state.equals("completed")) {
      desk.wholeShow(item, row.at());
    }
    if (!movie && (state.equals("dropped") || state.equals("hold"))) {
      desk.hidden(item, null, state.equals("hold") ? "progress_watched" : "dropped", row.at());
    }
    desk.rating(item, Scores.outOf(10, row.text("Rating")), null, row.at());
    desk.note(item, row.raw("Memo"), row.at());
  }

  private void movie(ImportItem item, String state, @Nullable ImportMoment watched, Row row) {
    if (state.equals("completed") || watched != null) {
      desk.play(item, watched, row.at());
    } else {
      desk.ignored(row.at(), "state " + state + " carries no action");
    }
  }
}
