package io.github.traktcli.presentation.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.github.traktcli.domain.catalog.Alias;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.Comparator;
import java.util.List;

/** The titles of something in other countries, country by country. */
final class AliasRows {

  private static final RowView<Alias> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("country", alias -> Cells.country(alias.country())),
              Column.text("title", alias -> Cell.of(alias.title()))),
          alias -> "",
          "It goes by no other title.");

  private AliasRows() {}

  static FacetView<Alias> view(ViewContext context) {
    return FacetView.rows(VIEW, comparing(Alias::country, nullsLast(Comparator.naturalOrder())));
  }
}
