package io.github.traktcli.presentation.undo;

import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.util.List;

/** How the writes of the journal look as rows. */
final class WriteRows {

  private WriteRows() {}

  static RowView<WriteRecord> of(Dates dates) {
    return new RowView<>(
        List.of(
            Column.kept("id", write -> Cell.of(write.id())),
            Column.fixed("when", write -> dates.moment(Instant.parse(write.at()))),
            Column.text("write", write -> Cell.of(again(write) + write.title())),
            Column.fixed("status", WriteRows::status)),
        write -> Long.toString(write.id()),
        "Nothing was written yet.");
  }

  private static String again(WriteRecord write) {
    return write.undoes() == null ? "" : "Undid " + write.undoes() + ": ";
  }

  /** People are told only what is not as usual. */
  private static Cell status(WriteRecord write) {
    return new Cell(
        switch (write.status()) {
          case "ended" -> "";
          case "begun" -> "unfinished";
          default -> write.status();
        },
        write.status());
  }
}
