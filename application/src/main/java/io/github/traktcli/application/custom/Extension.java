package io.github.traktcli.application.custom;

/**
 * A program {@code trakt-NAME} of the user's own, which is run as {@code trakt NAME}.
 *
 * @param file where it is
 */
public record Extension(String name, String file) {}
