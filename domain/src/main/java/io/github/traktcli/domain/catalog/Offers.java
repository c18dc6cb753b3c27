package io.github.traktcli.domain.catalog;

import java.util.List;

/** All places where a title can be watched, country by country. */
public record Offers(List<Offer> all) {

  /** Copies the offers. */
  public Offers {
    all = List.copyOf(all);
  }
}
