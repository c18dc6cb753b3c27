package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;

/** The page of a film. */
final class MoviePage {

  private MoviePage() {}

  static PageView<TitlePage<TitleDetails.OfMovie>> view(ViewContext context) {
    return new PageView<>(
        page -> blocks(page, new TitleBlocks(context)), page -> page.details().item().reference());
  }

  private static List<Block> blocks(TitlePage<TitleDetails.OfMovie> page, TitleBlocks parts) {
    Movie movie = page.details().item().movie();
    About about = page.details().about();
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Heading(movie.label(), "film"),
                new Block.Aside(PageTexts.orEmpty(about.tagline())),
                parts.rating(movie.rating(), page, about),
                TitleBlocks.votes(about),
                parts.released(movie.released()),
                new Block.Fact("status", Cells.words(movie.status())),
                new Block.Fact("runtime", Cells.length(movie.runtime())),
                Block.fact("certification", about.certification()),
                new Block.Fact("genres", Cells.slugs(movie.genres())),
                new Block.Fact("subgenres", Cells.slugs(about.subgenres())),
                new Block.Fact("country", Cells.country(about.country())),
                new Block.Fact("language", Cells.language(about.language())),
                TitleBlocks.originalTitle(movie.title(), about),
                Block.fact("stay for", scenes(page.details())),
                parts.watched(page),
                TitleBlocks.overview(about.overview()),
                new Block.Drawing(List.of()),
                new Block.Fact("trailer", Cells.address(about.trailer()))));
    blocks.addAll(TitleBlocks.links(page.details(), about.homepage()));
    blocks.add(new Block.Fact("comments", Cell.count(about.comments())));
    blocks.add(TitleBlocks.translations(about));
    blocks.removeIf(TitleBlocks::isUnknown);
    return blocks;
  }

  private static String scenes(TitleDetails.OfMovie details) {
    return PageTexts.scenes(details.duringCredits(), details.afterCredits());
  }
}
