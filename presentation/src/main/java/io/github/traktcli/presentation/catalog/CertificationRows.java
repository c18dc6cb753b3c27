package io.github.traktcli.presentation.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.github.traktcli.domain.catalog.CountryCertification;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** The age ratings of a show, country by country. */
final class CertificationRows {

  private static final RowView<CountryCertification> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("country", rated -> Cells.country(rated.country())),
              Column.text("certification", rated -> Cell.of(rated.certification()))),
          rated -> "",
          "No country has rated it.");

  private CertificationRows() {}

  static FacetView<CountryCertification> view(ViewContext context) {
    return FacetView.rows(
        VIEW, comparing(CountryCertification::country, nullsLast(naturalOrder())));
  }
}
