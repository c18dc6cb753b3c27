package io.github.traktcli.presentation.output;

/** Hears when a signal, such as that of Ctrl-C, ends the process before its time. */
@FunctionalInterface
public interface Interruptions {

  /**
   * Runs an action when the process is ended by a signal.
   *
   * @param action what is still to be said; on another thread, while everything else goes on
   * @return withdraws the action
   */
  Runnable during(Runnable action);

  /** Returns what never hears of any. */
  static Interruptions unheard() {
    return action -> () -> {};
  }
}
