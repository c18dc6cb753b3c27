package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in the form that Letterboxd takes: films that were watched, a watchlist, or a list. */
final class LetterboxdUpload {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern OUR_LIST = Pattern.compile("^letterboxd-list-");

  private final Probe file;
  private final Desk desk;
  private final Table table;
  private final DayCells days;
  private final Seen seen = new Seen();

  LetterboxdUpload(Probe file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.table = Table.of(file).orElseThrow();
    this.days = DayCells.of(table, file.name(), desk, "WatchedDate", "RatedDate");
  }

  void read() {
    Optional<String> list = desk.choice("list");
    boolean films = table.hasAny("WatchedDate", "Rating", "Rating10", "Rewatch", "Tags");
    if (list.isEmpty() && films) {
      table.read(desk, this::film);
    } else if (list.map("watchlist"::equals)
        .orElse(file.file().baseName().toLowerCase(Locale.ROOT).contains("watchlist"))) {
      table.read(desk, row -> about(row, item -> desk.watchlist(item, null, row.at())));
    } else {
      String name = list.orElseGet(() -> OUR_LIST.matcher(file.file().stem()).replaceFirst(""));
      desk.put(new ImportRecord.NewList(name, "", "", true));
      table.read(desk, row -> about(row, item -> entry(name, item, row)));
    }
  }

  private void about(Row row, java.util.function.Consumer<ImportItem> doing) {
    String title = row.text("Title");
    String uri = row.text("LetterboxdURI", "url");
    ImportItem item =
        LetterboxdReading.film(title, row.year("Year"))
            .withId("imdb", Ids.imdb(row.text("imdbID")))
            .withId("tmdb", row.id("tmdbID"))
            .withName("letterboxd_uri", uri.isEmpty() ? null : uri);
    if (item.ids().isEmpty() && title.isEmpty()) {
      throw uri.isEmpty()
          ? Refusal.invalid("no_title", "")
          : Refusal.unidentified("uri_not_joinable", "only an address that says nothing");
    }
    if (item.ids().isEmpty() && item.year() == null) {
      desk.reject(Status.AMBIGUOUS, "no_year", item, row.at());
      return;
    }
    desk.attempt(row.at(), item, () -> doing.accept(item));
  }

  private void entry(String name, ImportItem item, Row row) {
    String note = Html.text(row.raw("Review"));
    desk.action(
        ImportKind.LIST,
        item,
        null,
        ImportDetails.NONE.inList(name, row.number()).withNote(note.isEmpty() ? null : note),
        row.at());
  }

  private void film(Row row) {
    about(
        row,
        item -> {
          Integer rating = rating(row);
          ImportMoment day = days.read(row.text("WatchedDate"));
          String tags = row.text("Tags");
          if (day != null && seen.again(item, day)) {
            // Of a film and a day Letterboxd keeps the last entry alone.
            desk.reject(Status.DUPLICATE, Seen.reason(day), item, row.at());
          } else if (day != null || rating == null) {
            desk.play(
                item,
                day,
                ImportDetails.NONE
                    .withRewatch(row.yes("Rewatch"))
                    .withTags(tags.isEmpty() ? List.of() : List.of(COMMA.split(tags))),
                row.at());
          }
          desk.rating(item, rating, day == null ? days.read(row.text("RatedDate")) : day, row.at());
          Reviews.put(desk, item, Html.text(row.raw("Review")), false, rating, day, row.at());
        });
  }

  private static @Nullable Integer rating(Row row) {
    Integer ten = Scores.outOf(10, row.text("Rating10"));
    return ten == null ? Scores.outOf(5, row.text("Rating")) : ten;
  }
}
