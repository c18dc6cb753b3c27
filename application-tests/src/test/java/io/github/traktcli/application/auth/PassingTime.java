package io.github.traktcli.application.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves on when somebody waits, at once. */
public final class PassingTime implements InstantSource, Waiting {

  /** When every test begins. */
  public static final Instant START = Instant.parse("2026-10-01T12:00:00Z");

  private Instant now = START;
  private Duration slept = Duration.ZERO;

  /** All waits together. */
  public Duration slept() {
    return slept;
  }

  /** Lets time pass without anybody waiting. */
  public PassingTime forward(Duration length) {
    now = now.plus(length);
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration length) {
    slept = slept.plus(length);
    now = now.plus(length);
  }
}
