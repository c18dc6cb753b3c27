package io.github.traktcli.application.lists;

import java.util.List;

/** The order of one's own lists at Trakt. Section "Users" of the contract. */
public interface ListOrderGateway {

  /**
   * Sends the complete order.
   *
   * @param order the Trakt ids of all lists, first to last
   * @throws io.github.traktcli.application.failure.TraktException for every refusal
   */
  void reorder(List<Long> order);
}
