package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.MediaItem;
import java.util.Map;

/**
 * One thing to send to a section of the library.
 *
 * @param item with at least one id, its own or (for seasons and episodes) its show's
 * @param details what goes with it by the contract's own names, such as {@code notes}, {@code
 *     rating} or {@code watched_at}: texts and numbers
 */
public record SyncItem(MediaItem item, Map<String, Object> details) {

  /** Copies the details. */
  public SyncItem {
    details = Map.copyOf(details);
  }

  /** Returns an item with nothing to say about it. */
  public static SyncItem of(MediaItem item) {
    return new SyncItem(item, Map.of());
  }
}
