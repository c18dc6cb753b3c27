package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to send to a section of the library.
 *
 * @param item with at least one id, its own or (for seasons and episodes) its show's
 * @param details what is said of it, as Trakt writes it
 * @param moment where a section counts: the time in which the same item is the same play; empty
 *     where that is not known, so that any play of it is
 * @param again where a section counts: to count it once more, whatever is there
 */
public record SyncItem(
    MediaItem item, Map<Detail, String> details, Optional<TimeRange> moment, boolean again) {

  /** Copies the details. */
  public SyncItem {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
  }

  /** Makes an item that is not to be counted again. */
  public SyncItem(MediaItem item, Map<Detail, String> details, Optional<TimeRange> moment) {
    this(item, details, moment, false);
  }

  /** Returns an item with nothing to say about it. */
  public static SyncItem of(MediaItem item) {
    return new SyncItem(item, Map.of(), Optional.empty(), false);
  }

  static SyncItem of(MediaItem item, SyncRequest request) {
    return new SyncItem(item, request.details(), request.moment(), request.again());
  }
}
