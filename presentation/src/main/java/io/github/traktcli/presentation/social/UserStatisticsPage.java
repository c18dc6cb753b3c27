package io.github.traktcli.presentation.social;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.social.ReadProfile;
import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.history.UserStatistics;
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

/** What somebody did, in numbers. */
final class UserStatisticsPage {

  private static final int WIDEST_BAR = 40;
  private static final int ROOM_FOR_NUMBERS = 28;

  private UserStatisticsPage() {}

  /** Returns the page, and what to say where Trakt has worked nothing out. */
  static FacetView<UserStatistics> view(ViewContext context) {
    PageView<UserStatistics> page =
        new PageView<>(statistics -> blocks(statistics, context), statistics -> "");
    return (reading, request, screen) -> {
      try {
        new ReadProfile(reading)
            .statistics(request)
            .ifPresentOrElse(
                there -> screen.printer().page(there, page),
                () ->
                    screen
                        .note()
                        .accept("Trakt has not worked out any statistics of that user yet."));
      } catch (TraktException e) {
        if (e.failure() instanceof TraktFailure.VipOnly) {
          screen.note().accept("Numbers worked out here, from plays: trakt history stats");
        }
        throw e;
      }
    };
  }

  private static List<Block> blocks(UserStatistics statistics, ViewContext context) {
    List<Block> blocks = new ArrayList<>();
    statistics
        .counts()
        .forEach((name, count) -> blocks.add(new Block.Fact(name, cell(name, count))));
    int width = Math.clamp((long) context.columns() - ROOM_FOR_NUMBERS, 5, WIDEST_BAR);
    for (int mark = 10; mark >= 1; mark--) {
      blocks.add(new Block.Fact("rated " + mark, bar(statistics.ratings(), mark, width)));
    }
    return blocks;
  }

  private static Cell cell(String name, long count) {
    boolean minutes = name.endsWith("minutes") && count > 0 && count <= Integer.MAX_VALUE;
    return minutes ? Cells.length((int) count) : Cell.count(count);
  }

  private static Cell bar(RatingDistribution ratings, int mark, int width) {
    return ratings
        .of(mark)
        .map(
            count -> {
              String bar = Bars.wide(count, ratings.highest(), width);
              return new Cell(
                  (bar + " " + Numbers.grouped(count)).strip(), Integer.toString(count));
            })
        .orElse(Cell.EMPTY);
  }
}
