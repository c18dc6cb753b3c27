package io.github.traktcli.application.history;

/**
 * How what was watched is to be kept.
 *
 * @param again to keep one more play though there is one of that time
 * @param specials whether the specials belong to a whole show
 * @param unwatched to leave out what was watched before
 */
public record PlayWishes(boolean again, boolean specials, boolean unwatched) {}
