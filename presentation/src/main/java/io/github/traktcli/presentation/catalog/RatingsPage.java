package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.SiteRating;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people think of a title, in numbers and bars. */
final class RatingsPage {

  private RatingsPage() {}

  static FacetView<Ratings> view(ViewContext context) {
    return FacetView.page(new PageView<>(ratings -> blocks(ratings, context), ratings -> ""));
  }

  private static List<Block> blocks(Ratings ratings, ViewContext context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Fact("rating", Cells.rating(ratings.rating())));
    blocks.add(new Block.Fact("votes", Cell.count(ratings.votes())));
    for (int mark = 10; mark >= 1; mark--) {
      blocks.add(
          new Block.Fact(Integer.toString(mark), bar(ratings.distribution(), mark, context)));
    }
    for (SiteRating other : ratings.others()) {
      blocks.add(new Block.Fact(other.site(), site(other)));
      blocks.add(new Block.Fact(other.site() + " page", Cells.address(other.link()).toScripts()));
    }
    return blocks;
  }

  private static Cell bar(RatingDistribution distribution, int mark, ViewContext context) {
    return distribution
        .of(mark)
        .map(count -> Bars.counted(count, distribution.highest(), context.columns()))
        .orElse(Cell.EMPTY);
  }

  private static Cell site(SiteRating other) {
    String measured =
        other.best() == 100
            ? Math.round(other.rating()) + "%"
            : Numbers.rating(other.rating()) + " of " + other.best();
    String votes =
        Optional.ofNullable(other.votes())
            .map(count -> ", " + Numbers.grouped(count) + " votes")
            .orElse("");
    Cell page = Cells.address(other.link());
    String link = page.shown().isEmpty() ? "" : ", " + page.shown();
    return new Cell(measured + votes + link, Double.toString(other.rating()));
  }
}
