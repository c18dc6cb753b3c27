package io.github.traktcli.application.pause;

import java.time.Duration;

/** Waits before a request, where a person can see it. */
public interface Pauses {

  /** Why there is a wait. */
  enum Reason {
    /** Trakt asked for it. */
    RATE_LIMIT,
    /** Trakt had trouble; the read is tried again. */
    SERVER_TROUBLE,
    /** Trakt takes one write a second. */
    WRITE_PACE
  }

  /** Returns after that time. */
  void pause(Reason reason, Duration length);
}
