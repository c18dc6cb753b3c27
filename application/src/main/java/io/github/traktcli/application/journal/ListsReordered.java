package io.github.traktcli.application.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * One's own lists were put into another order.
 *
 * @param id the number by which it is taken back, counted with the writes to sections
 * @param at when it was begun, UTC
 * @param before the ids of all lists, first to last
 * @param after the ids in the order that was sent
 * @param takesBack the entry that it takes back, where it is such a write
 * @param isTakenBack whether nothing is left to take back
 */
public record ListsReordered(
    long id,
    Instant at,
    List<Long> before,
    List<Long> after,
    Standing standing,
    OptionalLong takesBack,
    boolean isTakenBack) {

  /** Copies the ids. */
  public ListsReordered {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Returns this entry with how the write ended. */
  public ListsReordered ended(Standing how) {
    return new ListsReordered(id, at, before, after, how, takesBack, isTakenBack);
  }

  /** Returns this entry, taken back. */
  public ListsReordered undone() {
    return new ListsReordered(id, at, before, after, standing, takesBack, true);
  }
}
