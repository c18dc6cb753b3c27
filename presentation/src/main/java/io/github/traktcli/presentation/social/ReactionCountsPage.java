package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.ReactionCounts;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** How people feel about a comment, in numbers and bars. */
final class ReactionCountsPage {

  private ReactionCountsPage() {}

  static FacetView<ReactionCounts> view(ViewContext context) {
    return FacetView.page(new PageView<>(counts -> blocks(counts, context), counts -> ""));
  }

  private static List<Block> blocks(ReactionCounts counts, ViewContext context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Fact("reactions", Cell.count(counts.reactions())));
    blocks.add(new Block.Fact("users", Cell.count(counts.users())));
    int highest = counts.kinds().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    counts
        .kinds()
        .forEach(
            (kind, count) ->
                blocks.add(new Block.Fact(kind, Bars.counted(count, highest, context.columns()))));
    return blocks;
  }
}
