package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.undo.MadeAgain;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import java.util.List;
import java.util.Locale;

/** Says how what was deleted came back: a sentence, a row or a record. */
record MadeAgainReport(Console console, OutputRequest output) {

  /**
   * What came back, as scripts read it.
   *
   * @param status {@code planned}, {@code done}, {@code as_before} or {@code replaced_since}
   * @param reference what names it from now on; empty where it is not made yet
   */
  record MadeAgainRecord(String status, String thing, String title, String reference) {

    static MadeAgainRecord of(MadeAgain made) {
      Deleted deleted = made.deletion().deleted();
      String prefix =
          switch (deleted.thing()) {
            case COMMENT, REPLY -> "comment:";
            case NOTE -> "note:";
            case LIST -> "list:";
            case SMART_LIST -> "smart-list:";
            case SAVED_FILTER -> "filter:";
            case POSITION, LIKE, FOLLOW -> "";
          };
      return new MadeAgainRecord(
          made.status().name().toLowerCase(Locale.ROOT),
          deleted.thing().word(),
          deleted.label(),
          made.status() == MadeAgain.Status.AS_BEFORE
              ? prefix + deleted.id()
              : made.madeAs().map(id -> prefix + id).orElse(""));
    }
  }

  /**
   * Prints the outcome.
   *
   * @throws TraktException when not all of it came back, after everything was printed
   */
  int print(MadeAgain made) {
    Printer printer = new Printer(console, output);
    MadeAgainRecord row = MadeAgainRecord.of(made);
    if (printer.draws()) {
      console.tell(sentence(made, row, console.style()));
      console.out().flush();
    } else {
      printer.computed(List.of(row), view(), same -> same);
    }
    made.failure()
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private static String sentence(MadeAgain made, MadeAgainRecord row, Style style) {
    String label = style.strong(SafeText.of(row.title()));
    return switch (made.status()) {
      case PLANNED -> "+ Would make the " + label + " again.";
      case DONE ->
          style.good("✓") + " Made the " + label + " again: it is " + row.reference() + " now.";
      case AS_BEFORE -> style.faint("=") + " The " + label + " was never deleted.";
      case REPLACED_SINCE ->
          style.faint("=") + " There is a newer one than the " + label + ", which stays.";
    };
  }

  private static RowView<MadeAgainRecord> view() {
    return new RowView<>(
        List.of(
            Column.fixed("status", row -> Cell.of(row.status())),
            Column.text("title", row -> Cell.of(row.title())),
            Column.kept("reference", row -> Cell.of(row.reference()))),
        MadeAgainRecord::reference,
        "There is nothing to take back.");
  }
}
