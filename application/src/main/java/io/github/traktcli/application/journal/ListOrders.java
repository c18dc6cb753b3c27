package io.github.traktcli.application.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * The orders that one's own lists were given, beside the writes to sections and counted with them.
 * Every method throws a {@link io.github.traktcli.application.failure.TraktException} with {@code
 * LocalState} when the files cannot be used.
 */
public interface ListOrders {

  /**
   * Records an order before it is sent, and returns its number.
   *
   * @param takesBack the entry that it takes back, where it is such a write
   */
  long begin(List<Long> before, List<Long> after, OptionalLong takesBack);

  /** Writes an entry anew; quietly left as it was where that cannot be done. */
  void change(long id, UnaryOperator<ListsReordered> how);

  /** Forgets an order that did not come about. */
  void forget(long id);

  /** Returns those of the account that is used, the newest first. */
  List<ListsReordered> orders();

  /** Returns one of them; empty where that number is none of theirs. */
  Optional<ListsReordered> order(long id);
}
