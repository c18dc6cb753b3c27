package io.github.traktcli.application.history;

import io.github.traktcli.domain.media.MediaItem;

/**
 * What Trakt knows about the user's plays besides the plays themselves. Every method may throw a
 * {@link io.github.traktcli.application.failure.TraktException}.
 */
public interface PlayGateway {

  /**
   * Returns the episodes of a show that have aired.
   *
   * @param everything whether specials, and seasons that the user has hidden, come as well
   */
  AiredEpisodes aired(MediaItem.OfShow show, boolean everything);

  /** Tells whether the account keeps one play of each title only. */
  boolean watchOnlyOnce();
}
