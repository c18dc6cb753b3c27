package io.github.traktcli.infrastructure.http;

import java.time.Duration;

/**
 * How to talk to Trakt.
 *
 * @param clientId the {@code trakt-api-key}; an empty text when none is known yet
 * @param userAgent name, version and address of this client
 * @param timeout for connecting, for each read and each write
 * @param maxWait the longest that one run may wait for rate limits and server trouble, in all
 */
public record HttpSettings(
    Endpoint endpoint, String clientId, String userAgent, Duration timeout, Duration maxWait) {}
