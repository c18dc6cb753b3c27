package io.github.traktcli.application.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.application.library.Reordering;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.domain.lists.ListSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Puts some of one's own lists before the others. Section "Users" of the contract. */
public final class ReorderLists {

  private final FindList lists;
  private final ListOrderGateway gateway;
  private final ListOrders orders;

  /**
   * What became of it.
   *
   * @param before all lists in their old order
   * @param after all lists in the order that came back, or that would be sent
   * @param applied whether Trakt keeps that order
   * @param recorded the entry of the journal by which it is taken back; empty where nothing was
   *     sent
   */
  public record Outcome(
      List<ListSummary> before, List<ListSummary> after, boolean applied, OptionalLong recorded) {
    /** Copies the lists. */
    public Outcome {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** Makes the use case. */
  public ReorderLists(FindList lists, ListOrderGateway gateway, ListOrders orders) {
    this.lists = lists;
    this.gateway = gateway;
    this.orders = orders;
  }

  /**
   * Puts lists first; the others stay behind them as they are.
   *
   * @param first what to put first, in that order
   * @param dryRun to read, but send nothing
   * @throws io.github.traktcli.application.failure.TraktException when one of them is none of one's
   *     own lists; nothing was sent then
   */
  public Outcome first(List<ListName> first, boolean dryRun) {
    List<ListSummary> before = lists.mine().stream().filter(list -> list.id() != null).toList();
    List<Long> ids =
        first.stream().map(name -> lists.among(before, name)).map(ReorderLists::id).toList();
    Order order = new Order(before, OptionalLong.empty());
    ReorderOutcome outcome = Reordering.run(order, ids, dryRun);
    return new Outcome(before, order.lists(outcome.order()), outcome.applied(), order.recorded);
  }

  /** Returns the ids of one's own lists, first to last. */
  public List<Long> order() {
    return ids(lists.mine());
  }

  /**
   * Brings an old order back.
   *
   * @param order ids of lists, first to last
   * @param takesBack the entry of the journal that is taken back by it
   * @return whether Trakt keeps that order
   */
  public boolean arrange(List<Long> order, long takesBack) {
    return Reordering.run(new Order(lists.mine(), OptionalLong.of(takesBack)), order, false)
        .applied();
  }

  private static List<Long> ids(List<ListSummary> lists) {
    return lists.stream().map(ListSummary::id).filter(Objects::nonNull).toList();
  }

  private static Long id(ListSummary list) {
    return Objects.requireNonNull(list.id());
  }

  private final class Order implements Reordering.Ordered {

    private final List<ListSummary> known = new ArrayList<>();
    private final OptionalLong takesBack;
    private final List<Long> before;
    private boolean fresh = true;
    private OptionalLong recorded = OptionalLong.empty();

    Order(List<ListSummary> before, OptionalLong takesBack) {
      this.known.addAll(before);
      this.before = ids(before);
      this.takesBack = takesBack;
    }

    @Override
    public List<Long> order() {
      if (!fresh) {
        known.clear();
        known.addAll(lists.mine());
      }
      fresh = false;
      return ids(known);
    }

    /** Records, sends, and completes what was recorded by how that ended. */
    @Override
    public void arrange(List<Long> order) {
      long entry = orders.begin(before, order, takesBack);
      try {
        gateway.reorder(order);
      } catch (TraktException e) {
        if (e.failure().isUnanswered()) {
          orders.change(entry, begun -> begun.ended(Standing.STOPPED));
        } else {
          orders.forget(entry);
        }
        throw e;
      }
      orders.change(entry, begun -> begun.ended(Standing.ENDED));
      recorded = OptionalLong.of(entry);
    }

    List<ListSummary> lists(List<Long> order) {
      return order.stream()
          .flatMap(id -> known.stream().filter(list -> id.equals(list.id())))
          .toList();
    }
  }
}
