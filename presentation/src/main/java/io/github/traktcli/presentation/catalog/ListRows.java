package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Optional;

/** Lists of people, with where to find them. */
final class ListRows {

  private ListRows() {}

  static FacetView<ListSummary> view(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.text("list", list -> Cell.of(list.label())),
                Column.text(
                    "by",
                    list -> Cell.of(Optional.ofNullable(list.owner()).map(User::label).orElse(""))),
                Column.number("items", list -> Cell.count(list.itemCount())),
                Column.kept("address", list -> Cells.address(list.shareLink())),
                Column.number("likes", list -> Cell.count(list.likes())),
                Column.fixed("updated", list -> context.dates().day(list.updatedAt()))),
            ListSummary::reference,
            "No list holds it."));
  }
}
