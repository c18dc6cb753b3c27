package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/**
 * What Trakt says to one batch. It counts, and names only what it did not find.
 *
 * @param changed how many were added or removed
 * @param existing how many were there before; 0 where Trakt does not count them
 * @param notFound what Trakt does not know, by the ids that were sent; a show without seasons
 *     stands for everything of it that was sent
 */
public record SyncAnswer(int changed, int existing, List<MediaItem> notFound) {

  /** Copies the items. */
  public SyncAnswer {
    notFound = List.copyOf(notFound);
  }
}
