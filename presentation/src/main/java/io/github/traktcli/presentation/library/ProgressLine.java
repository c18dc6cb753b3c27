package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.presentation.output.Console;

/** A line on the terminal that says how far a run of several batches is, and then goes. */
public record ProgressLine(Console console) implements SyncProgress {

  private static final int WIDTH = 24;

  @Override
  public void reached(int sent, int total) {
    if (total <= SyncRun.BATCH || !console.errIsAnimated()) {
      return;
    }
    if (sent >= total) {
      console.draw("\r\u001b[K");
      return;
    }
    int full = (int) ((long) WIDTH * sent / total);
    console.draw(
        "\r["
            + "#".repeat(full)
            + ".".repeat(WIDTH - full)
            + "] "
            + sent
            + " of "
            + total
            + "\u001b[K");
  }
}
