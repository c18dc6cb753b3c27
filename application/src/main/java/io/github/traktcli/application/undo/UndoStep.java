package io.github.traktcli.application.undo;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing that must be done, or is better left alone, to take a write back. */
public sealed interface UndoStep {

  /**
   * What was put in goes again.
   *
   * @param beside where every time counts: what else is there of the same
   */
  record Remove(LibraryEntry there, List<LibraryEntry> beside) implements UndoStep {
    /** Copies the entries. */
    public Remove {
      beside = List.copyOf(beside);
    }

    /** What was put in, with nothing beside it, goes again. */
    public Remove(LibraryEntry there) {
      this(there, List.of());
    }

    @Override
    public @Nullable MediaItem item() {
      return there.item();
    }
  }

  /**
   * What was taken out comes back, or what was written over gets its old value.
   *
   * @param over whether something else stands there now
   */
  record Restore(LibraryEntry before, boolean over) implements UndoStep {
    @Override
    public @Nullable MediaItem item() {
      return before.item();
    }
  }

  /** The entries get their old order: their ids, first to last. */
  record Arrange(List<Long> order) implements UndoStep {
    /** Copies the ids. */
    public Arrange {
      order = List.copyOf(order);
    }

    @Override
    public @Nullable MediaItem item() {
      return null;
    }
  }

  /** An entry gets its old note; an empty text removes the new one. */
  record Note(long entry, @Nullable MediaItem item, String notes) implements UndoStep {}

  /**
   * Nothing is done.
   *
   * @param item {@code null} where it is about the order of all
   */
  record Leave(@Nullable MediaItem item, Reason reason) implements UndoStep {}

  /** Why nothing is done. */
  enum Reason {
    /** It is as it was before the write. */
    AS_BEFORE,
    /** Something else was said of it since. */
    CHANGED_SINCE,
    /** It was taken out since. */
    GONE_SINCE,
    /** Nobody knows what was there before. */
    UNKNOWN;

    /** Returns the word for scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns what it is about. */
  @Nullable MediaItem item();

  /** Tells whether something is sent for it. */
  default boolean changes() {
    return !(this instanceof Leave);
  }

  /** Tells whether all is then as it was before the write. */
  default boolean restores() {
    return !(this instanceof Leave(var item, Reason reason)) || reason == Reason.AS_BEFORE;
  }
}
