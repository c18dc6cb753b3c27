package io.github.traktcli.application.page;

import java.util.OptionalLong;

/**
 * The pages of one answer that have come, and what follows them. Only the headers say how many
 * there are, since Trakt may give fewer items on a page than were asked for. A page in the middle
 * may be empty, because hidden items are taken out of it; it ends nothing while the headers
 * announce more. They have been seen to lie as well: with a filter they count what it leaves out,
 * so three empty pages in a row end there, and where they count wrongly altogether, a page that is
 * not full does. Section "Pagination" of the contract.
 */
public final class PagesSoFar {

  private static final int MOST_EMPTY_IF_FILTERED = 3;

  /** Nobody has hidden so much; whoever announces more than this is not to be followed for ever. */
  private static final int MOST_EMPTY = 100;

  /** What follows a page. */
  public enum Rest {
    /** Everything came. */
    NONE,
    /** Another page. */
    ANNOUNCED,
    /** It cannot be known whether everything came. */
    NOT_KNOWN
  }

  private final int size;
  private final Counting counting;
  private OptionalLong pageCount = OptionalLong.empty();
  private OptionalLong itemCount = OptionalLong.empty();
  private int emptyInARow;
  private int mostOnPage;
  private long came;

  /**
   * Makes the beginning: nothing has come.
   *
   * @param size how many items were asked for on each page
   * @param counting what the counts of Trakt are worth
   */
  public PagesSoFar(int size, Counting counting) {
    this.size = size;
    this.counting = counting;
  }

  /**
   * Takes a page in, and returns what follows it. What the headers tell is remembered, since some
   * pages come without, and empty ones count less.
   *
   * @param number of the page, from 1
   * @param onPage how many items are on it
   * @param fresh how many of them were not on the page before
   */
  public Rest after(int number, PageCounts told, int onPage, int fresh) {
    mostOnPage = Math.max(mostOnPage, onPage);
    if (counting != Counting.WRONG) {
      itemCount = greater(itemCount, told.items());
      pageCount = greater(pageCount, told.pagesInAll(mostOnPage));
    }
    emptyInARow = onPage == 0 ? emptyInARow + 1 : 0;
    came += fresh;
    return counting == Counting.WRONG
        ? afterWrongCounts(told, onPage, fresh)
        : rest(number, onPage, fresh);
  }

  /** Returns the greatest number of pages that was told. */
  public OptionalLong pageCount() {
    return pageCount;
  }

  /** Returns the greatest number of items that was told. */
  public OptionalLong itemCount() {
    return itemCount;
  }

  /** Returns how many items came. */
  public long came() {
    return came;
  }

  private Rest afterWrongCounts(PageCounts told, int onPage, int fresh) {
    boolean full = onPage >= Math.min(size, told.perPage().orElse(size));
    return full && fresh > 0 ? Rest.ANNOUNCED : Rest.NONE;
  }

  private Rest rest(int number, int onPage, int fresh) {
    if (pageCount.isEmpty()) {
      // As many as were asked for: it may be all, or the first of many.
      return onPage == size ? Rest.NOT_KNOWN : Rest.NONE;
    }
    boolean allCame = itemCount.isPresent() && came >= itemCount.getAsLong();
    if (number >= pageCount.getAsLong()
        || (fresh == 0 && allCame)
        || (counting == Counting.FILTERS_IGNORED && emptyInARow >= MOST_EMPTY_IF_FILTERED)) {
      return Rest.NONE;
    }
    boolean repeated = onPage > 0 && fresh == 0;
    return repeated || emptyInARow >= MOST_EMPTY ? Rest.NOT_KNOWN : Rest.ANNOUNCED;
  }

  private static OptionalLong greater(OptionalLong known, OptionalLong told) {
    return told.isPresent() ? OptionalLong.of(Math.max(told.getAsLong(), known.orElse(0))) : known;
  }
}
