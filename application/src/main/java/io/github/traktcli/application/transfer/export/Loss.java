package io.github.traktcli.application.transfer.export;

/**
 * Something that a format cannot hold.
 *
 * @param what in words, many of them: "ratings of seasons"
 * @param count how many were left out
 */
public record Loss(String what, long count) {}
