package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.export.ExportProgress;
import io.github.traktcli.application.transfer.export.MissingPart;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.util.OptionalLong;

/** Says on a terminal how far the reading of an account is, and anywhere which part fails. */
final class ReadingLine implements ExportProgress {

  private static final int STEP = 50;

  private final Console console;

  ReadingLine(Console console) {
    this.console = console;
  }

  @Override
  public void reached(AccountPart part, long came, OptionalLong total) {
    if (came % STEP == 0) {
      console.progress(
          part.name()
              + ": "
              + Numbers.grouped(came)
              + (total.isPresent() ? " of " + Numbers.grouped(total.getAsLong()) : ""));
    }
  }

  @Override
  public void missed(MissingPart missing) {
    console.progress("");
    console.note("Not read whole: " + missing.part().name() + ".");
  }

  @Override
  public void over() {
    console.progress("");
  }
}
