package io.github.traktcli.presentation.act;

import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.act.PerformAct.Outcome;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import java.util.ArrayList;
import java.util.List;

/** Says what came of an act: a sentence for each subject to a person, rows to a script. */
final class ActReport {

  /**
   * What came of one subject, as scripts read it.
   *
   * @param status {@code done}, {@code needless} or {@code would_do}
   * @param reference empty where nothing names it
   */
  record ActRecord(String act, String status, String reference, String subject) {}

  private static final RowView<ActRecord> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("status", row -> Cell.of(row.status())),
              Column.text("subject", row -> Cell.of(row.subject())),
              Column.kept("reference", row -> Cell.of(row.reference()))),
          ActRecord::reference,
          "Nothing was named.");

  private final Console console;
  private final ActRow row;
  private final ActSentences words;
  private final boolean sentences;
  private final Printer printer;
  private final List<ActRecord> records = new ArrayList<>();

  ActReport(Console console, OutputRequest request, ActRow row) {
    this.console = console;
    this.row = row;
    this.words = new ActSentences(Dates.of(console));
    this.sentences =
        !request.quiet()
            && request.fields().isEmpty()
            && request.formatFor(console) == OutputFormat.TABLE;
    this.printer = new Printer(console, request);
  }

  void would(ActRequest request) {
    tell("would_do", row.would(), request);
  }

  void came(ActRequest request, Outcome outcome) {
    switch (outcome) {
      case DONE -> tell("done", console.style().good("✓") + " " + row.done(), request);
      case NEEDLESS -> tell("needless", console.style().faint("=") + " " + row.needless(), request);
    }
  }

  /** Prints what was told, where it is printed at once. */
  void end() {
    if (!sentences) {
      printer.computed(records, VIEW, same -> same);
    }
    console.out().flush();
  }

  private void tell(String status, String sentence, ActRequest request) {
    Subject subject = request.subject();
    if (sentences) {
      String label = console.style().strong(SafeText.of(subject.label()));
      console.tell(words.of(sentence, label, request));
    } else {
      records.add(new ActRecord(row.name(), status, subject.reference(), subject.label()));
    }
  }
}
