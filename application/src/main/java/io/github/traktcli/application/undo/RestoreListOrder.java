package io.github.traktcli.application.undo;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.ListsReordered;
import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import java.util.Optional;

/** Puts one's own lists back into the order that they had before somebody arranged them. */
public final class RestoreListOrder {

  private final ReorderLists lists;
  private final ListOrders orders;
  private final Journal journal;

  /** Makes the use case. */
  public RestoreListOrder(ReorderLists lists, ListOrders orders, Journal journal) {
    this.lists = lists;
    this.orders = orders;
    this.journal = journal;
  }

  /**
   * What became of it.
   *
   * @param step what was found to do
   */
  public record Outcome(ListsReordered write, UndoStep step, Status status) {

    /** Returns how the command ends; empty when all is, or would be, as it was before. */
    public Optional<TraktFailure> failure() {
      return status == Status.FAILED || !step.restores()
          ? Optional.of(new TraktFailure.ChangedSince(1))
          : Optional.empty();
    }
  }

  /**
   * Finds what would be done, and sends nothing.
   *
   * @return empty where that number is no order of lists
   * @throws TraktException with {@link TraktFailure.AlreadyTakenBack}
   */
  public Optional<Outcome> plan(long id) {
    return orders
        .order(id)
        .map(
            write -> {
              UndoStep step = step(open(write));
              return new Outcome(write, step, step.changes() ? Status.PLANNED : Status.LEFT);
            });
  }

  /**
   * Takes it back. Nobody else does so meanwhile.
   *
   * @throws TraktException as {@link #plan} does, or when Trakt refuses it
   */
  public Outcome run(long id) {
    return journal.exclusively(
        () -> {
          ListsReordered write =
              orders
                  .order(id)
                  .map(RestoreListOrder::open)
                  .orElseThrow(() -> new TraktException(new TraktFailure.NoSuchWrite(id)));
          UndoStep step = step(write);
          Status status =
              step instanceof UndoStep.Arrange(var order)
                  ? lists.arrange(order, id) ? Status.DONE : Status.FAILED
                  : Status.LEFT;
          Outcome outcome = new Outcome(write, step, status);
          if (outcome.failure().isEmpty()) {
            orders.change(id, ListsReordered::undone);
          }
          return outcome;
        });
  }

  private UndoStep step(ListsReordered write) {
    return OldOrder.step(write.before(), write.after(), lists.order());
  }

  private static ListsReordered open(ListsReordered write) {
    if (write.isTakenBack()) {
      throw new TraktException(new TraktFailure.AlreadyTakenBack(write.id()));
    }
    return write;
  }
}
