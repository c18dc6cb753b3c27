package io.github.traktcli.application.history;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.Moment;

/**
 * Something that was watched.
 *
 * @param named what the user named
 * @param at when it was
 * @param next of a show, how many of the episodes that come next; 0 for all that is named
 */
public record Watched(GivenReference named, Moment at, int next) {}
