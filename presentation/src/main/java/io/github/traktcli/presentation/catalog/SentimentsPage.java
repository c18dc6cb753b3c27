package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.Sentiments;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** What commenters like and dislike. */
final class SentimentsPage {

  private static final String NOTHING = "Trakt has no such title, or no summary of its comments.";

  private SentimentsPage() {}

  static FacetView<Sentiments> view(Look look) {
    return FacetView.page(
        new PageView<>(sentiments -> blocks(sentiments, look), sentiments -> ""),
        Sentiments::isEmpty,
        NOTHING);
  }

  private static List<Block> blocks(Sentiments sentiments, Look look) {
    List<Block> blocks = new ArrayList<>();
    sentiments.good().forEach(text -> blocks.add(Block.fact("good", text)));
    sentiments.bad().forEach(text -> blocks.add(Block.fact("bad", text)));
    blocks.add(new Block.Fact("comments", Cell.count(sentiments.comments())));
    blocks.add(new Block.Fact("as of", Words.day(sentiments.analyzedAt(), look.zone())));
    return blocks;
  }
}
