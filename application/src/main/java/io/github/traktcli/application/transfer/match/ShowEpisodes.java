package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/** Reads all episodes of a show at once. Section "Seasons" of the contract. */
public interface ShowEpisodes {

  /**
   * Returns the episodes in their order, specials first; empty where Trakt has no such show.
   *
   * @throws io.github.traktcli.application.failure.TraktException when they cannot be read
   */
  List<MediaItem.OfEpisode> of(MediaItem.OfShow show);
}
