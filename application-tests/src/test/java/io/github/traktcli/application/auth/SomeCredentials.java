package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.Credentials;
import java.time.Duration;
import java.time.Instant;

/** Builds credentials for tests. */
public final class SomeCredentials {

  private SomeCredentials() {}

  /** Returns week-long tokens named after a number, made at that moment. */
  public static Credentials number(int number, Instant created) {
    return new Credentials(
        "access-" + number,
        "refresh-" + number,
        created,
        created.plus(Duration.ofDays(7)),
        "public",
        "client",
        "urn:ietf:wg:oauth:2.0:oob",
        null);
  }

  /** Returns an access token without a refresh token and without a known end. */
  public static Credentials bare(String accessToken) {
    return new Credentials(accessToken, null, PassingTime.START, null, null, "client", null, null);
  }
}
