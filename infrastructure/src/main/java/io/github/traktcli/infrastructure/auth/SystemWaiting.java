package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.Waiting;
import java.time.Duration;

/** Sleeps. */
public final class SystemWaiting implements Waiting {

  @Override
  public void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
