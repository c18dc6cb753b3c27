package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yamtrack: one row for each play of a film, and three layers of rows for shows. */
final class Yamtrack implements ImportFormat {

  @Override
  public String name() {
    return "yamtrack";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.has("source", "media_type", "status"))
        .map(table -> new Claim("csv", "its columns are those of Yamtrack"));
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    AnimeMap map = AnimeMap.of(desk.options().animeMap());
    parts.forEach(part -> new Reading(part.file(), map, desk).read());
  }

  /** One reading of one file. */
  private static final class Reading {

    private final Table table;
    private final DayCells days;
    private final AnimeMap map;
    private final Desk desk;
    private final Set<String> withEpisodes = new HashSet<>();

    Reading(Probe file, AnimeMap map, Desk desk) {
      this.table = Table.of(file).orElseThrow();
      this.days = DayCells.of(table, file.name(), desk, "end_date", "watch_date", "created_at");
      this.map = map;
      this.desk = desk;
    }

    void read() {
      table.scan(
          row -> {
            if (row.text("media_type").equalsIgnoreCase("episode")) {
              withEpisodes.add(row.text("media_id"));
              withEpisodes.add(row.text("media_id") + "/" + row.text("season_number"));
            }
          });
      table.read(desk, this::row);
    }

    private void row(Row row) {
      String type = row.text("media_type").toLowerCase(Locale.ROOT);
      String source = row.text("source").toLowerCase(Locale.ROOT);
      switch (type) {
        case "movie", "tv", "season", "episode" -> {
          ImportItem title = title(row, type, source);
          desk.attempt(row.at(), title, () -> row(title, type, row));
        }
        case "anime" -> anime(row, source);
        default -> throw Refusal.unsupported("type", type);
      }
    }

    private static ImportItem title(Row row, String type, String source) {
      String title = row.text("title");
      ImportItem item =
          ImportItem.titled(
              type.equals("movie") ? ImportItemType.MOVIE : ImportItemType.SHOW,
              title.isEmpty() ? null : title,
              null);
      if (source.equals("manual")) {
        throw Refusal.unidentified("manual_source", title);
      }
      if (source.isEmpty() && !title.isEmpty()) {
        return item;
      }
      if (!source.equals("tmdb") && !source.equals("tvdb") && !source.equals("imdb")) {
        throw Refusal.unsupported("source", source);
      }
      ImportItem found =
          item.withId(
              source,
              source.equals("imdb")
                  ? io.github.traktcli.infrastructure.transfer.source.value.Ids.imdb(
                      row.text("media_id"))
                  : row.id("media_id"));
      if (found.ids().isEmpty() && found.title() == null) {
        throw Refusal.unidentified("no_id", title);
      }
      return found;
    }

    private void row(ImportItem title, String type, Row row) {
      String status = row.text("status").toLowerCase(Locale.ROOT);
      switch (type) {
        case "movie" -> movie(title, status, row);
        case "tv" -> show(title, status, row);
        case "season" -> season(title, status, row);
        default -> episode(title, row);
      }
    }

    private @Nullable ImportMoment ended(Row row) {
      return days.read(row.text("end_date", "watch_date"));
    }

    private void movie(ImportItem item, String status, Row row) {
      ImportMoment ended = ended(row);
      if (status.equals("planning")) {
        wanted(item, row);
      } else if (status.equals("completed") || ended != null) {
        desk.play(item, ended, row.at());
        repeats(item, row);
      }
      valued(item, row);
    }

    private void wanted(ImportItem item, Row row) {
      desk.watchlist(item, days.read(row.text("created_at")), row.at());
    }

    private void repeats(ImportItem item, Row row) {
      Integer repeats = row.count("repeats");
      if (repeats != null && repeats > 0) {
        desk.onRequest(
            ImportKind.HISTORY,
            item,
            ImportMoment.UNKNOWN,
            ImportDetails.NONE.withCount(repeats),
            row.at());
      }
    }

    private void valued(ImportItem item, Row row) {
      desk.rating(item, Scores.outOf(10, row.text("score")), null, row.at());
      desk.note(item, row.raw("notes"), row.at());
    }

    private void show(ImportItem show, String status, Row row) {
      switch (status) {
        case "planning" -> wanted(show, row);
        case "dropped" -> desk.hidden(show, null, "dropped", row.at());
        case "completed" -> {
          if (!withEpisodes.contains(row.text("media_id"))) {
            desk.wholeShow(show, row.at());
          }
        }
        default -> {}
      }
      valued(show, row);
    }

    private void season(ImportItem show, String status, Row row) {
      Integer number = row.count("season_number");
      if (number == null) {
        throw Refusal.invalid("bad_number", "");
      }
      ImportItem season = Episodes.season(show, number);
      if (status.equals("completed")
          && !withEpisodes.contains(row.text("media_id") + "/" + row.text("season_number"))) {
        desk.wholeShow(season, row.at());
      }
      valued(season, row);
    }

    private void episode(ImportItem show, Row row) {
      Integer season = row.count("season_number");
      Integer number = row.count("episode_number");
      if (season == null || number == null) {
        throw Refusal.unidentified("no_episode", null);
      }
      ImportItem item = Episodes.of(show, season, number);
      desk.play(item, ended(row), row.at());
      repeats(item, row);
      valued(item, row);
    }

    private void anime(Row row, String source) {
      String status = row.text("status").toLowerCase(Locale.ROOT);
      Integer progress = row.count("progress");
      new Anime(desk, map)
          .put(
              new Anime.Entry(
                  source.equals("anilist") ? "anilist" : "mal",
                  String.valueOf(row.id("media_id")),
                  row.text("title"),
                  false,
                  switch (status) {
                    case "planning" -> Anime.State.PLANNED;
                    case "completed" -> Anime.State.COMPLETED;
                    case "dropped" -> Anime.State.DROPPED;
                    default -> Anime.State.WATCHING;
                  },
                  progress == null ? 0 : progress,
                  ended(row),
                  Scores.outOf(10, row.text("score")),
                  0,
                  row.raw("notes"),
                  row.at()));
    }
  }
}
