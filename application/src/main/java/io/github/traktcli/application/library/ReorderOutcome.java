package io.github.traktcli.application.library;

import java.util.List;
import java.util.OptionalLong;

/**
 * What became of a new order.
 *
 * @param order the ids as they are arranged now, first to last; read back
 * @param skipped ids that were given and that the section does not have
 * @param applied whether the section came back in the order that was sent; Trakt has been seen to
 *     answer well and change nothing
 * @param recorded the entry of the journal by which it is taken back; empty where nothing was sent
 */
public record ReorderOutcome(
    List<Long> order, List<Long> skipped, boolean applied, OptionalLong recorded) {

  /** Copies the ids. */
  public ReorderOutcome {
    order = List.copyOf(order);
    skipped = List.copyOf(skipped);
  }

  /** Returns what became of an order that is not recorded. */
  static ReorderOutcome of(List<Long> order, List<Long> skipped, boolean applied) {
    return new ReorderOutcome(order, skipped, applied, OptionalLong.empty());
  }

  /** Returns this outcome with the entry of the journal. */
  ReorderOutcome recorded(OptionalLong entry) {
    return new ReorderOutcome(order, skipped, applied, entry);
  }
}
