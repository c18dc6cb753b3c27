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

  /**
   * Returns how many pages there are, where that follows from what is told: what the items need is
   * believed where fewer pages are told.
   *
   * @param mostOnPage the most that came on one page, which stands for a size that is not told
   */
  OptionalLong pagesInAll(int mostOnPage) {
    long size = perPage.orElse(0) > 0 ? perPage.getAsLong() : mostOnPage;
    if (pages.orElse(0) == 0 && mostOnPage > 0) {
      size = Math.min(size, mostOnPage);
    }
    if (items.isEmpty() || size == 0) {
      return pages;
    }
    long needed = Math.ceilDiv(items.getAsLong(), size);
    return OptionalLong.of(Math.max(needed, pages.orElse(0)));
  }
}
