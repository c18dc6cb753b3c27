package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Studio;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** Companies, with the id that the filter for studios takes. */
final class StudioRows {

  private static final RowView<Studio> VIEW =
      new RowView<>(
          List.of(
              Column.text("studio", studio -> Cell.of(studio.name())),
              Column.fixed("country", studio -> Cell.of(studio.country())),
              Column.number("id", studio -> Cell.of(studio.ids().trakt()))),
          studio -> studio.ids().key().orElse(""),
          "Trakt names no studio.");

  private StudioRows() {}

  static FacetView<Studio> view(ViewContext context) {
    return FacetView.rows(VIEW);
  }
}
