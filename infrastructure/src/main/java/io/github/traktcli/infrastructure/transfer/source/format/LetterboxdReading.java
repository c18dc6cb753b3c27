package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of Letterboxd's files, which tell of the same films in several places. */
final class LetterboxdReading {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final List<Part> parts;
  private final Desk desk;
  private final Map<String, String> uris = new HashMap<>();
  private final Map<String, ImportItem> films = new HashMap<>();
  private final Set<String> favorites = new HashSet<>();
  private final Set<String> inDiary = new HashSet<>();
  private final Set<String> entries = new HashSet<>();

  LetterboxdReading(List<Part> parts, Desk desk) {
    this.parts = parts;
    this.desk = desk;
  }

  void read() {
    Optional<String> films = filmsAre();
    if (has("films") && films.isEmpty()) {
      throw new InvalidInput(
          "Nothing in it tells whether "
              + parts.stream()
                  .filter(part -> part.is("films"))
                  .findFirst()
                  .orElseThrow()
                  .file()
                  .name()
              + " is a watchlist or films that were watched: say --as watchlist or --as history.");
    }
    look("profile", row -> favorites.addAll(List.of(COMMA.split(row.text("Favorite Films")))));
    look("watched", this::remember);
    look("ratings", this::remember);
    look("watchlist", this::remember);
    look("films", this::remember);
    look("likes", this::remember);
    each("diary", this::diary);
    each("watched", this::watchedFilm);
    films.filter("history"::equals).ifPresent(any -> each("films", this::watchedFilm));
    each("ratings", this::rating);
    if (!has("ratings")) {
      ratingsOf(has("diary") ? "diary" : "reviews");
    }
    each("watchlist", (row, days) -> put(ImportKind.WATCHLIST, row, days));
    films
        .filter("watchlist"::equals)
        .ifPresent(any -> each("films", (row, days) -> put(ImportKind.WATCHLIST, row, days)));
    each("likes", this::like);
    each("reviews", this::review);
    parts.stream()
        .filter(part -> part.is("list"))
        .forEach(part -> new LetterboxdList(part.file(), desk, this::film).read());
    each("profile", this::favorites);
    parts.stream()
        .filter(part -> part.is("import"))
        .forEach(part -> new LetterboxdUpload(part.file(), desk).read());
    parts.stream()
        .filter(part -> part.is("other"))
        .forEach(part -> desk.ignored(part.file().name(), "nothing of it is imported"));
  }

  /** Returns what the user says of a file that could be either. */
  private Optional<String> filmsAre() {
    return desk.choice("as").or(() -> desk.choice("list").map(any -> "watchlist"));
  }

  private boolean has(String role) {
    return parts.stream().anyMatch(part -> part.is(role));
  }

  private interface Reading {
    void row(Row row, DayCells days);
  }

  private void each(String role, Reading reading) {
    tables(role, (table, days) -> table.read(desk, row -> reading.row(row, days)));
  }

  private void tables(String role, BiConsumer<Table, DayCells> reading) {
    for (Part part : parts) {
      if (part.is(role)) {
        Table table = Table.of(part.file()).orElseThrow();
        reading.accept(table, DayCells.of(table, part.file().name(), desk, "Date", "Watched Date"));
      }
    }
  }

  /** Looks through rows that are read a second time, and told of then. */
  private void look(String role, Consumer<Row> looking) {
    for (Part part : parts) {
      if (part.is(role)) {
        Table.of(part.file()).orElseThrow().scan(looking);
      }
    }
  }

  private void remember(Row row) {
    String uri = row.text("Letterboxd URI");
    if (!uri.isEmpty()) {
      uris.putIfAbsent(key(row), uri);
      if (favorites.contains(uri)) {
        films.putIfAbsent(uri, film(row));
      }
    }
  }

  private static String key(Row row) {
    return row.text("Name").toLowerCase(Locale.ROOT) + "\n" + row.text("Year");
  }

  private ImportItem film(Row row) {
    Integer year = row.year("Year");
    String title = row.text("Name");
    String uri = uris.getOrDefault(key(row), row.text("URL"));
    return film(title, year).withName("letterboxd_uri", uri.isEmpty() ? null : uri);
  }

