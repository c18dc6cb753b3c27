package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plays of one title, added up. Section "Sync" of the contract.
 *
 * @param item {@code null} for what Trakt no longer has
 * @param plays of all its episodes, also before a reset
 * @param lastAt UTC; the epoch where nobody knows
 * @param resetAt since when a show is watched again, UTC; {@code null} where it is not
 * @param episodes when each was watched last; empty where that was not asked for
 */
public record WatchedTitle(
    @Nullable MediaItem item,
    @Nullable Integer plays,
    @Nullable Instant lastAt,
    @Nullable Instant resetAt,
    List<Instant> episodes) {

  /** Copies the moments. */
  public WatchedTitle {
    episodes = List.copyOf(episodes);
  }

  /** Returns how many episodes were watched since the reset; empty where that is not known. */
  public Optional<Integer> seen() {
    return episodes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (int) episodes.stream().filter(at -> resetAt == null || !at.isBefore(resetAt)).count());
  }
}
