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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form in which Yamtrack exports and imports: a row for each play of a film, and rows for
 * shows, their seasons and the plays of their episodes, all by the ids of TMDB.
 */
final class YamtrackCsv implements TargetFormat {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'+00:00'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final List<String> HEADER =
      List.of(
          "media_id",
          "source",
          "media_type",
          "title",
          "image",
          "season_number",
          "episode_number",
          "score",
          "progress",
          "status",
          "start_date",
          "end_date",
          "notes",
          "progressed_at");

  private static final String WITHOUT_ID = "titles without an id of TMDB";

  /** What a row is about. */
  private record About(
      Ids ids, String type, @Nullable String title, String season, String episode) {}

  /** What a row says of it. */
  private record State(
      String score, String progress, String status, String end, String notes, String progressed) {}

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    WatchedFilms films = WatchedFilms.of(copy);
    WatchedShows shows = WatchedShows.of(copy);
    try (CsvFile csv = files.csv("yamtrack.csv", CsvFile.Dialect.QUOTED)) {
      csv.row(HEADER);
      writeFilms(csv, films, settings, losses);
      for (Watched show : shows.all()) {
        writeShow(csv, show, losses);
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
    Set<Object> newer = new HashSet<>();
    for (WatchedFilms.Play play : films.plays()) {
      boolean newest = newer.add(WatchedFilms.key(play.film()));
      String score = newest ? films.rating(play.film()).orElse("") : "";
      write(csv, of(play.film()), watched(score, time(play.at())), losses);
    }
    for (Movie film : films.unwatched()) {
      if (settings.withUnwatched()) {
        write(csv, of(film), watched(films.rating(film).orElse(""), ""), losses);
      } else {
        losses.add("films that were rated and never watched (--with-unwatched puts them in)");
      }
    }
  }

  private static State watched(String score, String at) {
    return new State(score, "1", "Completed", at, "", at);
  }

  private static void writeShow(CsvFile csv, Watched show, Losses losses) throws IOException {
    String status = show.plays().isEmpty() ? "Planning" : "In progress";
    State state = new State(show.rating().orElse(""), "", status, "", "", "");
    Ids ids = show.show().ids();
    String title = show.show().title();
    if (!write(csv, new About(ids, "tv", title, "", ""), state, losses)) {
      losses.add("plays of episodes of such", show.plays().size());
      return;
    }
    for (int season : show.seasons()) {
      State rated = new State(show.rating(season).orElse(""), "", status, "", "", "");
      write(csv, new About(ids, "season", title, Integer.toString(season), ""), rated, losses);
    }
    for (WatchedShows.Play play : show.plays()) {
      About episode =
          new About(
              ids,
              "episode",
              title,
              Integer.toString(play.season()),
              Integer.toString(play.episode()));
      write(csv, episode, new State("", "", "", time(play.at()), "", ""), losses);
    }
  }

  private static void writeListed(
      CsvFile csv, LibraryEntry listed, WatchedFilms films, WatchedShows shows, Losses losses)
      throws IOException {
    State state = new State("", "0", "Planning", "", listed.detail(Detail.NOTES).orElse(""), "");
    switch (listed.item()) {
      case MediaItem.OfMovie(var movie) when !films.contains(movie) ->
          write(csv, of(movie), state, losses);
      case MediaItem.OfShow(var show) when !shows.contains(show) ->
          write(csv, new About(show.ids(), "tv", show.title(), "", ""), state, losses);
      case MediaItem.OfMovie movie -> losses.add("entries of the watchlist that were watched");
      case MediaItem.OfShow show -> losses.add("entries of the watchlist that were watched");
      case null, default -> losses.add("seasons and episodes on the watchlist");
    }
  }

  private static About of(Movie film) {
    return new About(film.ids(), "movie", film.title(), "", "");
  }

  private static boolean write(CsvFile csv, About about, State state, Losses losses)
      throws IOException {
    if (about.ids.tmdb() == null) {
      losses.add(WITHOUT_ID);
      return false;
    }
    csv.row(
        List.of(
            Written.text(about.ids.tmdb()),
            "tmdb",
            about.type,
            Written.text(about.title),
            "",
            about.season,
            about.episode,
            state.score,
            state.progress,
            state.status,
            "",
            state.end,
            state.notes,
            state.progressed));
    return true;
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at);
  }
}
