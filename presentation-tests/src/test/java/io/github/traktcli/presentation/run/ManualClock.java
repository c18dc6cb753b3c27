package io.github.traktcli.presentation.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still but for the pauses that the program makes. */
final class ManualClock implements InstantSource {

  private final List<Duration> slept = new ArrayList<>();
  private Instant now;

  ManualClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void sleep(Duration length) {
    slept.add(length);
    now = now.plus(length);
  }

  List<Duration> slept() {
    return slept;
  }
}
