package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.time.Duration;
import java.time.Instant;

/**
 * A line on the terminal that says how far a run of several batches is and how long it still takes,
 * and then goes. Whoever interrupts a run is told what it has done.
 */
public final class ProgressLine implements SyncProgress {

  private static final int WIDTH = 24;

  private final Console console;
  private volatile int sent;
  private Instant start = Instant.EPOCH;
  private Runnable withdrawLastWords = () -> {};

  /** Makes a line that is not shown yet. */
  public ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void begun(long recorded, int total) {
    start = console.clock().instant();
    sent = 0;
    withdrawLastWords = console.ifInterrupted(() -> lastWords(recorded, total));
  }

  @Override
  public void over() {
    withdrawLastWords.run();
  }

  @Override
  public void reached(int done, int total) {
    sent = done;
    if (total <= SyncRun.BATCH || !console.errIsAnimated()) {
      return;
    }
    if (done >= total) {
      console.draw("\r\u001b[K");
      return;
    }
    int full = (int) ((long) WIDTH * done / total);
    console.redraw(
        "["
            + "#".repeat(full)
            + ".".repeat(WIDTH - full)
            + "] "
            + Numbers.grouped(done)
            + " of "
            + Numbers.grouped(total)
            + left(done, total));
  }

  private String left(int done, int total) {
    Duration gone = Duration.between(start, console.clock().instant());
    long seconds = Math.ceilDiv(gone.toMillis() * (total - done), 1_000L * done);
    if (seconds <= 0) {
      return "";
    }
    return ", about " + (seconds < 120 ? seconds + " s" : seconds / 60 + " min") + " left";
  }

  private String lastWords(long recorded, int total) {
    return "Interrupted: Trakt has answered to %s of %s. Run the same again for the rest; nothing is"
            .formatted(Numbers.grouped(sent), Numbers.grouped(total))
        + " done twice. Or take it back: trakt undo "
        + recorded;
  }
}
