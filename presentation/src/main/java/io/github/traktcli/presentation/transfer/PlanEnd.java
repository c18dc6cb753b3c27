package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.run.ImportOutcome;
import io.github.traktcli.presentation.library.UndoLine;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputRequest;
import java.util.List;
import java.util.Optional;

/**
 * Ends a command that planned something and may have done it: says what was done, writes what was
 * not, and fails where something is left.
 */
record PlanEnd(Console console, OutputRequest request, Optional<String> rejects, boolean isDryRun) {

  /** Fails before anything is done where what is not done could not be written. */
  void check(List<String> sources) {
    rejects.map(RejectsFile::new).ifPresent(file -> file.check(sources));
  }

  int of(ImportOutcome outcome) {
    if (!request.quiet()) {
      new PlanReport(console, request).rows(outcome.rows());
      outcome
          .done()
          .forEach(
              (kind, count) ->
                  console.note(outcome.aim().done() + " " + kind.counted(count) + "."));
      if (outcome.removed() > 0) {
        console.note("Took out %s.".formatted(Numbers.grouped(outcome.removed())));
      }
    }
    UndoLine.print(console, request, outcome.write());
    if (outcome.stoppedBy().isPresent()) {
      console.note(
          "%s done, %s left. Go on with: trakt import --resume"
              .formatted(
                  Numbers.grouped(outcome.doneInAll() + outcome.removed()),
                  Numbers.grouped(outcome.left())));
      rejected(outcome.rows(), false);
      throw new TraktException(outcome.stoppedBy().get());
    }
    return of(outcome.rows());
  }

  int of(PlanRows rows) {
    rejected(rows, !isDryRun);
    int well = rows.size() - rows.count(PlanStatus::isDoubtful);
    failure(rows.size(), well, rows.count(PlanStatus::isUnmatched))
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private Optional<TraktFailure> failure(int rows, int well, int unmatched) {
    if (well == 0 && rows > 0) {
      return Optional.of(TraktFailure.NotFound.thing("row that can be imported"));
    }
    if (unmatched == 0) {
      return Optional.empty();
    }
    return Optional.of(
        isDryRun
            ? new TraktFailure.PartlyPossible(well, unmatched)
            : new TraktFailure.PartlyDone(well, unmatched));
  }

  private void rejected(PlanRows rows, boolean withReady) {
    if (rejects.isEmpty()) {
      return;
    }
    String file = rejects.get();
    int count = new RejectsFile(file).write(rows, withReady);
    if (count > 0) {
      console.note(
          "%s written to %s. Mend it there, then: trakt import %s"
              .formatted(Numbers.grouped(count), file, file));
    }
  }
}
