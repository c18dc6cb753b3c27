package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MovieLens: ratings without dates, and the wishlist. */
final class MovieLens implements ImportFormat {

  private static final Pattern WITH_YEAR = Pattern.compile("(.*?)\\s*\\((\\d{4})\\)");

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
    Matcher matcher = WITH_YEAR.matcher(text);
    boolean dated = matcher.matches();
    String title = SortedTitle.inOrder(dated ? matcher.group(1) : text);
    ImportItem film =
        ImportItem.titled(
                ImportItemType.MOVIE,
                title.isEmpty() ? null : title,
                dated ? Ids.year(matcher.group(2)) : null)
            .withId("imdb", Ids.imdb(row.text("imdb_id")))
            .withId("tmdb", row.id("tmdb_id"));
    if (film.ids().isEmpty() && film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return film;
  }
}
