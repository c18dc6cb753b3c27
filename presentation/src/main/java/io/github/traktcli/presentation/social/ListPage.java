package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;
import java.util.Optional;

/** What a list says of itself; its items are another command. */
final class ListPage {

  private ListPage() {}

  static FacetView<ListSummary> view(ViewContext context) {
    return FacetView.page(page(context));
  }

  /** Returns the page of a list. */
  static PageView<ListSummary> page(ViewContext context) {
    return new PageView<>(list -> blocks(list, context), ListSummary::reference);
  }

  private static List<Block> blocks(ListSummary list, ViewContext context) {
    String owner = ListRows.owner(list);
    return List.of(
        new Block.Heading(list.label(), owner.isEmpty() ? "" : "by " + owner),
        new Block.Text("description", Optional.ofNullable(list.description()).orElse("")),
        new Block.Fact("items", Cell.count(list.itemCount())),
        new Block.Fact("likes", Cell.count(list.likes())),
        new Block.Fact("comments", Cell.count(list.commentCount())),
        Block.fact("privacy", list.privacy()),
        Block.fact("type", list.type()),
        new Block.Fact("updated", context.dates().day(list.updatedAt())),
        new Block.Fact("address", Cells.address(list.shareLink())),
        Block.fact("reference", list.reference()));
  }
}
