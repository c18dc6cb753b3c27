package io.github.traktcli.domain.page;

import io.github.traktcli.domain.input.InvalidInput;

/** How much of a long answer is wanted. Section "Pagination" of the contract. */
public sealed interface PageRequest {

  /** The most items that Trakt gives on one page, whatever is asked for. */
  int MOST_PER_PAGE = 250;

  /** Everything there is, page after page. */
  record Whole() implements PageRequest {}

  /**
   * The first {@code count} items, across as many pages as they take.
   *
   * @param count at least 1
   */
  record First(int count) implements PageRequest {
    /** Refuses counts below 1. */
    public First {
      if (count < 1) {
        throw new InvalidInput("--limit must be 1 or more, not " + count + ".");
      }
    }
  }

  /**
   * One page, cut as Trakt cuts it.
   *
   * @param number from 1
   * @param size items on a page, 1 to 250
   */
  record Single(int number, int size) implements PageRequest {
    /** Refuses numbers that no page has. */
    public Single {
      if (number < 1) {
        throw new InvalidInput("--page must be 1 or more, not " + number + ".");
      }
      if (size < 1 || size > MOST_PER_PAGE) {
        throw new InvalidInput(
            "--limit must be 1 to " + MOST_PER_PAGE + " with --page, not " + size + ".");
      }
    }
  }

  /** Returns the request for everything. */
  static PageRequest whole() {
    return new Whole();
  }

  /** Returns the request for the first items. */
  static PageRequest first(int count) {
    return new First(count);
  }
}
