package io.github.traktcli.application.auth;

import java.time.Duration;

/** Lets time pass. */
public interface Waiting {

  /** Returns after that time. */
  void sleep(Duration length);
}
