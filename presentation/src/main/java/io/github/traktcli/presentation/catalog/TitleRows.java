package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** Films or shows. */
final class TitleRows {

  private static final RowView<MediaItem> VIEW =
      new RowView<>(
          List.of(
              Column.text("title", TitleRows::title),
              Column.number("year", TitleRows::year),
              Column.number("rating", TitleRows::rating),
              Column.text("genres", TitleRows::genres),
              Column.kept("reference", item -> Cell.of(item.reference()))),
          MediaItem::reference,
          "Trakt knows nothing like it.");

  private TitleRows() {}

  static FacetView<MediaItem> view(ViewContext context) {
    return FacetView.rows(VIEW);
  }

  private static Cell title(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(Movie movie) when movie.title() != null -> Cell.of(movie.title());
      case MediaItem.OfShow(Show show) when show.title() != null -> Cell.of(show.title());
      default -> Cell.of(item.label());
    };
  }

  private static Cell year(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(Movie movie) -> Cell.of(movie.year());
      case MediaItem.OfShow(Show show) -> Cell.of(show.year());
      default -> Cell.EMPTY;
    };
  }

  private static Cell rating(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(Movie movie) -> Cells.rating(movie.rating());
      case MediaItem.OfShow(Show show) -> Cells.rating(show.rating());
      default -> Cell.EMPTY;
    };
  }

  private static Cell genres(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(Movie movie) -> Cells.slugs(movie.genres());
      case MediaItem.OfShow(Show show) -> Cells.slugs(show.genres());
      default -> Cell.EMPTY;
    };
  }
}
