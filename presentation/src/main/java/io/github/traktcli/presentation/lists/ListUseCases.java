package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.CompareItems;
import io.github.traktcli.application.lists.CopyItems;
import io.github.traktcli.application.lists.EditList;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.lists.SavedFilterGateway;

/** The use cases of this slice, each made when a command asks for it. */
public interface ListUseCases {

  /** Returns what arranges one's own lists. */
  ReorderLists reorderLists();

  /** Returns what finds the list that a user names. */
  FindList findList();

  /** Returns what puts titles of one place into another. */
  CopyItems copyItems();

  /** Returns what compares two places. */
  CompareItems compareItems();

  /** Returns the reading of references in files and on standard input. */
  WishInput wishes();

  /** Returns what changes a list to what was made of it as a text. */
  EditList editList();

  /** Returns what changes what a list says of itself. */
  DraftGateway drafts();

  /** Returns the user's editor. */
  TextEditor textEditor();

  /** Returns what keeps filters at Trakt. */
  SavedFilterGateway savedFilters();

  /** Returns what knows whether there is anything to write to. */
  ExistingSubjects existingSubjects();
}
