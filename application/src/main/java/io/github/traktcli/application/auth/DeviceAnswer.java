package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import java.time.Duration;
import java.util.Optional;

/** What one question about a device login brings. */
public sealed interface DeviceAnswer {

  /** The person agreed. */
  record Approved(Credentials credentials) implements DeviceAnswer {}

  /** Nobody has entered the code yet. */
  record Pending() implements DeviceAnswer {}

  /**
   * The questions come too fast.
   *
   * @param retryAfter how long to wait, where Trakt says so
   */
  record SlowDown(Optional<Duration> retryAfter) implements DeviceAnswer {}

  /** The login is over without success. */
  record Ended(TraktFailure failure) implements DeviceAnswer {}

  /** No usable answer came; the login itself may still succeed. */
  record Troubled(TraktFailure failure) implements DeviceAnswer {}
}
