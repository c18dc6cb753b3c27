package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;

/** A section of the library that is about to be changed in one way. */
public interface SyncTarget {

  /** What is in a section at one moment. */
  interface Presence {
    /** Returns the entry's own item, which may have a title where the sent one has none. */
    Optional<MediaItem> find(SyncItem item);

    /** Returns what these items are, compared by {@link SameItem}. */
    static Presence of(List<MediaItem> items) {
      return sought ->
          items.stream().filter(item -> SameItem.test(item, sought.item())).findFirst();
    }
  }

  /**
   * Sends one batch. What is already as wished is not counted twice.
   *
   * @param batch at most {@link SyncRun#BATCH} items
   */
  SyncAnswer send(List<SyncItem> batch);

  /** Reads the part of the section that could hold these items. */
  Presence read(List<SyncItem> about);
}
