package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form in which IMDb exports ratings, watchlist and lists. IMDb reads it not, others do; it
 * knows days, and only what has an id of IMDb.
 */
final class ImdbCsv implements TargetFormat {

  private static final List<String> RATINGS =
      List.of(
          "Const",
          "Your Rating",
          "Date Rated",
          "Title",
          "Original Title",
          "URL",
          "Title Type",
          "IMDb Rating",
          "Runtime (mins)",
          "Year",
          "Genres",
          "Num Votes",
          "Release Date",
          "Directors");

  private static final List<String> LIST =
      List.of(
          "Position",
          "Const",
          "Created",
          "Modified",
          "Description",
          "Title",
          "Original Title",
          "URL",
          "Title Type",
          "IMDb Rating",
          "Runtime (mins)",
          "Year",
          "Genres",
          "Num Votes",
          "Release Date",
          "Directors",
          "Your Rating",
          "Date Rated");

  private static final Set<Integer> QUOTED_RATINGS = Set.of(3, 4, 10, 13);
  private static final Set<Integer> QUOTED_LIST = Set.of(5, 6, 12, 15);

  /** A title that IMDb knows. */
  private record Title(String id, String name, String type, String year) {}

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (CsvFile csv = files.csv("ratings.csv", CsvFile.Dialect.PLAIN)) {
      csv.row(RATINGS);
      for (AccountPart part : AccountPart.RATINGS) {
        for (Sourced<LibraryEntry> rating : copy.entries(part)) {
          Title title = title(rating.value().item(), "ratings", losses);
          if (title != null) {
            csv.row(rated(title, rating.value(), settings.zone()), QUOTED_RATINGS);
          }
        }
      }
    }
    writeList(copy, AccountPart.WATCHLIST, "watchlist.csv", settings, files, losses);
    for (AccountPart list : copy.parts().stream().filter(AccountPart::isItemsOfList).toList()) {
      String name = "list-" + list.listSlug() + ".csv";
      writeList(copy, list, name, settings, files, losses);
    }
    losses.add("names and descriptions of lists", copy.count(AccountPart.LISTS));
    losses.allBut(copy, AccountTopic.RATINGS, AccountTopic.WATCHLIST, AccountTopic.LISTS);
  }

  private static void writeList(
      AccountCopy copy,
      AccountPart part,
      String name,
      ExportSettings settings,
      TargetFiles files,
      Losses losses)
      throws IOException {
    try (CsvFile csv = files.csv(name, CsvFile.Dialect.PLAIN)) {
      csv.row(LIST);
      int position = 0;
      for (Sourced<LibraryEntry> entry : copy.entries(part)) {
        Title title = title(entry.value().item(), "entries", losses);
        if (title != null) {
          position++;
          csv.row(listed(position, title, entry.value(), settings.zone()), QUOTED_LIST);
        }
      }
    }
  }

  private static List<String> rated(Title title, LibraryEntry rating, ZoneId zone) {
    List<String> row = new ArrayList<>();
    row.add(title.id);
    row.add(rating.detail(Detail.RATING).orElse(""));
    row.add(Written.day(rating.at(), zone));
    describe(row, title);
    return row;
  }

  private static List<String> listed(int position, Title title, LibraryEntry entry, ZoneId zone) {
    String day = Written.day(entry.at(), zone);
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(position));
    row.add(title.id);
    row.add(day);
    row.add(day);
    row.add(entry.detail(Detail.NOTES).orElse(""));
    describe(row, title);
    row.add("");
    row.add("");
    return row;
  }

  private static void describe(List<String> row, Title title) {
    row.addAll(
        List.of(
            title.name,
            "",
            "https://www.imdb.com/title/" + title.id,
            title.type,
            "",
            "",
            title.year,
            "",
            "",
            "",
            ""));
  }

  private static @Nullable Title title(@Nullable MediaItem item, String what, Losses losses) {
    String id = item == null ? null : item.ids().imdb();
    return switch (item) {
      case MediaItem.OfMovie(var movie) when id != null ->
          new Title(id, Written.text(movie.title()), "Movie", Written.text(movie.year()));
      case MediaItem.OfShow(var show) when id != null ->
          new Title(id, Written.text(show.title()), "TV Series", Written.text(show.year()));
      case MediaItem.OfEpisode(var show, var episode) when id != null ->
          new Title(id, name(show.title(), episode.title()), "TV Episode", "");
      case MediaItem.OfSeason season -> lost("seasons among the " + what, losses);
      case MediaItem.OfPerson person -> lost("people among the " + what, losses);
      case null, default -> lost(what + " without an id of IMDb", losses);
    };
  }

  private static @Nullable Title lost(String what, Losses losses) {
    losses.add(what);
    return null;
  }

  private static String name(@Nullable String show, @Nullable String episode) {
    return episode == null ? Written.text(show) : Written.text(show) + ": " + episode;
  }
}
