package io.github.traktcli.domain.catalog;

import java.util.List;

/**
 * Who made a title, or what a person made: the cast first, then guests, then the crew by
 * department. Section "People" of the contract.
 */
public record Credits(List<Credit> all) {

  /** Copies the credits. */
  public Credits {
    all = List.copyOf(all);
  }
}
