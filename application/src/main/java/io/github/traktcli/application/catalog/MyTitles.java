package io.github.traktcli.application.catalog;

import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.media.MediaItem;

/** What the user who is signed in has to do with a title. */
public interface MyTitles {

  /**
   * Returns how often a film or an episode was watched.
   *
   * @param title with its Trakt id
   */
  WatchedByMe.Plays plays(MediaItem title);

  /** Returns how far the user is through a show. */
  WatchedByMe.Progress progress(MediaItem.OfShow show);
}
