package io.github.traktcli.infrastructure.http;

import java.time.Duration;

/**
 * How to talk to Trakt.
 *
 * @param clientId the {@code trakt-api-key}; an empty text when none is known yet
 * @param userAgent name, version and address of this client
 * @param timeout for connecting, for each read and each write
 * @param maxWait the longest that one run may wait for rate limits and server trouble, in all
 * @param network proxies and certificates
 */
public record HttpSettings(
    Endpoint endpoint,
    String clientId,
    String userAgent,
    Duration timeout,
    Duration maxWait,
    Network network) {

  /** Makes settings for a machine that reaches Trakt without a proxy. */
  public HttpSettings(
      Endpoint endpoint, String clientId, String userAgent, Duration timeout, Duration maxWait) {
    this(endpoint, clientId, userAgent, timeout, maxWait, Network.OPEN);
  }
}
