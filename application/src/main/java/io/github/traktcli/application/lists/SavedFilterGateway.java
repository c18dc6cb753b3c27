package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.filter.SearchAddress;
import java.util.Optional;

/** The filters that are kept at Trakt. Section "Users" of the contract; for VIP members. */
public interface SavedFilterGateway {

  /**
   * Keeps a filter.
   *
   * @return the filter as it is kept; empty where Trakt skipped it
   * @throws io.github.traktcli.application.failure.TraktException for every refusal
   */
  Sourced<Optional<SavedFilter>> add(String name, SearchAddress address);
}
