package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.watchlist.ArrangeSection;
import io.github.traktcli.application.watchlist.ChangeSection;
import io.github.traktcli.application.watchlist.ReadSection;

/** What the commands of the watchlist and the favorites call, each made when one needs it. */
public interface SectionUseCases {

  /** Returns what reads sections. */
  ReadSection readSection();

  /** Returns what fills and empties sections. */
  ChangeSection changeSection();

  /** Returns what arranges sections. */
  ArrangeSection arrangeSection();

  /** Returns what reads references from standard input. */
  ReferenceInput referenceInput();
}
