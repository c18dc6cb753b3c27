package io.github.traktcli.application.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.JournalEntry.Whole;
import io.github.traktcli.domain.facet.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a larger work made and that is no entry of a section: a list, a note or a comment.
 *
 * @param id the number by which it is told from other writes, counted with them
 * @param at when it was begun, UTC
 * @param about what it was written to; the user, where it is a list
 * @param text the name of the list, or what was written
 * @param label its name for a person
 * @param madeAs Trakt's id of it; empty where no answer came
 * @param isTakenBack whether it is gone again
 * @param whole the work
 */
public record Making(
    long id,
    Instant at,
    Deleted.Thing thing,
    Subject about,
    String text,
    String label,
    Standing standing,
    Optional<Long> madeAs,
    boolean isTakenBack,
    Whole whole) {

  /** Returns this, made. */
  public Making madeAs(Optional<Long> made) {
    return new Making(id, at, thing, about, text, label, Standing.ENDED, made, isTakenBack, whole);
  }

  /** Returns this, taken back. */
  public Making undone() {
    return new Making(id, at, thing, about, text, label, standing, madeAs, true, whole);
  }
}
