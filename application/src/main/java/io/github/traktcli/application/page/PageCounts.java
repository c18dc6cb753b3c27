package io.github.traktcli.application.page;

import java.util.OptionalLong;

/**
 * What the headers of one page tell of the whole answer; each may be missing. Section "Pagination"
 * of the contract.
 *
 * @param pages how many pages there are
 * @param items how many items there are on all of them
 * @param perPage how many items a page has at most
 */
public record PageCounts(OptionalLong pages, OptionalLong items, OptionalLong perPage) {

  /** Nothing is told. */
  public static final PageCounts NONE =
      new PageCounts(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

  /** Returns how many pages there are, where that follows from what is told. */
  OptionalLong pagesInAll() {
    if (pages.isPresent() || items.isEmpty() || perPage.orElse(0) <= 0) {
      return pages;
    }
    return OptionalLong.of(Math.ceilDiv(items.getAsLong(), perPage.getAsLong()));
  }
}
