package io.github.traktcli.domain.catalog;

import java.util.List;

/** The pages of a title at JustWatch. */
public record JustWatchLinks(List<Page> all) {

  /**
   * A page.
   *
   * @param country two letters
   */
  public record Page(String country, String address) {}

  /** Copies the pages. */
  public JustWatchLinks {
    all = List.copyOf(all);
  }
}
