package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in the collection, by ids alone. Section "Sync" of the contract. */
public record OwnedItems(List<Owned> items) {

  /**
   * A film or an episode.
   *
   * @param at since when, UTC
   */
  public record Owned(MediaItem item, @Nullable Instant at) {}

  /** Copies the items. */
  public OwnedItems {
    items = List.copyOf(items);
  }
}
