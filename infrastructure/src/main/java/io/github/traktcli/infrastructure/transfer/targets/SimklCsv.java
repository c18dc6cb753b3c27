package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.infrastructure.transfer.targets.WatchedShows.Watched;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form in which Simkl takes a library: one row for each title, with its last play alone, and of
 * a show the furthest episode.
 */
final class SimklCsv implements TargetFormat {

  private static final List<String> HEADER =
      List.of(
          "simkl_id",
          "TVDB_ID",
          "TMDB",
          "IMDB_ID",
          "MAL_ID",
          "Type",
          "Title",
          "Year",
          "LastEpWatched",
          "Watchlist",
          "WatchedDate",
          "Rating",
          "Memo");

  /** What a row says of a title. */
  private record State(String furthest, String place, String day, String rating, String memo) {}

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    WatchedFilms films = WatchedFilms.of(copy);
    WatchedShows shows = WatchedShows.of(copy);
    try (CsvFile csv = files.csv("simkl.csv", CsvFile.Dialect.PLAIN)) {
      csv.row(HEADER);
      writeFilms(csv, films, settings, losses);
      for (Watched show : shows.all()) {
        writeShow(csv, show, settings, losses);
      }
      for (Sourced<LibraryEntry> listed : copy.entries(AccountPart.WATCHLIST)) {
        writeListed(csv, listed.value(), films, shows, losses);
      }
    }
    losses.add("plays of episodes without a number", shows.withoutPlace());
    losses.add("ratings of episodes", copy.count(AccountPart.EPISODE_RATINGS));
    losses.allBut(copy, AccountTopic.HISTORY, AccountTopic.RATINGS, AccountTopic.WATCHLIST);
  }

  private static void writeFilms(
      CsvFile csv, WatchedFilms films, ExportSettings settings, Losses losses) throws IOException {
    Set<Object> written = new HashSet<>();
    for (WatchedFilms.Play play : films.plays()) {
      if (!written.add(WatchedFilms.key(play.film()))) {
        losses.add("earlier plays");
        continue;
      }
      String day = Written.day(play.at(), settings.zone());
      csv.row(row(play.film(), "completed", day, films.rating(play.film()).orElse("")));
    }
    for (Movie film : films.unwatched()) {
      if (settings.withUnwatched()) {
        csv.row(row(film, "completed", "", films.rating(film).orElse("")));
      } else {
        losses.add("films that were rated and never watched (--with-unwatched puts them in)");
      }
    }
  }

  private static void writeShow(CsvFile csv, Watched show, ExportSettings settings, Losses losses)
      throws IOException {
    show.seasons()
        .forEach(season -> show.rating(season).ifPresent(r -> losses.add("ratings of seasons")));
    if (show.plays().isEmpty() && show.rating().isEmpty()) {
      return;
    }
    if (show.plays().isEmpty() && !settings.withUnwatched()) {
      losses.add("shows that were rated and never watched (--with-unwatched puts them in)");
      return;
    }
    if (show.hasGaps()) {
      losses.add("shows of which an episode before the last was left out, and is not here");
    }
    losses.add("earlier plays", Math.max(0, show.plays().size() - 1));
    csv.row(
        row(
            show.show().ids(),
            "tv",
            show.show().title(),
            show.show().year(),
            new State(
                show.furthest().map(play -> "s" + play.season() + "e" + play.episode()).orElse(""),
                "watching",
                lastDay(show, settings.zone()),
                show.rating().orElse(""),
                "")));
  }

  private static String lastDay(Watched show, ZoneId zone) {
    return show.plays().isEmpty() ? "" : Written.day(show.plays().getFirst().at(), zone);
  }

  private static void writeListed(
      CsvFile csv, LibraryEntry listed, WatchedFilms films, WatchedShows shows, Losses losses)
      throws IOException {
    State state = new State("", "plantowatch", "", "", listed.detail(Detail.NOTES).orElse(""));
    switch (listed.item()) {
      case MediaItem.OfMovie(var movie) when !films.contains(movie) ->
          csv.row(row(movie.ids(), "movie", movie.title(), movie.year(), state));
      case MediaItem.OfShow(var show) when !shows.contains(show) ->
          csv.row(row(show.ids(), "tv", show.title(), show.year(), state));
      case MediaItem.OfMovie movie -> losses.add("entries of the watchlist that were watched");
      case MediaItem.OfShow show -> losses.add("entries of the watchlist that were watched");
      case null, default -> losses.add("seasons and episodes on the watchlist");
    }
  }

  private static List<String> row(Movie film, String place, String day, String rating) {
    State state = new State("", place, day, rating, "");
    return row(film.ids(), "movie", film.title(), film.year(), state);
  }

  private static List<String> row(
      Ids ids, String type, @Nullable String title, @Nullable Integer year, State state) {
    return List.of(
        "",
        Written.text(ids.tvdb()),
        Written.text(ids.tmdb()),
        Written.text(ids.imdb()),
        "",
        type,
        Written.text(title),
        Written.text(year),
        state.furthest,
        state.place,
        state.day,
        state.rating,
        state.memo);
  }
}
