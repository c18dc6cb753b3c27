package io.github.traktcli.application.history;

import io.github.traktcli.domain.media.MediaItem;

/**
 * An episode that could have been watched.
 *
 * @param watched whether it was, since the user began the show anew
 */
public record AiredEpisode(MediaItem.OfEpisode item, boolean watched) {}
