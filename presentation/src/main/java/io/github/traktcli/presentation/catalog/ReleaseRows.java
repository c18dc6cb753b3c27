package io.github.traktcli.presentation.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.github.traktcli.domain.catalog.Release;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** When a film came out where, in the order of time. */
final class ReleaseRows {

  private ReleaseRows() {}

  static FacetView<Release> view(ViewContext context) {
    return FacetView.rows(
        rows(context),
        comparing(Release::date, nullsLast(naturalOrder()))
            .thenComparing(Release::country, nullsLast(naturalOrder())));
  }

  private static RowView<Release> rows(ViewContext context) {
    return new RowView<>(
        List.of(
            Column.<Release>fixed("date", release -> context.dates().day(release.date())).needed(),
            Column.text("country", release -> Cells.country(release.country())),
            Column.fixed("type", release -> Cell.of(release.type())),
            Column.text("certification", release -> Cell.of(release.certification())),
            Column.text("note", release -> Cell.of(release.note()))),
        release -> "",
        "Trakt knows of no release there.");
  }
}
