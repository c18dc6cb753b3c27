package io.github.traktcli.application.journal;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written to a section, with what must be known to take it back. */
public sealed interface SectionWrite {

  /**
   * Items were put in, or what is said of them was written over.
   *
   * @param offWatchlist what Trakt takes off the watchlist by itself, since it was watched
   */
  record Added(List<ItemChange> items, List<LibraryEntry> offWatchlist) implements SectionWrite {
    /** Copies the lists. */
    public Added {
      items = List.copyOf(items);
      offWatchlist = List.copyOf(offWatchlist);
    }

    /** Makes a write that nothing else follows from. */
    public Added(List<ItemChange> items) {
      this(items, List.of());
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  /** Items were taken out, each with all that was there of it. */
  record Removed(List<ItemChange> items) implements SectionWrite {
    /** Copies the items. */
    public Removed {
      items = List.copyOf(items);
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  /** All entries were arranged anew: their ids, first to last. */
  record Reordered(List<Long> before, List<Long> after) implements SectionWrite {
    /** Copies the ids. */
    public Reordered {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public int size() {
      return after.size();
    }
  }

  /**
   * The note of an entry was written over.
   *
   * @param item what the entry is about; {@code null} for an orphan
   * @param before an empty text where there was none
   * @param after an empty text where it was removed
   */
  record Noted(long entry, @Nullable MediaItem item, String before, String after)
      implements SectionWrite {
    @Override
    public int size() {
      return 1;
    }
  }

  /** Returns how many items or entries it is about. */
  int size();
}
