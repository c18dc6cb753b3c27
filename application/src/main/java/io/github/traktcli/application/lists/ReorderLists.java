package io.github.traktcli.application.lists;

import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.application.library.Reordering;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.domain.lists.ListSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts some of one's own lists before the others. Section "Users" of the contract. */
public final class ReorderLists {

  private final FindList lists;
  private final ListOrderGateway gateway;

  /**
   * What became of it.
   *
   * @param before all lists in their old order
   * @param after all lists in the order that came back, or that would be sent
   * @param applied whether Trakt keeps that order
   */
  public record Outcome(List<ListSummary> before, List<ListSummary> after, boolean applied) {
    /** Copies the lists. */
    public Outcome {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** Makes the use case. */
  public ReorderLists(FindList lists, ListOrderGateway gateway) {
    this.lists = lists;
    this.gateway = gateway;
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
    Order order = new Order(before);
    ReorderOutcome outcome = Reordering.run(order, ids, dryRun);
    return new Outcome(before, order.lists(outcome.order()), outcome.applied());
  }

  private static Long id(ListSummary list) {
    return Objects.requireNonNull(list.id());
  }

  private final class Order implements Reordering.Ordered {

    private final List<ListSummary> known = new ArrayList<>();
    private boolean fresh = true;

    Order(List<ListSummary> before) {
      known.addAll(before);
    }

    @Override
    public List<Long> order() {
      if (!fresh) {
        known.clear();
        known.addAll(lists.mine());
      }
      fresh = false;
      return known.stream().map(ListSummary::id).filter(Objects::nonNull).toList();
    }

    @Override
    public void arrange(List<Long> order) {
      gateway.reorder(order);
    }

    List<ListSummary> lists(List<Long> order) {
      return order.stream()
          .flatMap(id -> known.stream().filter(list -> id.equals(list.id())))
          .toList();
    }
  }
}
