package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Criticker: scores from 0 to 100, of which 0 is one, and the watchlist with what it expects. */
final class Criticker implements ImportFormat {

  @Override
  public String name() {
    return "criticker";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.hasAny("Score", "PSI") && table.hasAny("Film Name", "Title Name"))
        .map(
            table ->
                new Claim(
                    table.has("Score") ? "ratings" : "watchlist",
                    "its columns are those of Criticker"));
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Table table = Table.of(part.file()).orElseThrow();
      DayCells days = DayCells.of(table, part.file().name(), desk, "Date Rated", "Date");
      table.read(
          desk,
          row -> {
            ImportItem item = item(row);
            desk.attempt(
                row.at(),
                item,
                () -> {
                  if (part.is("watchlist")) {
                    desk.watchlist(item, null, row.at());
                  } else {
                    row(item, row, days, desk);
                  }
                });
          });
    }
  }

  private static ImportItem item(Row row) {
    String title = SortedTitle.inOrder(row.text("Film Name", "Title Name"));
    boolean series = row.text("URL", "Film Link", "Link").contains("/tv/");
    ImportItem item =
        ImportItem.titled(
                series ? ImportItemType.SHOW : ImportItemType.MOVIE,
                title.isEmpty() ? null : title,
                row.year("Year"))
            .withId("imdb", Ids.imdb(row.text("IMDB ID", "IMDb")));
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return item;
  }

  private static void row(ImportItem item, Row row, DayCells days, Desk desk) {
    Integer rating = Scores.outOfWithZero(100, row.text("Score"));
    if (rating == null) {
      desk.ignored(row.at(), "unrated");
      return;
    }
    ImportMoment date = date(row.text("Date Rated", "Date"), days);
    desk.rating(item, rating, date, row.at());
    Reviews.put(
        desk,
        item,
        Html.text(row.raw("Mini Review", "Review", "Your Review")),
        false,
        rating,
        date,
        row.at());
  }

  /** A rating counts also where its date cannot be read. */
  private static @Nullable ImportMoment date(String text, DayCells days) {
    try {
      return days.read(text.replaceFirst(",?\\s+\\d{1,2}:\\d{2}.*$", ""));
    } catch (Refusal unreadable) {
      return null;
    }
  }
}
