package io.github.traktcli.application.history;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.Optional;

/**
 * A single play that a user named.
 *
 * @param id of the play
 * @param item what was played, where it was said too
 * @param at when, UTC, where it was said too
 */
public record GivenPlay(long id, Optional<MediaItem> item, Optional<Instant> at) {

  /** Returns the play of an id of which nothing else is said. */
  public static GivenPlay of(long id) {
    return new GivenPlay(id, Optional.empty(), Optional.empty());
  }
}
