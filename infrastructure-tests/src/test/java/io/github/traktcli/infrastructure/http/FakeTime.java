package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.pause.Pauses;
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
  private int readings;
  private int readingsBeforePauses;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  @Override
  public synchronized Instant instant() {
    readings++;
    notifyAll();
    return now;
  }

  /** Lets no pause begin before the clock was read that many times. */
  synchronized void holdPausesUntilReadings(int count) {
    readingsBeforePauses = count;
  }

  @Override
  public synchronized void pause(Reason reason, Duration length) {
    while (readings < readingsBeforePauses) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
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
