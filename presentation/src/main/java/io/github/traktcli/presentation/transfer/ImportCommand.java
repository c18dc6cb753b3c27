package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.PlanOptions;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.PlanStore;
import io.github.traktcli.application.transfer.run.ImportOutcome;
import io.github.traktcli.application.transfer.run.RunImport;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.UndoLine;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt import}: plans what files of others ask for, asks, and does it. */
@Command(
    sortOptions = false,
    description =
        "Reads the exports of Letterboxd, IMDb, Netflix, TV Time, Trakt and others, finds every"
            + " title, compares with what your account has, and shows what it would do before it"
            + " does it. It adds and never removes; the same file twice adds nothing; trakt undo"
            + " takes all of it back but reviews, notes and the lists it made.")
final class ImportCommand implements Callable<Integer> {

  private final Console console;
  private final ImportUseCases useCases;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files, folders or archives; - is standard input.")
  private List<String> sources = List.of();

  @Option(names = "--resume", description = "Go on with the import that was interrupted.")
  private boolean resume;

  @Mixin private final SourceOptions reading = new SourceOptions();
  @Mixin private final PlanningOptions planning = new PlanningOptions();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write what was not imported to this CSV file, which can be imported again.")
  private @Nullable String rejects;

  @Mixin private final ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  ImportCommand(Console console, ImportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutputRequest request = output.request();
    if (resume == !sources.isEmpty()) {
      throw new InvalidInput(
          resume
              ? "--resume goes on with what was begun; leave out the files."
              : "Say which files to import, or --resume.");
    }
    if (rejects != null) {
      new RejectsFile(rejects).check();
    }
    return resume ? resumed(request) : planned(request);
  }

  private int resumed(OutputRequest request) {
    RunImport run = useCases.run();
    PlanStore.Unfinished unfinished =
        run.unfinished()
            .orElseThrow(
                () ->
                    new TraktException(
                        new TraktFailure.NotFound("import that was interrupted", false)));
    try (PlanRows rows = unfinished.rows()) {
      if (dryRun.isSet()) {
        new PlanReport(console, request).rows(rows);
        return 0;
      }
      return ended(run.run(unfinished, new ProgressLine(console)), request);
    }
  }

  private int planned(OutputRequest request) {
    ReadOptions how = reading.in(console.zone());
    PlanOptions wanted = planning.in(console, reading.list());
    boolean asks = !dryRun.isSet() && !confirmation.isGiven();
    if (asks && !console.canAsk()) {
      throw new InvalidInput(
          "Import this? Say --yes, since nobody can be asked here; --dry-run shows what it would"
              + " do.");
    }
    ImportReading files = useCases.sources().open(sources, how);
    PlanReport report = new PlanReport(console, request);
    try (ImportPlan plan =
        useCases
            .plan(planning.mapping(), planning.episodeMatch(), dryRun.isSet())
            .plan(files, wanted, this::progress)) {
      console.progress("");
      report.summary(plan);
      if (dryRun.isSet() || plan.count(PlanStatus.READY) == 0) {
        report.rows(plan.rows());
        return ended(plan.rows(), !dryRun.isSet());
      }
      if (asks) {
        report.rows(plan.rows());
        if (!confirmation.confirms(console, question(plan))) {
          console.note("Nothing was done.");
          return 0;
        }
      }
      return ended(useCases.run().run(plan, new ProgressLine(console)), request);
    }
  }

  private void progress(int rows, int total) {
    if (rows % 100 == 0) {
      console.progress(Numbers.grouped(rows) + " of " + Numbers.grouped(total));
    }
  }

  private static String question(ImportPlan plan) {
    int ready = plan.count(PlanStatus.READY);
    return "Import %s %s?".formatted(Numbers.grouped(ready), ready == 1 ? "row" : "rows");
  }

  private int ended(ImportOutcome outcome, OutputRequest request) {
    if (!request.quiet()) {
      new PlanReport(console, request).rows(outcome.rows());
      outcome
          .done()
          .forEach((kind, count) -> console.note("Imported " + kind.counted(count) + "."));
    }
    UndoLine.print(console, request, outcome.write());
    if (outcome.stoppedBy().isPresent()) {
      console.note(
          "%s done, %s left. Go on with: trakt import --resume"
              .formatted(Numbers.grouped(outcome.doneInAll()), Numbers.grouped(outcome.left())));
      rejected(outcome.rows(), false);
      throw new TraktException(outcome.stoppedBy().get());
    }
    return ended(outcome.rows(), true);
  }

  private int ended(PlanRows rows, boolean writes) {
    if (writes) {
      rejected(rows, true);
    } else if (rejects != null) {
      rejected(rows, false);
    }
    int[] well = {0};
    int[] unmatched = {0};
    rows.each(
        (row, number) -> {
          if (!row.status().isDoubtful()) {
            well[0]++;
          } else if (row.status().isUnmatched()) {
            unmatched[0]++;
          }
        });
    failure(rows.size(), well[0], unmatched[0], dryRun.isSet())
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private static Optional<TraktFailure> failure(
      int rows, int well, int unmatched, boolean isDryRun) {
    if (well == 0 && rows > 0) {
      return Optional.of(new TraktFailure.NotFound("row that can be imported", false));
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
    if (rejects == null) {
      return;
    }
    int count = new RejectsFile(rejects).write(rows, withReady);
    if (count > 0) {
      console.note(
          "%s written to %s. Mend it there, then: trakt import %s"
              .formatted(Numbers.grouped(count), rejects, rejects));
    }
  }
}
