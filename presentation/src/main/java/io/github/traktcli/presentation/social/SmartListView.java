package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;

/** Lists that fill themselves, and what is on them now. */
final class SmartListView {

  private SmartListView() {}

  static FacetView<SmartList> lists(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.text("list", list -> Cell.of(list.label())),
                Column.kept("id", list -> Cell.of(list.id())),
                Column.fixed("source", list -> Cell.of(list.source())),
                Column.fixed("of", list -> Cell.of(list.mediaType())),
                Column.fixed("privacy", list -> Cell.of(list.privacy())),
                Column.fixed("updated", list -> context.dates().day(list.updatedAt()))),
            SmartListView::reference,
            "There are no smart lists."));
  }

  /** Returns the page of one smart list. */
  static PageView<SmartList> page(ViewContext context) {
    return new PageView<>(list -> blocks(list, context), SmartListView::reference);
  }

  /** Returns the page of one that was just made, of which Trakt tells no more than its names. */
  static PageView<SmartList> made(ViewContext context) {
    return new PageView<>(
        list -> List.of(new Block.Heading(list.label(), ""), Block.fact("id", list.id())),
        SmartListView::reference);
  }

  static FacetView<Topic> items(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.text("title", topic -> Cell.of(topic.label())),
                Column.fixed(
                    "type",
                    topic ->
                        Cell.of(
                            topic.title().map(MediaItem::type).map(ItemType::singular).orElse(""))),
                Column.kept("reference", topic -> Cell.of(topic.reference()))),
            Topic::reference,
            "Nothing fits this list now."));
  }

  private static List<Block> blocks(SmartList list, ViewContext context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(list.label(), ""));
    blocks.add(Block.fact("source", list.source()));
    blocks.add(Block.fact("of", list.mediaType()));
    blocks.add(Block.fact("privacy", list.privacy()));
    list.setFilters()
        .forEach(
            (filter, value) ->
                blocks.add(new Block.Fact(filter, Cells.words(filter).shown(), Cell.of(value))));
    blocks.add(new Block.Fact("updated", context.dates().day(list.updatedAt())));
    blocks.add(Block.fact("id", list.id()));
    return blocks;
  }

  private static String reference(SmartList list) {
    return list.id() == null ? "" : list.id().toString();
  }
}
