package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The episodes of a season. */
final class EpisodeRows {

  private EpisodeRows() {}

  static FacetView<EpisodeInSeason> view(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.fixed("episode", row -> Cell.of(row.item().episode().code())),
                Column.text("title", row -> Cell.of(row.item().episode().title())),
                Column.text("translated", EpisodeRows::translated),
                Column.fixed(
                    "aired", row -> context.dates().day(row.item().episode().firstAired())),
                Column.number("runtime", row -> Cells.length(row.item().episode().runtime())),
                Column.number("rating", row -> Cells.rating(row.item().episode().rating())),
                Column.text("type", row -> Cells.words(row.item().episode().type()))),
            row -> row.item().reference(),
            "The season has no episodes."));
  }

  private static Cell translated(EpisodeInSeason row) {
    return Cell.of(
        row.translations().stream()
            .map(
                text ->
                    text.title() == null
                        ? null
                        : row.translations().size() == 1
                            ? text.title()
                            : text.tag() + ": " + text.title())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; ")));
  }
}
