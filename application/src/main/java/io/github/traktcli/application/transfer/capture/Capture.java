package io.github.traktcli.application.transfer.capture;

import java.time.Instant;

/**
 * A copy of an account that is kept.
 *
 * @param file its name
 * @param at when it was taken, UTC
 * @param size in bytes
 */
public record Capture(String file, Instant at, long size) {}
