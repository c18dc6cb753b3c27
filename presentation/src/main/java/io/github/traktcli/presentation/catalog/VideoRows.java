package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Video;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** Trailers and the like, with their addresses. */
final class VideoRows {

  private VideoRows() {}

  static FacetView<Video> view(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.text("title", video -> Cell.of(video.title())),
                Column.fixed("type", video -> Cell.of(video.type())),
                Column.kept("address", video -> Cells.address(video.url())),
                Column.fixed("published", video -> context.dates().day(video.publishedAt())),
                Column.fixed("language", video -> Cell.of(video.language())),
                Column.number("lines", video -> Cell.of(video.size())),
                Column.fixed("official", video -> Cell.of(video.official() ? "official" : ""))),
            video -> Cells.address(video.url()).exact(),
            "Trakt knows of no video."));
  }
}
