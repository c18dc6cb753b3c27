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

  private static final Pattern TITLE =
      Pattern.compile("(.*?)(?:, (The|A|An|Les|Le|La|L'|Der|Die|Das|El|Il))?(?: \\((\\d{4})\\))?");

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
    Integer rating = Scores.outOf(5, row.text("rating"));
    if (rating == null || row.text("rating").startsWith("-")) {
      desk.ignored(row.at(), "unrated");
    } else {
      desk.rating(film, rating, null, row.at());
    }
  }

  /** A title is sorted by its first word that counts: {@code Matrix, The (1999)}. */
  private static ImportItem film(Row row) {
    Matcher matcher = TITLE.matcher(row.text("title"));
    boolean matches = matcher.matches();
    String title = matches ? matcher.group(1) : row.text("title");
    String article = matches ? matcher.group(2) : null;
    ImportItem film =
        ImportItem.titled(
                ImportItemType.MOVIE,
                title.isEmpty() ? null : article == null ? title : article + " " + title,
                matches && matcher.group(3) != null ? Ids.year(matcher.group(3)) : null)
            .withId("imdb", Ids.imdb(row.text("imdb_id")))
            .withId("tmdb", row.id("tmdb_id"));
    if (film.ids().isEmpty() && film.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return film;
  }
}
