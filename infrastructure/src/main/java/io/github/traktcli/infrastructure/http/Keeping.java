package io.github.traktcli.infrastructure.http;

import java.time.Duration;

/** Whether an answer may stand for later ones to the same request. */
public sealed interface Keeping {

  /** The two rules without a time. */
  enum Rule implements Keeping {
    /** As long as Trakt allows, and behind that once Trakt says that it still holds. */
    AS_ALLOWED,
    /** Trakt is asked each time, and nothing is kept. */
    NEVER
  }

  /**
   * That long, also where Trakt allows less.
   *
   * @param unmoved whether nothing that users write changes it
   */
  record AtLeast(Duration length, boolean unmoved) implements Keeping {

    /** Keeps what a write may change. */
    public AtLeast(Duration length) {
      this(length, false);
    }
  }
}
