package io.github.traktcli.presentation.jq;

/** Whether somebody still waits for the results of a run. */
final class Budget {

  private volatile boolean over;

  /** Ends the run at its next step, from another thread. */
  void stop() {
    over = true;
  }

  void step() {
    if (over) {
      throw new Jump.Stop();
    }
  }
}
