package io.github.traktcli.presentation.history;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.history.ActivityGateway;
import io.github.traktcli.application.history.ProgressGateway;
import io.github.traktcli.application.history.ReadUpNext;
import io.github.traktcli.application.history.SeenActivities;

/** The use cases about progress, each made when a command asks for it. */
public interface ProgressUseCases {

  /** Returns the answer to what to watch next. */
  ReadUpNext upNext();

  /** Returns the progress itself; nothing is decided about what is only read. */
  ProgressGateway progress();

  /** Returns what tells when the account was changed last. */
  ActivityGateway activities();

  /** Returns the files of activities that were seen. */
  SeenActivities seenActivities();

  /** Returns what finds the show that a user names. */
  CompleteTitle titles();

  /** Returns the reading of the progress through one show. */
  ReadFacet facets();

  /** Returns what resets progress. */
  PerformAct acts();
}
