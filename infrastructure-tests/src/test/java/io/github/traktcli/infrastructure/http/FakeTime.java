package io.github.traktcli.infrastructure.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still but for the pauses, which take no time. */
final class FakeTime implements InstantSource, Pauses {

  /** A pause that was made. */
  record Pause(Reason reason, Duration length) {}

  private final List<Pause> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void pause(Reason reason, Duration length) {
    pauses.add(new Pause(reason, length));
    now = now.plus(length);
  }

  synchronized void advance(Duration length) {
    now = now.plus(length);
  }

  synchronized List<Pause> pauses() {
    return List.copyOf(pauses);
  }

  List<Duration> lengths() {
    return pauses().stream().map(Pause::length).toList();
  }
}
