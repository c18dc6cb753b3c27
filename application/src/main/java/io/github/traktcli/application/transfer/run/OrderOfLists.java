package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.transfer.ImportRecord.NewList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The order of the personal lists among each other, as a copy of the account has it. */
public final class OrderOfLists {

  private final PersonalLists personal;
  private final List<NewList> wanted;

  /**
   * Makes the part; nothing is read yet.
   *
   * @param wanted the lists of the copy, in their order
   */
  public OrderOfLists(PersonalLists personal, List<NewList> wanted) {
    this.personal = personal;
    this.wanted = List.copyOf(wanted);
  }

  /** Tells whether those that are in both stand in another order than in the copy. */
  public boolean isDiffering() {
    List<Long> old = old();
    return !now().stream().filter(old::contains).toList().equals(old);
  }

  /** Puts them into the old order; what the copy does not have stays behind them. */
  void restore(WriteTexts texts) {
    if (isDiffering()) {
      List<Long> now = now();
      List<Long> order = new ArrayList<>(old());
      now.stream().filter(id -> !order.contains(id)).forEach(order::add);
      texts.reorder(now, order);
    }
  }

  /** A copy that does not say who may see a list does not know where it stands either. */
  private List<Long> old() {
    return wanted.stream()
        .filter(list -> WriteTexts.isPrivacy(list.privacy()))
        .map(personal::summary)
        .flatMap(Optional::stream)
        .map(ListSummary::id)
        .map(Objects::requireNonNull)
        .toList();
  }

  private List<Long> now() {
    return personal.all().stream().map(ListSummary::id).map(Objects::requireNonNull).toList();
  }
}
