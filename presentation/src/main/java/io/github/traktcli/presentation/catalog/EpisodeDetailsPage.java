package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** The page of an episode. */
final class EpisodeDetailsPage {

  private EpisodeDetailsPage() {}

  static PageView<TitlePage<TitleDetails.OfEpisode>> view(ViewContext context) {
    return new PageView<>(page -> blocks(page, context), page -> page.details().item().reference());
  }

  private static List<Block> blocks(TitlePage<TitleDetails.OfEpisode> page, ViewContext context) {
    TitleBlocks parts = new TitleBlocks(context);
    TitleDetails.OfEpisode details = page.details();
    Episode episode = details.item().episode();
    Show show = page.show().orElse(details.item().show());
    About about = details.about();
    String title = episode.title();
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Heading(
                    show.label() + " " + episode.code() + (title == null ? "" : " " + title),
                    "episode"),
                parts.rating(episode.rating(), page, about),
                TitleBlocks.votes(about),
                TitleBlocks.dated(
                    "aired",
                    "airs",
                    context.dates().isAhead(episode.firstAired()),
                    context.dates().moment(episode.firstAired())),
                new Block.Fact("runtime", Cells.length(episode.runtime())),
                new Block.Fact("type", Cells.words(episode.type())),
                Block.fact("absolute number", details.absoluteNumber()),
                TitleBlocks.originalTitle(title, about),
                Block.fact(
                    "stay for", PageTexts.scenes(details.duringCredits(), details.afterCredits())),
                parts.watched(page),
                TitleBlocks.overview(about.overview()),
                new Block.Drawing(List.of())));
    blocks.addAll(TitleBlocks.links(details, about.homepage()));
    blocks.add(new Block.Fact("comments", Cell.count(about.comments())));
    blocks.add(TitleBlocks.translations(about));
    blocks.removeIf(TitleBlocks::isUnknown);
    return blocks;
  }
}
