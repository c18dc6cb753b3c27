package io.github.traktcli.presentation.library;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.NamedEntries;
import io.github.traktcli.application.library.ReadSection;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.reference.ReferenceInput;

/** The use cases of this slice, each made when a command asks for it. */
public interface LibraryUseCases {

  /** Returns what finds the list that a user names. */
  FindList findList();

  /** Returns what reads entries. */
  ReadSection read();

  /** Returns what puts things in and takes them out. */
  ChangeSection change();

  /** Returns what finds entries by what they are about. */
  NamedEntries entries();

  /** Returns what arranges and annotates entries. */
  ArrangeSection arrange();

  /** Returns the reading of what people wrote about a section. */
  ReadFacet facets();

  /** Returns what changes what a section says of itself. */
  DraftGateway drafts();

  /** Returns the reading of references from standard input. */
  ReferenceInput references();

  /** Returns the reading of what to put into a section from standard input. */
  WishInput wishes();

  /** Returns what knows whether there is anything to write to. */
  ExistingSubjects existingSubjects();
}
