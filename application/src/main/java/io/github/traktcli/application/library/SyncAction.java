package io.github.traktcli.application.library;

import io.github.traktcli.application.library.ItemOutcome.Status;

/** Which way a section is changed. */
public enum SyncAction {
  /** Items are put in; Trakt leaves alone what is there. */
  ADD,
  /** Items are taken out. */
  REMOVE;

  Status done() {
    return this == ADD ? Status.ADDED : Status.REMOVED;
  }

  Status wouldBeDone() {
    return this == ADD ? Status.WOULD_ADD : Status.WOULD_REMOVE;
  }

  Status needless() {
    return this == ADD ? Status.ALREADY_THERE : Status.NOT_THERE;
  }

  boolean isSettled(boolean present) {
    return present == (this == ADD);
  }
}
