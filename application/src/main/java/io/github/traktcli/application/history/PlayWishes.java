package io.github.traktcli.application.history;

import io.github.traktcli.domain.library.Moment;

/**
 * How what was watched is to be kept.
 *
 * @param at when it was
 * @param again to keep one more play though there is one of that time
 * @param specials whether the specials belong to a whole show
 * @param unwatched to leave out what was watched before
 */
public record PlayWishes(Moment at, boolean again, boolean specials, boolean unwatched) {}
