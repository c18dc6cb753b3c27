package io.github.traktcli.application.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.JournalEntry.Whole;
import io.github.traktcli.domain.facet.Subject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a larger work made, wrote over or deleted and that is no entry of a section: a
 * list, a note or a comment.
 *
 * @param id the number by which it is told from other writes, counted with them
 * @param at when it was begun, UTC
 * @param way what became of it
 * @param about what it was written to; the user, where a list was made, and the list itself where
 *     it was there before
 * @param text the name of the list, or what was written
 * @param before what was said of it before it was written over, by the names that Trakt takes
 * @param label its name for a person
 * @param madeAs Trakt's id of it; empty where no answer came
 * @param isTakenBack whether it is gone again
 * @param whole the work
 */
public record Making(
    long id,
    Instant at,
    Way way,
    Deleted.Thing thing,
    Subject about,
    String text,
    Map<String, Object> before,
    String label,
    Standing standing,
    Optional<Long> madeAs,
    boolean isTakenBack,
    Whole whole) {

  /** Under which {@link #before} has the ids of all lists, where their order was written over. */
  public static final String ORDER = "order";

  /** What a work does to such a thing. */
  public enum Way {
    MADE,
    REWRITTEN,
    DELETED;

    /** Returns the word for files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies what was said before. */
  public Making {
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
  }

  /** Tells whether that is the deletion by which it went. */
  public boolean deletes(Deletion deletion) {
    Deleted deleted = deletion.deleted();
    return way == Way.DELETED && deleted.thing() == thing && isAbout(deleted.id());
  }

  private boolean isAbout(long id) {
    return switch (about) {
      case Subject.OfList list -> list.list().equals(Long.toString(id));
      case Subject.OfSavedFilter filter -> filter.id() == id;
      default -> false;
    };
  }

  /** Returns this, made. */
  public Making madeAs(Optional<Long> made) {
    return new Making(
        id, at, way, thing, about, text, before, label, Standing.ENDED, made, isTakenBack, whole);
  }

  /** Returns this, taken back. */
  public Making undone() {
    return new Making(
        id, at, way, thing, about, text, before, label, standing, madeAs, true, whole);
  }
}
