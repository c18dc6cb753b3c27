package io.github.traktcli.application.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * One deletion in the journal.
 *
 * @param id the number by which it is taken back, counted with the writes to sections
 * @param at when it was begun, UTC
 * @param isTried whether somebody began to make it again, and may have done so
 * @param madeAs what names the thing that was made again; empty where none was, as far as is known
 * @param isTakenBack whether nothing is left to make again
 */
public record Deletion(
    long id,
    Instant at,
    Deleted deleted,
    Standing standing,
    boolean isTried,
    Optional<Long> madeAs,
    boolean isTakenBack) {

  /** Returns this deletion, ended. */
  public Deletion ended() {
    return new Deletion(id, at, deleted, Standing.ENDED, isTried, madeAs, isTakenBack);
  }

  /** Returns this deletion as one that somebody is about to take back. */
  public Deletion tried() {
    return new Deletion(id, at, deleted, standing, true, madeAs, isTakenBack);
  }

  /** Returns this deletion with the id of what was made again. */
  public Deletion madeAs(long anew) {
    return new Deletion(id, at, deleted, standing, true, Optional.of(anew), isTakenBack);
  }

  /** Returns this deletion, taken back. */
  public Deletion undone() {
    return new Deletion(id, at, deleted, standing, isTried, madeAs, true);
  }
}
