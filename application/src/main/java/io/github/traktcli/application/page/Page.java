package io.github.traktcli.application.page;

import io.github.traktcli.application.document.Sourced;
import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a long answer.
 *
 * @param items in the order of Trakt
 * @param total how many items there are on all pages, where Trakt says so; it has been seen to be
 *     wrong, so nothing but a sentence to the user may depend on it
 * @param last whether no further page follows by Trakt's own count
 */
public record Page<T>(List<Sourced<T>> items, OptionalLong total, boolean last) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
