package io.github.traktcli.application.page;

/** What the numbers of pages and items that Trakt announces are worth. */
public enum Counting {
  /** They can be believed. */
  RIGHT,
  /** They count what a filter leaves out as well. */
  FILTERS_IGNORED,
  /**
   * They have nothing to do with the answer; only a page that is not full tells that it is last. A
   * page from which hidden things were taken looks the same. It is believed to be the last all the
   * same: no such page was ever seen where the counts are wrong, and to look behind each would be a
   * request more every time, for nothing.
   */
  WRONG;

  /**
   * Returns what they are worth in the answer to a request: what to watch next has been announced
   * with 14 pages for a single one.
   *
   * @param path with slashes
   * @param filtered whether a filter is sent
   */
  public static Counting of(String path, boolean filtered) {
    if (path.contains("sync/progress/up_next")) {
      return WRONG;
    }
    return filtered ? FILTERS_IGNORED : RIGHT;
  }
}
