package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.undo.RestoreListOrder.Outcome;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import io.github.traktcli.application.undo.UndoStep;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.Style;
import java.util.List;
import java.util.Map;

/** Says how one's lists came back into their old order: a sentence, a row or a record. */
record ListOrderReport(Console console, OutputRequest output) {

  /**
   * Prints the outcome.
   *
   * @throws TraktException when the order is not as it was before, after everything was printed
   */
  int print(Outcome outcome) {
    Printer printer = new Printer(console, output);
    if (printer.draws()) {
      say(outcome);
      console.out().flush();
    } else {
      printer.computed(List.of(outcome), view(), ListOrderReport::record);
    }
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private void say(Outcome outcome) {
    Style style = console.style();
    switch (outcome.status()) {
      case PLANNED -> console.out().println("~ Would put your lists into their old order.");
      case DONE -> console.out().println(style.good("✓") + " Put your lists into their old order.");
      case FAILED -> console.problem("✗", "Not done: your lists came back in another order.");
      case LEFT ->
          console
              .out()
              .println(
                  outcome.step().restores()
                      ? style.faint("=") + " Your lists are in their old order."
                      : style.bad("!") + " Your lists were reordered since, and stay as they are.");
    }
  }

  private static RowView<Outcome> view() {
    return new RowView<>(
        List.of(
            Column.fixed("status", outcome -> Cell.of(status(outcome))),
            Column.text("title", outcome -> Cell.of("the order")),
            Column.kept("reference", outcome -> Cell.of(""))),
        outcome -> "",
        "There is nothing to take back.");
  }

  private static StepRecord record(Outcome outcome) {
    return new StepRecord(status(outcome), "lists", null, Map.of(), null);
  }

  private static String status(Outcome outcome) {
    return outcome.step() instanceof UndoStep.Leave(var item, UndoStep.Reason reason)
        ? reason.word()
        : status(outcome.status());
  }

  private static String status(Status status) {
    return switch (status) {
      case PLANNED -> "would_reorder";
      case DONE, LEFT -> "reordered";
      case FAILED -> "failed";
    };
  }
}
