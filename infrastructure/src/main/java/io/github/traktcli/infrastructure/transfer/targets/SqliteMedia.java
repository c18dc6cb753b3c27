package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.transfer.sqlite.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the rows of a database are about, each once. */
final class SqliteMedia {

  private final Map<String, Long> numbers = new HashMap<>();
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /** Returns the number of an item; empty for what Trakt has no id of, or no title any more. */
  OptionalLong of(@Nullable MediaItem item) {
    return switch (item) {
      case null -> OptionalLong.empty();
      case MediaItem.OfMovie(var movie) ->
          of("movie", movie.ids(), movie.title(), movie.year(), null, null, null);
      case MediaItem.OfShow(var show) -> of(show);
      case MediaItem.OfSeason(var show, var season) ->
          of("season", season.ids(), null, null, number(of(show)), season.number(), null);
      case MediaItem.OfEpisode(var show, var episode) ->
          of(
              "episode",
              episode.ids(),
              episode.title(),
              null,
              number(of(show)),
              episode.season(),
              episode.number());
      case MediaItem.OfPerson(var person) ->
          of("person", person.ids(), person.name(), null, null, null, null);
      case MediaItem.OfUser user -> OptionalLong.empty();
    };
  }

  private OptionalLong of(Show show) {
    return of("show", show.ids(), show.title(), show.year(), null, null, null);
  }

  private static @Nullable Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private OptionalLong of(
      String type,
      Ids ids,
      @Nullable String title,
      @Nullable Integer year,
      @Nullable Long show,
      @Nullable Integer season,
      @Nullable Integer episode) {
    Long trakt = ids.trakt();
    if (trakt == null) {
      return OptionalLong.empty();
    }
    Long known = numbers.get(type + trakt);
    if (known == null) {
      known = rows.size() + 1L;
      numbers.put(type + trakt, known);
      rows.add(
          new @Nullable Object[] {
            null,
            type,
            trakt,
            ids.slug(),
            ids.imdb(),
            ids.tmdb(),
            ids.tvdb(),
            title,
            year,
            show,
            season,
            episode
          });
    }
    return OptionalLong.of(known);
  }

  void write(Database database) throws IOException {
    database.table(
        "media",
        "CREATE TABLE media(id INTEGER PRIMARY KEY, type TEXT NOT NULL CHECK(type IN('movie',"
            + "'show','season','episode','person')), trakt INTEGER NOT NULL, slug TEXT, imdb TEXT,"
            + " tmdb INTEGER, tvdb INTEGER, title TEXT, year INTEGER, show_id INTEGER REFERENCES"
            + " media(id), season INTEGER, episode INTEGER, UNIQUE(type,trakt))",
        row -> {
          for (int i = 0; i < rows.size(); i++) {
            row.add(i + 1L, rows.get(i));
          }
        });
    List<List<@Nullable Object>> keys = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      keys.add(java.util.Arrays.asList(rows.get(i)[1], rows.get(i)[2], i + 1L));
    }
    database.index("sqlite_autoindex_media_1", "media", null, keys);
  }
}
