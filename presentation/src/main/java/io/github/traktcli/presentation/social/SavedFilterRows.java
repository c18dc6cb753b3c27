package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** Filters that are kept at Trakt. */
final class SavedFilterRows {

  private SavedFilterRows() {}

  static FacetView<SavedFilter> view(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.kept("id", filter -> Cell.of(filter.id())),
                Column.text("name", filter -> Cell.of(filter.name())),
                Column.fixed("section", filter -> Cell.of(filter.section())),
                Column.kept("path", filter -> Cell.of(filter.target())),
                Column.fixed("updated", filter -> context.dates().day(filter.updatedAt()))),
            filter -> filter.id() == null ? "" : filter.id().toString(),
            "No filter is kept there."));
  }
}
