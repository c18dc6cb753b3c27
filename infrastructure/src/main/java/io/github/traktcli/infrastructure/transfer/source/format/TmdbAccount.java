package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** TMDB: the ratings and the watchlist of an account, which have the same columns. */
final class TmdbAccount implements ImportFormat {

  private static final Pattern NUMBERS = Pattern.compile("(?i)\\s+S\\d{1,4}(?:E\\d{1,5})?$");

  private static final Pattern FAVORITES = Pattern.compile("(?i)favou?rite");

  @Override
  public String name() {
    return "tmdb";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.has("TMDb ID", "Type", "Name", "Your Rating"))
        .map(table -> new Claim("account csv", "its columns are those of TMDB's accounts"));
  }

  @Override
  public String layout(List<Part> parts) {
    return "account csv";
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Table table = Table.of(part.file()).orElseThrow();
      boolean[] rated = {false};
      table.scan(row -> rated[0] |= !row.text("Your Rating").isEmpty());
      ImportKind role =
          rated[0]
              ? ImportKind.RATING
              : FAVORITES.matcher(part.file().file().baseName()).find()
                  ? ImportKind.FAVORITE
                  : ImportKind.WATCHLIST;
      DayCells days = DayCells.of(table, part.file().name(), desk, "Date Rated");
      table.read(
          desk,
          row -> {
            ImportItem item = item(row);
            desk.attempt(row.at(), item, () -> row(item, role, row, days, desk));
          });
    }
  }

  private static void row(ImportItem item, ImportKind role, Row row, DayCells days, Desk desk) {
    ImportMoment date = days.read(row.text("Date Rated", "Date Added"));
    if (role != ImportKind.RATING) {
      desk.action(role, item, date, row.at());
      return;
    }
    Integer rating = Scores.outOf(10, row.text("Your Rating"));
    if (rating == null) {
      desk.ignored(row.at(), "unrated");
    } else {
      desk.rating(item, rating, date, row.at());
    }
  }

  /** The ids of an episode are its own, those of a season are the show's. */
  private static ImportItem item(Row row) {
    String name = row.text("Name");
    Integer season = row.count("Season Number");
    Integer episode = row.count("Episode Number");
    String imdb = Ids.imdb(row.text("IMDb ID"));
    String tmdb = row.id("TMDb ID");
    String show = NUMBERS.matcher(name).replaceFirst("");
    String type = row.text("Type").toLowerCase(Locale.ROOT);
    ImportItem titled =
        ImportItem.titled(
                switch (type) {
                  case "movie" -> ImportItemType.MOVIE;
                  case "tv", "show", "series" -> ImportItemType.SHOW;
                  default -> throw Refusal.invalid("type", type);
                },
                name.isEmpty() ? null : season == null ? name : show,
                season == null ? row.year("Release Date") : null)
            .withId("imdb", imdb)
            .withId("tmdb", tmdb);
    if (episode != null) {
      return Episodes.of(Episodes.show(show), season, episode)
          .withId("imdb", imdb)
          .withId("tmdb", tmdb);
    }
    if (season != null) {
      return Episodes.season(titled, season);
    }
    if (titled.ids().isEmpty() && titled.year() == null) {
      throw Refusal.unidentified("no_id_no_year", name);
    }
    return titled;
  }
}
