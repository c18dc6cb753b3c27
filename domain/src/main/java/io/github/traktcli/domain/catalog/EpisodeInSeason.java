package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/**
 * An episode in the list of its season.
 *
 * @param translations only where they were asked for
 */
public record EpisodeInSeason(MediaItem.OfEpisode item, List<Translation> translations) {

  /** Copies the translations. */
  public EpisodeInSeason {
    translations = List.copyOf(translations);
  }
}
