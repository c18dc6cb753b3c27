package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.library.SyncProgress;
import java.util.function.LongConsumer;

/** Shows the runs of an import as one. */
final class WholeProgress implements SyncProgress {

  private final SyncProgress shown;
  private final int total;
  private final LongConsumer recorded;
  private boolean began;
  private int before;
  private int now;

  /**
   * Makes the progress.
   *
   * @param total items of all runs
   * @param recorded hears the number of each write before it is sent
   */
  WholeProgress(SyncProgress shown, int total, LongConsumer recorded) {
    this.shown = shown;
    this.total = total;
    this.recorded = recorded;
  }

  @Override
  public void begun(long write, int items) {
    recorded.accept(write);
    if (!began) {
      began = true;
      shown.begun(write, total);
    }
    now = 0;
  }

  @Override
  public void reached(int sent, int items) {
    now = sent;
    shown.reached(Math.min(before + sent, total), total);
  }

  @Override
  public void over() {
    before += now;
    now = 0;
  }

  /** Is told that no run follows. */
  void end() {
    if (began) {
      shown.reached(total, total);
      shown.over();
    }
  }
}
