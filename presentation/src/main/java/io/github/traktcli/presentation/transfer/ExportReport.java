package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.export.Export;
import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.ExportFormat;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.SafeText;
import java.util.stream.Collectors;

/** Tells what became of an export: names of files as results, everything else to people. */
final class ExportReport {

  private final Console console;

  ExportReport(Console console) {
    this.console = console;
  }

  void print(Export export, ExportFormat format) {
    export.files().forEach(file -> console.out().println(SafeText.of(file)));
    console.out().flush();
    console.note(
        "Read %s documents, %s of them plays."
            .formatted(Numbers.grouped(export.documents()), Numbers.grouped(export.plays())));
    if (export.kept() > 0) {
      console.note(
          Numbers.grouped(export.kept())
              + " parts had not moved and come from the capture before.");
    }
    long counted = export.counted().orElse(export.plays());
    if (counted != export.plays()) {
      console.note(
          "Trakt's statistics speak of %s plays; they may lag behind."
              .formatted(Numbers.grouped(counted)));
    }
    if (!export.closed().isEmpty()) {
      console.note(
          "Trakt does not open these to this account or app: "
              + export.closed().stream().map(AccountPart::name).collect(Collectors.joining(", "))
              + ".");
    }
    if (!export.losses().isEmpty()) {
      console.note("Left out, since " + format.word() + " cannot hold it:");
      for (Loss loss : export.losses()) {
        console.note("  " + counted(loss));
      }
    }
  }

  /** Returns what is lost with its number behind it, so that no word bends with it. */
  static String counted(Loss loss) {
    return loss.what() + ": " + Numbers.grouped(loss.count());
  }
}
