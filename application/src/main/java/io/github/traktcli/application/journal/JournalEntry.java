package io.github.traktcli.application.journal;

import io.github.traktcli.domain.library.LibrarySection;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One write to a section of the library.
 *
 * @param id counts upwards
 * @param at when it was begun, UTC
 * @param takesBack the entry that it takes back, where it is such a write
 * @param isTakenBack whether nothing is left to take back
 * @param whole the larger work that it is a part of, where it is
 */
public record JournalEntry(
    long id,
    Instant at,
    LibrarySection section,
    SectionWrite write,
    Standing standing,
    OptionalLong takesBack,
    boolean isTakenBack,
    Optional<Whole> whole) {

  /**
   * A work of several writes that is taken back as one.
   *
   * @param name what it is, in a few words
   * @param first the number of its first write, by which all of it is named
   */
  public record Whole(Work work, String name, long first) {}

  /** What a larger work does. */
  public enum Work {
    /** What a file holds comes into the account. */
    IMPORTED,
    /** The account becomes what a copy of it holds. */
    RESTORED,
    /** A list becomes what somebody made of it as a text. */
    EDITED;

    /** Returns the word for files and scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a write ended. */
  public enum Standing {
    /** Nobody knows: the process ended before it could say. */
    BEGUN,
    /** Trakt answered to all of it. */
    ENDED,
    /** Something stopped it before its end. */
    STOPPED;

    /** Returns the word for files and scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns this entry with what became of it. */
  public JournalEntry ended(SectionWrite known, Standing how) {
    return new JournalEntry(id, at, section, known, how, takesBack, isTakenBack, whole);
  }

  /** Returns this entry, taken back. */
  public JournalEntry undone() {
    return new JournalEntry(id, at, section, write, standing, takesBack, true, whole);
  }
}
