package io.github.traktcli.presentation.history;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.history.CheckIn;
import io.github.traktcli.application.history.ReportPlayback;
import io.github.traktcli.application.reference.ResolveReferences;

/** What the commands about playing need, each made when a command asks for it. */
public interface PlayingUseCases {

  /** Returns what says what is being watched. */
  CheckIn checkIn();

  /** Returns what tells Trakt what a player does. */
  ReportPlayback reportPlayback();

  /** Returns the doing of single things. */
  PerformAct performAct();

  /** Returns the reading of what hangs on an account. */
  ReadFacet facets();

  /** Returns what finds titles. */
  ResolveReferences resolveReferences();

  /** Returns what knows whether there is anything to write to. */
  ExistingSubjects existingSubjects();
}
