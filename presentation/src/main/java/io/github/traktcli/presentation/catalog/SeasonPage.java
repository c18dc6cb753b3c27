package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** The page of a season. */
final class SeasonPage {

  private SeasonPage() {}

  static PageView<TitlePage<TitleDetails.OfSeason>> view(ViewContext context) {
    return new PageView<>(page -> blocks(page, context), page -> page.details().item().reference());
  }

  private static List<Block> blocks(TitlePage<TitleDetails.OfSeason> page, ViewContext context) {
    TitleBlocks parts = new TitleBlocks(context);
    Season season = page.details().item().season();
    Show show = page.show().orElse(page.details().item().show());
    About about = page.details().about();
    String title = season.title();
    String label = season.label();
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Heading(show.label() + ", " + label, "season"),
                new Block.Aside(title == null || title.equals(label) ? "" : title),
                parts.rating(season.rating(), page, about),
                TitleBlocks.votes(about),
                TitleBlocks.dated(
                    "first aired",
                    "first airs",
                    context.dates().isAhead(season.firstAired()),
                    context.dates().day(season.firstAired())),
                Block.fact("network", page.details().network()),
                new Block.Fact("episodes", Cell.count(season.episodeCount())),
                new Block.Fact("aired", Cell.count(season.airedEpisodes())),
                parts.watched(page),
                TitleBlocks.overview(about.overview()),
                new Block.Drawing(List.of())));
    blocks.addAll(TitleBlocks.links(page.details(), about.homepage()));
    blocks.removeIf(TitleBlocks::isUnknown);
    return blocks;
  }
}
