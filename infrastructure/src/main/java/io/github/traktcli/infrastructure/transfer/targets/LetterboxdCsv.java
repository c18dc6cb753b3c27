package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.transfer.targets.WatchedFilms.Play;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form in which Letterboxd takes films, a watchlist and lists, each on a page of its own. It
 * knows films only, and days instead of times; rating and review are those of the newest entry.
 */
final class LetterboxdCsv implements TargetFormat {

  private static final int MOST_ROWS = 1_000;
  private static final long BELOW = 1_000_000;
  private static final List<String> FILM = List.of("imdbID", "tmdbID", "Title", "Year");
  private static final List<String> DIARY =
      with(FILM, "Rating10", "WatchedDate", "Rewatch", "Tags", "Review");

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    Parts.write(files, "letterboxd-import", DIARY, diary(copy, settings, losses));
    Parts.write(
        files,
        "letterboxd-watchlist",
        FILM,
        entries(copy, AccountPart.WATCHLIST, "the watchlist", false, losses));
    for (AccountPart list : copy.parts().stream().filter(AccountPart::isItemsOfList).toList()) {
      Parts.write(
          files,
          "letterboxd-list-" + list.listSlug(),
          with(FILM, "Review"),
          entries(copy, list, "lists", true, losses));
    }
    lose(copy, losses);
  }

  private static List<List<String>> diary(
      AccountCopy copy, ExportSettings settings, Losses losses) {
    WatchedFilms watched = WatchedFilms.of(copy);
    Map<Object, String> reviews = reviews(copy, losses);
    List<List<String>> rows = new ArrayList<>();
    Set<Object> newer = new HashSet<>();
    Map<Object, Integer> older = new HashMap<>();
    watched.plays().forEach(play -> older.merge(WatchedFilms.key(play.film()), 1, Integer::sum));
    for (Play play : watched.plays()) {
      Object film = WatchedFilms.key(play.film());
      boolean newest = newer.add(film);
      boolean rewatch = older.merge(film, -1, Integer::sum) > 0;
      rows.add(
          with(
              film(play.film()),
              newest ? watched.rating(play.film()).orElse("") : "",
              Written.day(play.at(), settings.zone()),
              play.at() == null ? "" : Boolean.toString(rewatch),
              "",
              newest ? reviews.getOrDefault(film, "") : ""));
    }
    List<List<String>> oldestFirst = new ArrayList<>(rows.reversed());
    for (Movie film : watched.unwatched()) {
      if (settings.withUnwatched()) {
        oldestFirst.add(with(film(film), watched.rating(film).orElse(""), "", "", "", ""));
      } else {
        losses.add("films that were rated and never watched (--with-unwatched puts them in)");
      }
    }
    return oldestFirst;
  }

  /** Of several comments on a film, the first that comes is its review. */
  private static Map<Object, String> reviews(AccountCopy copy, Losses losses) {
    Map<Object, String> reviews = new HashMap<>();
    for (Document document : copy.documents(AccountPart.COMMENTS.getFirst())) {
      CommentDto dto = Json.readAnswer(document.json(), CommentDto.class);
      CommentDto.TextDto comment = dto.comment();
      if (dto.movie() == null || comment == null || CommentDto.isReply(comment)) {
        losses.add("replies to comments");
        continue;
      }
      Object film = WatchedFilms.key(dto.movie().toDomain());
      if (reviews.putIfAbsent(film, html(Written.text(comment.comment()))) != null) {
        losses.add("further comments on films");
      } else if (Boolean.TRUE.equals(comment.spoiler())) {
        losses.add("spoiler marks of comments");
      }
    }
    return reviews;
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<List<String>> entries(
      AccountCopy copy, AccountPart part, String place, boolean noted, Losses losses) {
    List<List<String>> rows = new ArrayList<>();
    for (Sourced<LibraryEntry> one : copy.entries(part)) {
      String note = one.value().detail(Detail.NOTES).orElse("");
      if (one.value().item() instanceof MediaItem.OfMovie(Movie movie)) {
        rows.add(noted ? with(film(movie), note) : film(movie));
        if (!noted && !note.isEmpty()) {
          losses.add("notes of " + place);
        }
      } else {
        losses.add("entries of " + place + " that are no films");
      }
    }
    return rows;
  }

  private static void lose(AccountCopy copy, Losses losses) {
    for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
      if (!(play.value().item() instanceof MediaItem.OfMovie)) {
        losses.add("plays of episodes");
      }
    }
    for (AccountPart rated : AccountPart.RATINGS.subList(1, AccountPart.RATINGS.size())) {
      losses.add("ratings of shows, seasons and episodes", copy.count(rated));
    }
    for (AccountPart on : AccountPart.COMMENTS.subList(1, AccountPart.COMMENTS.size())) {
      losses.add("comments on other things than films", copy.count(on));
    }
    losses.add(
        "names and descriptions of lists (write them by hand)", copy.count(AccountPart.LISTS));
    losses.allBut(
        copy,
        AccountTopic.HISTORY,
        AccountTopic.RATINGS,
        AccountTopic.WATCHLIST,
        AccountTopic.LISTS,
        AccountTopic.COMMENTS);
  }

  private static List<String> film(Movie film) {
    return List.of(
        Written.text(film.ids().imdb()),
        Written.text(film.ids().tmdb()),
        Written.text(film.title()),
        Written.text(film.year()));
  }

  private static List<String> with(List<String> cells, String... more) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(List.of(more));
    return all;
  }

  /** A table in as many files as its upload needs. */
  private static final class Parts {

    private Parts() {}

    static void write(TargetFiles files, String name, List<String> header, List<List<String>> rows)
        throws IOException {
      int next = 0;
      for (int part = 1; part == 1 || next < rows.size(); part++) {
        String draft = name + "-" + part + ".csv";
        int end = next;
        try (CsvFile csv = files.csv(draft, CsvFile.Dialect.PLAIN)) {
          csv.row(header);
          while (end < rows.size()
              && end - next < MOST_ROWS
              && (end == next || csv.hasRoomFor(rows.get(end), BELOW))) {
            csv.row(rows.get(end));
            end++;
          }
        }
        if (part == 1 && end == rows.size()) {
          files.rename(draft, name + ".csv");
        }
        next = end;
      }
    }
  }
}
