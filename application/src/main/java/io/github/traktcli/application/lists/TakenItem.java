package io.github.traktcli.application.lists;

import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.media.MediaItem;
import java.util.EnumMap;
import java.util.Map;

/**
 * One thing that a source names.
 *
 * @param resolution what is known of it
 * @param details what the source says of it
 */
record TakenItem(Resolution resolution, Map<Detail, String> details) {

  /** Copies the details. */
  TakenItem {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Map.copyOf(copy);
  }

  static TakenItem of(MediaItem item, Map<Detail, String> details) {
    String reference = item.reference();
    return new TakenItem(
        new Resolution.Found(reference.isEmpty() ? item.label() : reference, item), details);
  }
}
