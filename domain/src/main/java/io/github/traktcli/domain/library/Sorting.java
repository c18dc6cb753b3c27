package io.github.traktcli.domain.library;

import java.util.Optional;

/**
 * A wish for an order of entries; what is empty is left to the default of the list itself.
 *
 * @param by what to sort by
 * @param how the direction
 */
public record Sorting(Optional<SortBy> by, Optional<SortHow> how) {

  /** The order that the list has by itself. */
  public static final Sorting OF_THE_LIST = new Sorting(Optional.empty(), Optional.empty());

  /** The order in which the owner arranged the entries. */
  public static final Sorting BY_RANK =
      new Sorting(Optional.of(SortBy.RANK), Optional.of(SortHow.ASC));
}
