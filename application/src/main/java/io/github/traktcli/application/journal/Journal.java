package io.github.traktcli.application.journal;

import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What this client wrote to the account: the latest writes, however they ended, each with what was
 * there before. Every method throws a {@link io.github.traktcli.application.failure.TraktException}
 * with {@code LocalState} when the files cannot be used.
 */
public interface Journal {

  /**
   * The writes that are kept.
   *
   * @param entries of the account that is used, the newest first
   * @param damaged files that should hold an entry and cannot be read
   */
  record Kept(List<JournalEntry> entries, List<String> damaged) {
    /** Copies the lists. */
    public Kept {
      entries = List.copyOf(entries);
      damaged = List.copyOf(damaged);
    }
  }

  /** One write on its way. Nothing here throws: the write itself is done, or is not. */
  interface Recording {

    /** Returns the number by which the write is taken back. */
    long id();

    /**
     * Completes the entry by what became of the write. Where that cannot be kept, the entry stays
     * as it was begun, and the account itself tells later.
     */
    void end(SectionWrite write, JournalEntry.Standing standing);

    /** Forgets a write that changed nothing. */
    void forget();
  }

  /** Records a write before it is sent. */
  Recording begin(LibrarySection section, SectionWrite write);

  /** Returns this journal for the writes that take an earlier one back. */
  Journal takingBack(long id);

  /**
   * Returns this journal for the writes of a larger work, which are taken back as one.
   *
   * @param name what the work is, in a few words
   * @param first the number of its first write; empty where none was made yet
   */
  Journal partOf(JournalEntry.Work work, String name, OptionalLong first);

  /** Returns what is kept. */
  Kept entries();

  /**
   * Returns one entry.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code NoSuchWrite} when
   *     there is none of that number, or it is another account's
   */
  JournalEntry entry(long id);

  /** Marks an entry as taken back. */
  void tookBack(long id);

  /**
   * Runs work while no other process does such work: what counts each time must be looked up and
   * sent in one go.
   */
  <T> T exclusively(Supplier<T> work);
}
