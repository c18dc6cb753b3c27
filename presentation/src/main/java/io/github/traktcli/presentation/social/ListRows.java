package io.github.traktcli.presentation.social;

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
public final class ListRows {

  private ListRows() {}

  /** Returns the lists that hold a title. */
  public static FacetView<ListSummary> view(ViewContext context) {
    return view(
        context,
        Column.kept("address", list -> Cells.address(list.shareLink())),
        "No list holds it.");
  }

  /** Returns the lists of a chart. */
  static FacetView<ListSummary> chart(ViewContext context) {
    return view(context, reference(), "There are no such lists.");
  }

  /** Returns the lists of a user, and how many more of one's own there may be. */
  static FacetView<ListSummary> mine(ViewContext context) {
    return new OwnLists(
        rows(
            context,
            reference(),
            "There are no lists yet. Make one with: trakt lists create NAME"));
  }

  /** Returns the lists of others that a user may change. */
  static FacetView<ListSummary> ofUser(ViewContext context) {
    return view(context, reference(), "There are no such lists.");
  }

  private static Column<ListSummary> reference() {
    return Column.kept("reference", list -> Cell.of(list.reference()));
  }

  private static FacetView<ListSummary> view(
      ViewContext context, Column<ListSummary> named, String nothing) {
    return FacetView.rows(rows(context, named, nothing));
  }

  private static RowView<ListSummary> rows(
      ViewContext context, Column<ListSummary> named, String nothing) {
    return new RowView<>(
        List.of(
            Column.text("list", list -> Cell.of(list.label())),
            Column.text("by", list -> Cell.of(owner(list))),
            Column.number("items", list -> Cell.count(list.itemCount())),
            named,
            Column.number("likes", list -> Cell.count(list.likes())),
            Column.fixed("updated", list -> context.dates().day(list.updatedAt()))),
        ListSummary::reference,
        nothing);
  }

  /** Returns whose list it is; may be empty. */
  static String owner(ListSummary list) {
    return Optional.ofNullable(list.owner()).map(User::label).orElse("");
  }
}
