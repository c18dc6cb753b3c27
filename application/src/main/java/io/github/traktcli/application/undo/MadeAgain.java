package io.github.traktcli.application.undo;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deletion;
import java.util.Optional;

/**
 * What became of making again what was deleted.
 *
 * @param madeAs its new id; empty where it is only planned, or was never gone
 * @param failure what of it did not come back, such as entries of a list
 */
public record MadeAgain(
    Deletion deletion, Status status, Optional<Long> madeAs, Optional<TraktFailure> failure) {

  /** How it ended. */
  public enum Status {
    PLANNED,
    DONE,
    /** It was not deleted after all. */
    AS_BEFORE,
    /** Something newer stands in its place, and stays. */
    REPLACED_SINCE
  }
}
