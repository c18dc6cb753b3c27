package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.TitleStats;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;

/** How many people did what with a title. */
final class StatsPage {

  private static final PageView<TitleStats> VIEW = new PageView<>(StatsPage::blocks, stats -> "");

  private StatsPage() {}

  static FacetView<TitleStats> view(ViewContext context) {
    return FacetView.page(VIEW);
  }

  private static List<Block> blocks(TitleStats stats) {
    return List.of(
        new Block.Fact("watchers", Cell.count(stats.watchers())),
        new Block.Fact("plays", Cell.count(stats.plays())),
        new Block.Fact("collectors", Cell.count(stats.collectors())),
        new Block.Fact("collected episodes", Cell.count(stats.collectedEpisodes())),
        new Block.Fact("comments", Cell.count(stats.comments())),
        new Block.Fact("lists", Cell.count(stats.lists())),
        new Block.Fact("votes", Cell.count(stats.votes())),
        new Block.Fact("favorited", Cell.count(stats.favorited())),
        new Block.Fact("recommended", Cell.count(stats.recommended())));
  }
}
