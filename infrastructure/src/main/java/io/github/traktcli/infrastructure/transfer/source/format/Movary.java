package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Optional;

/** Movary: plays, ratings and watchlist of films; one row is one play. */
final class Movary implements ImportFormat {

  @Override
  public String name() {
    return "movary";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.isWrittenAsOneWord("tmdbId"))
        .filter(table -> table.has("title", "year", "imdbId") && !table.has("type"))
        .map(Movary::role)
        .filter(role -> !role.isEmpty())
        .map(role -> new Claim(role, "its columns are those of Movary's " + role));
  }

  private static String role(Table table) {
    if (table.isWrittenAsOneWord("watchedAt")) {
      return "history";
    }
    return table.isWrittenAsOneWord("userRating")
        ? "ratings"
        : table.isWrittenAsOneWord("addedAt") ? "watchlist" : "";
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Table table = Table.of(part.file()).orElseThrow();
      DayCells days = DayCells.of(table, part.file().name(), desk, "watchedAt", "addedAt");
      table.read(
          desk,
          row -> {
            ImportItem film = film(row);
            desk.attempt(row.at(), film, () -> row(film, part.role(), row, days, desk));
          });
    }
  }

  private static ImportItem film(Row row) {
    String title = row.text("title");
    ImportItem film =
        ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, row.year("year"))
            .withId("imdb", Ids.imdb(row.text("imdbId")))
            .withId("tmdb", row.id("tmdbId"));
    if (film.ids().isEmpty() && film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return film;
  }

  private static void row(ImportItem film, String role, Row row, DayCells days, Desk desk) {
    switch (role) {
      case "history" -> {
        desk.play(film, days.read(row.text("watchedAt")), row.at());
        desk.note(film, row.raw("comment"), row.at());
      }
      case "ratings" -> {
        Integer rating = Scores.outOf(10, row.text("userRating"));
        if (rating == null) {
          desk.ignored(row.at(), "unrated");
        } else {
          desk.rating(film, rating, null, row.at());
        }
      }
      default -> desk.watchlist(film, days.read(row.text("addedAt")), row.at());
    }
  }
}