  /** Letterboxd knows films only, of which some are series to others. */
  static ImportItem film(String title, @Nullable Integer year) {
    return ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, year)
        .withReadings(
            List.of(
                ImportItem.titled(ImportItemType.MOVIE, title, year),
                ImportItem.titled(ImportItemType.SHOW, title, year)));
  }

  /** Does something about a film that can be told from others of its name. */
  private void about(Row row, Consumer<ImportItem> doing) {
    ImportItem film = film(row);
    if (film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    if (film.year() == null) {
      desk.reject(Status.AMBIGUOUS, "no_year", film, row.at());
    } else {
      desk.attempt(row.at(), film, () -> doing.accept(film));
    }
  }

  private void diary(Row row, DayCells days) {
    inDiary.add(key(row));
    about(row, film -> entry(film, row, days));
  }

  /** Each entry of a diary has an address of its own, so that two of a day are two plays. */
  private void entry(ImportItem film, Row row, DayCells days) {
    String uri = row.text("Letterboxd URI");
    if (!uri.isEmpty() && !entries.add(uri + " " + row.text("Watched Date"))) {
      desk.reject(Status.DUPLICATE, "same_entry", film, row.at());
    } else {
      desk.play(film, watched(row, days), play(row), row.at());
    }
  }

  private @Nullable ImportMoment watched(Row row, DayCells days) {
    return days.read(row.text("Watched Date"));
  }

  private static ImportDetails play(Row row) {
    String tags = row.text("Tags");
    return ImportDetails.NONE
        .withRewatch(row.yes("Rewatch"))
        .withTags(tags.isEmpty() ? List.of() : List.of(COMMA.split(tags, -1)));
  }

  private void watchedFilm(Row row, DayCells days) {
    if (inDiary.contains(key(row))) {
      desk.ignored(row.at(), "covered_by_diary");
      return;
    }
    about(row, film -> undated(film, row, days));
  }

  /** The date of a watched film is the day it was logged, which is not when it was seen. */
  private void undated(ImportItem film, Row row, DayCells days) {
    switch (desk.choice("undated").orElse("unknown")) {
      case "logged" -> desk.play(film, days.read(row.text("Date")), row.at());
      case "released" ->
          desk.play(film, new ImportMoment("released", ImportMoment.Precision.RELEASED), row.at());
      case "skip" -> desk.ignored(row.at(), "undated");
      default -> desk.play(film, null, row.at());
    }
  }

  private void rating(Row row, DayCells days) {
    if (row.text("Rating").isEmpty()) {
      desk.ignored(row.at(), "unrated");
      return;
    }
    about(row, film -> rate(film, row, days));
  }

  private void rate(ImportItem film, Row row, DayCells days) {
    Integer rating = Scores.outOf(5, row.text("Rating"));
    if (rating == null) {
      desk.ignored(row.at(), "unrated");
    } else {
      desk.rating(film, rating, days.read(row.text("Date")), row.at());
    }
  }

  /** Without ratings.csv the newest entry of a film that has a rating is its rating. */
  private void ratingsOf(String role) {
    Map<String, Integer> newest = new TreeMap<>();
    Map<String, String> dates = new HashMap<>();
    tables(
        role,
        (table, days) -> {
          table.scan(
              row -> {
                ImportMoment day = days.read(row.text("Date"));
                String date = day == null || day.at() == null ? "" : day.at();
                boolean older = date.compareTo(dates.getOrDefault(key(row), "")) < 0;
                if (!row.text("Rating").isEmpty() && !older) {
                  newest.put(key(row), row.number());
                  dates.put(key(row), date);
                }
              });
          table.scan(
              row -> {
                if (!row.text("Rating").isEmpty()
                    && newest.getOrDefault(key(row), 0) == row.number()
                    && row.year("Year") != null) {
                  desk.attempt(row.at(), null, () -> about(row, film -> rate(film, row, days)));
                }
              });
        });
  }

  private void put(ImportKind kind, Row row, DayCells days) {
    about(row, film -> desk.action(kind, film, days.read(row.text("Date")), row.at()));
  }

  private void like(Row row, DayCells days) {
    about(
        row,
        film ->
            desk.onRequest(
                ImportKind.LIKE, film, days.read(row.text("Date")), ImportDetails.NONE, row.at()));
  }

  private void review(Row row, DayCells days) {
    about(
        row,
        film -> {
          if (!has("diary") && !row.text("Watched Date").isEmpty()) {
            entry(film, row, days);
          }
          Reviews.put(
              desk,
              film,
              Html.text(row.raw("Review")),
              false,
              Scores.outOf(5, row.text("Rating")),
              days.read(row.text("Date")),
              row.at());
        });
  }

  private void favorites(Row row, DayCells days) {
    for (String uri : COMMA.split(row.text("Favorite Films"), -1)) {
      ImportItem film = films.get(uri);
      if (uri.isEmpty()) {
        continue;
      }
      if (film == null) {
        desk.reject(
            Status.MISSING_IDENTITY,
            "uri_not_joinable",
            ImportItem.of(ImportItemType.MOVIE).withName("letterboxd_uri", uri),
            "the film is in no other file",
            row.at());
      } else {
        desk.onRequest(ImportKind.FAVORITE, film, null, ImportDetails.NONE, row.at());
      }
    }
  }
}
