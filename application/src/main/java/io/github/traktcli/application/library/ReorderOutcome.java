package io.github.traktcli.application.library;

import java.util.List;

/**
 * What became of a new order.
 *
 * @param order the ids as they are arranged now, first to last; read back
 * @param skipped ids that were given and that the section does not have
 * @param applied whether the section came back in the order that was sent; Trakt has been seen to
 *     answer well and change nothing
 */
public record ReorderOutcome(List<Long> order, List<Long> skipped, boolean applied) {

  /** Copies the ids. */
  public ReorderOutcome {
    order = List.copyOf(order);
    skipped = List.copyOf(skipped);
  }
}
