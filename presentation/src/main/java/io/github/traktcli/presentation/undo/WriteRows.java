package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;

/** How the writes of the journal look as rows. */
final class WriteRows {

  private WriteRows() {}

  static RowView<JournalEntry> of(Dates dates) {
    return new RowView<>(
        List.of(
            Column.kept("id", entry -> Cell.of(entry.id())),
            Column.fixed("when", entry -> dates.moment(entry.at())),
            Column.text("write", entry -> Cell.of(again(entry) + WriteSentence.of(entry))),
            Column.fixed("status", WriteRows::status)),
        entry -> Long.toString(entry.id()),
        "Nothing was written yet.");
  }

  private static String again(JournalEntry entry) {
    return entry.takesBack().isPresent() ? "Undid " + entry.takesBack().getAsLong() + ": " : "";
  }

  /** People are told only what is not as usual. */
  private static Cell status(JournalEntry entry) {
    String status = WriteRecord.status(entry);
    return new Cell(
        switch (status) {
          case "ended" -> "";
          case "begun" -> "unfinished";
          default -> status;
        },
        status);
  }
}
