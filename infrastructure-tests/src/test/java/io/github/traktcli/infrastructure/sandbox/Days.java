package io.github.traktcli.infrastructure.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The days on which the tests play. */
final class Days {

  private Days() {}

  /** Noon of a Monday. */
  static Clock fixed() {
    return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  }
}
