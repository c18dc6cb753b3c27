package io.github.traktcli.application.library;

import io.github.traktcli.application.library.ItemOutcome.Status;

/** Which way a section is changed. */
public enum SyncAction {
  /** Items are put in, or what is said of them is written over. */
  ADD,
  /** Items are taken out. */
  REMOVE;

  Status done(boolean wasThere) {
    if (this == REMOVE) {
      return Status.REMOVED;
    }
    return wasThere ? Status.UPDATED : Status.ADDED;
  }

  Status wouldBeDone(boolean isThere) {
    if (this == REMOVE) {
      return Status.WOULD_REMOVE;
    }
    return isThere ? Status.WOULD_UPDATE : Status.WOULD_ADD;
  }

  Status needless() {
    return this == ADD ? Status.ALREADY_THERE : Status.NOT_THERE;
  }
}
