package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.lists.SavedFilterGateway;

/** The use cases of this slice, each made when a command asks for it. */
public interface ListUseCases {

  /** Returns what arranges one's own lists. */
  ReorderLists reorderLists();

  /** Returns what keeps filters at Trakt. */
  SavedFilterGateway savedFilters();
}
