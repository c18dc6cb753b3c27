package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.TimeRange;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that the user named, and what to say of it.
 *
 * @param resolution what is known of it
 * @param details what is said of it, as Trakt writes it
 * @param moment see {@link SyncItem}
 * @param again see {@link SyncItem}
 */
public record SyncRequest(
    Resolution resolution, Map<Detail, String> details, Optional<TimeRange> moment, boolean again) {

  /** Makes a request that is not to be counted again. */
  public SyncRequest(
      Resolution resolution, Map<Detail, String> details, Optional<TimeRange> moment) {
    this(resolution, details, moment, false);
  }

  /** Returns a request of which nothing is said. */
  public static SyncRequest of(Resolution resolution) {
    return of(resolution, Map.of());
  }

  /** Returns a request for a section that does not count. */
  public static SyncRequest of(Resolution resolution, Map<Detail, String> details) {
    return new SyncRequest(resolution, details, Optional.empty(), false);
  }
}
