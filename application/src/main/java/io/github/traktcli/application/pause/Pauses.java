package io.github.traktcli.application.pause;

import java.time.Duration;

/** Waits before a request and for its answer, where a person can see it. */
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

  /**
   * A request goes to that host.
   *
   * @return to be run when its answer is there, or none comes
   */
  default Runnable sent(String host) {
    return () -> {};
  }

  /** Returns after that time. */
  void pause(Reason reason, Duration length);
}
