package io.github.traktcli.application.undo;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Making;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of something that a larger work had made, written over or deleted.
 *
 * @param failure why it is still there, where Trakt refused
 */
public record Unmade(Making making, Status status, Optional<TraktFailure> failure) {

  /** How it ended. */
  public enum Status {
    /** It would go. */
    WOULD_REMOVE,
    REMOVED,
    /** It would be as it was. */
    WOULD_RESTORE,
    RESTORED,
    /** It is as it was. */
    AS_BEFORE,
    /** It is not there. */
    GONE_SINCE,
    /** Somebody wrote something else there, or put something on the list; it stays. */
    CHANGED_SINCE,
    /** Trakt refused; it stays as it is. */
    FAILED;

    /** Returns the word for scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Tells whether it is as it was before the work, or would be. */
  public boolean isWell() {
    return status != Status.CHANGED_SINCE && status != Status.FAILED;
  }
}
