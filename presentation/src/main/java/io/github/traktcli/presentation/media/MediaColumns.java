package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns by which titles are shown everywhere in the same way. */
public final class MediaColumns {

  private MediaColumns() {}

  /** Returns the name with its year, or with season and episode. */
  public static <T> Column<T> title(Function<T, MediaItem> item) {
    return Column.text("title", row -> Cell.of(item.apply(row).label()));
  }

  /** Returns Trakt's word for the kind of title. */
  public static <T> Column<T> type(Function<T, MediaItem> item) {
    return Column.fixed("type", row -> Cell.of(item.apply(row).type().singular()));
  }

  /** Returns what names the title in another command. */
  public static <T> Column<T> reference(Function<T, MediaItem> item) {
    return Column.kept("reference", row -> Cell.of(item.apply(row).reference()));
  }

  /** Returns Trakt's rating, where the answer was asked for in full. */
  public static <T> Column<T> rating(Function<T, MediaItem> item) {
    return Column.number("rating", row -> Cells.rating(rating(item.apply(row))));
  }

  /** Returns the genres, where the answer was asked for in full. */
  public static <T> Column<T> genres(Function<T, MediaItem> item) {
    return Column.text(
        "genres",
        row ->
            Cell.of(
                switch (item.apply(row)) {
                  case MediaItem.OfMovie(var movie) -> String.join(", ", movie.genres());
                  case MediaItem.OfShow(var show) -> String.join(", ", show.genres());
                  case MediaItem.OfSeason season -> "";
                  case MediaItem.OfEpisode episode -> "";
                  case MediaItem.OfPerson person -> "";
                  case MediaItem.OfUser user -> "";
                }));
  }

  private static @Nullable Double rating(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.rating();
      case MediaItem.OfShow(var show) -> show.rating();
      case MediaItem.OfSeason(var show, var season) -> season.rating();
      case MediaItem.OfEpisode(var show, var episode) -> episode.rating();
      case MediaItem.OfPerson person -> null;
      case MediaItem.OfUser user -> null;
    };
  }
}
