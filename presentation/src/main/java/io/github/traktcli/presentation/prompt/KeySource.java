package io.github.traktcli.presentation.prompt;

/** The bytes that keys send. */
interface KeySource {

  /** Waits for the next byte; -1 at the end of the input. */
  int next();

  /** Returns a byte that comes within a moment, as those of an escape sequence do; -1 for none. */
  int soon();

  /** Forgets what was typed before the question could be seen. */
  void drain();
}
