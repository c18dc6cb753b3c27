package io.github.traktcli.application.history;

import io.github.traktcli.domain.media.MediaItem;

/**
 * An episode that could have been watched.
 *
 * @param watched whether it was, since the user began the show anew
 * @param reminded whether the user wants to be reminded of it: it is no special, and its season is
 *     not hidden
 */
record AiredEpisode(MediaItem.OfEpisode item, boolean watched, boolean reminded) {}
