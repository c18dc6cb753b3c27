package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Optional;

/** MovieLens: ratings without dates, and the wishlist. */
final class MovieLens implements ImportFormat {

  @Override
  public String name() {
    return "movielens";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.has("movie_id", "imdb_id", "tmdb_id", "title"))
        .map(
            table ->
                new Claim(
                    table.has("rating") ? "ratings" : "wishlist",
                    "its columns are those of MovieLens"));
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Table.of(part.file())
          .orElseThrow()
          .read(
              desk,
              row -> {
                ImportItem film = film(row);
                desk.attempt(row.at(), film, () -> row(film, part.role(), row, desk));
              });
    }
  }

  private static void row(ImportItem film, String role, Row row, Desk desk) {
    if (role.equals("wishlist")) {
      desk.watchlist(film, null, row.at());
      return;
    }
    String text = row.text("rating");
    Integer rating = text.startsWith("-") ? null : Scores.outOf(5, text);
    if (rating == null) {
      desk.ignored(row.at(), "unrated");
    } else {
      desk.rating(film, rating, null, row.at());
    }
  }

  private static ImportItem film(Row row) {
    String text = row.text("title");
    DatedTitle dated = DatedTitle.of(text);
    String title = SortedTitle.inOrder(dated.title());
    ImportItem film =
        ImportItem.titled(ImportItemType.MOVIE, title.isEmpty() ? null : title, dated.year())
            .withId("imdb", Ids.imdb(row.text("imdb_id")))
            .withId("tmdb", row.id("tmdb_id"));
    if (film.ids().isEmpty() && film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return film;
  }
}
