package io.github.traktcli.application.journal;

import io.github.traktcli.domain.facet.Subject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * What larger works made, wrote over and deleted beside the entries of sections, counted with the
 * writes to these. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} when the files
 * cannot be used.
 */
public interface Makings {

  /**
   * What is about to be made, written over or deleted, as {@link Making} has it.
   *
   * @param label its name for a person
   */
  record Wanted(
      Making.Way way,
      Deleted.Thing thing,
      Subject about,
      String text,
      Map<String, Object> before,
      String label) {

    /** Returns what is about to be made. */
    public static Wanted made(Deleted.Thing thing, Subject about, String text, String label) {
      return new Wanted(Making.Way.MADE, thing, about, text, Map.of(), label);
    }
  }

  /**
   * Records what is about to be made, and returns its number.
   *
   * @param name what the work is, in a few words
   * @param first the number of its first write; empty where this is it
   */
  long begin(Wanted wanted, JournalEntry.Work work, String name, OptionalLong first);

  /** Writes an entry anew; quietly left as it was where that cannot be done. */
  void change(long id, UnaryOperator<Making> how);

  /** Forgets what did not come about. */
  void forget(long id);

  /** Returns those of the account that is used, the newest first. */
  List<Making> makings();

  /** Returns those of a work, the newest first. */
  default List<Making> of(long first) {
    return makings().stream().filter(one -> one.whole().first() == first).toList();
  }
}
