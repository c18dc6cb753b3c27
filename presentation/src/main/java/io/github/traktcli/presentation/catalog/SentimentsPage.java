package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Sentiments;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** What commenters like and dislike. */
final class SentimentsPage {

  private static final String NOTHING = "Trakt has no such title, or no summary of its comments.";

  private SentimentsPage() {}

  static FacetView<Sentiments> view(ViewContext context) {
    return FacetView.page(
        new PageView<>(sentiments -> blocks(sentiments, context), sentiments -> ""),
        Sentiments::isEmpty,
        NOTHING);
  }

  private static List<Block> blocks(Sentiments sentiments, ViewContext context) {
    List<Block> blocks = new ArrayList<>();
    sentiments.good().forEach(text -> blocks.add(Block.fact("good", text)));
    sentiments.bad().forEach(text -> blocks.add(Block.fact("bad", text)));
    blocks.add(new Block.Fact("comments", Cell.count(sentiments.comments())));
    blocks.add(new Block.Fact("as of", context.dates().day(sentiments.analyzedAt())));
    return blocks;
  }
}
