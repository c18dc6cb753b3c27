package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Video;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** Trailers and the like, with their addresses. */
final class VideoRows {

  private VideoRows() {}

  static FacetView<Video> view(Look look) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.text("title", video -> Cell.of(video.title())),
                Column.fixed("type", video -> Cell.of(video.type())),
                Column.fixed("address", video -> Words.address(video.url())),
                Column.fixed("published", video -> Words.day(video.publishedAt(), look.zone())),
                Column.fixed("language", video -> Cell.of(video.language())),
                Column.number("lines", video -> Cell.of(video.size())),
                Column.fixed("official", video -> Cell.of(video.official() ? "official" : ""))),
            video -> Words.address(video.url()).exact(),
            "Trakt knows of no video."));
  }
}
