package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.util.Map;
import java.util.TreeMap;

/** Counts ratings while they are listed, and draws how often each was given. */
final class RatingTally {

  private static final int BEST = 10;
  private static final int ROOM_FOR_NUMBERS = 16;
  private static final int WIDEST_BAR = 40;

  private final Map<Integer, Integer> counts = new TreeMap<>();

  /** Counts an entry and returns it. */
  LibraryEntry counted(LibraryEntry entry) {
    entry
        .detail(Detail.RATING)
        .filter(rating -> rating.matches("[1-9]|10"))
        .ifPresent(rating -> counts.merge(Integer.valueOf(rating), 1, Integer::sum));
    return entry;
  }

  /** Draws a bar for each rating from 10 to 1 below the list; nothing where nothing was rated. */
  void draw(Console console) {
    if (counts.isEmpty()) {
      return;
    }
    RatingDistribution distribution = new RatingDistribution(counts);
    int width = Math.clamp(console.columns() - ROOM_FOR_NUMBERS, 5, WIDEST_BAR);
    console.out().println("");
    for (int rating = BEST; rating >= 1; rating--) {
      int count = distribution.of(rating).orElse(0);
      String bar = Bars.wide(count, distribution.highest(), width);
      console
          .out()
          .println(
              (rating < BEST ? " " : "")
                  + rating
                  + (count == 0 ? "" : "  " + bar + " " + Numbers.grouped(count)));
    }
    console.out().flush();
  }
}
