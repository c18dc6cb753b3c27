package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.match.EpisodeMatch;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.PlanOptions;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.PlanStore;
import io.github.traktcli.application.transfer.run.RunImport;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.ProgressLine;
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
            + " takes all of it back. What it adds to a list stands as in the file, films, shows"
            + " and people among each other; what was on the list before keeps its order.")
final class ImportCommand implements Callable<Integer> {

  private final Console console;
  private final ImportUseCases useCases;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files, folders or archives, also archives in those; - is standard input.")
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
    end(request).check(sources);
    return resume ? resumed(request) : planned(request);
  }

  private PlanEnd end(OutputRequest request) {
    return new PlanEnd(console, request, Optional.ofNullable(rejects), dryRun.isSet());
  }

  private int resumed(OutputRequest request) {
    RunImport run = useCases.run();
    PlanStore.Unfinished unfinished =
        run.unfinished()
            .orElseThrow(
                () ->
                    new TraktException(TraktFailure.NotFound.thing("import that was interrupted")));
    try (PlanRows rows = unfinished.rows()) {
      if (dryRun.isSet()) {
        new PlanReport(console, request).rows(rows);
        return 0;
      }
      return end(request).of(run.run(unfinished, new ProgressLine(console)));
    }
  }

  private int planned(OutputRequest request) {
    ReadOptions how = reading.in(console.zone());
    PlanOptions wanted = planning.in(console, reading.list());
    EpisodeMatch episodes = planning.episodeMatch();
    ImportReading files = useCases.sources().open(sources, how);
    boolean asks = !dryRun.isSet() && !confirmation.isGiven();
    if (asks && !console.canAsk()) {
      throw new InvalidInput(
          "Import this? Say --yes, since nobody can be asked here; --dry-run shows what it would"
              + " do.");
    }
    PlanReport report = new PlanReport(console, request);
    try (ImportPlan plan =
        useCases
            .plan(planning.mapping(), episodes, dryRun.isSet())
            .plan(files, wanted, report::progress)) {
      console.progress("");
      report.summary(plan);
      if (dryRun.isSet() || plan.count(PlanStatus.READY) == 0) {
        report.rows(plan.rows());
        return end(request).of(plan.rows());
      }
      if (asks) {
        report.rows(plan.rows());
        if (!confirmation.confirms(console, question(plan))) {
          console.note("Nothing was done.");
          return 0;
        }
      }
      return end(request).of(useCases.run().run(plan, new ProgressLine(console)));
    }
  }

  private static String question(ImportPlan plan) {
    int ready = plan.count(PlanStatus.READY);
    return "Import " + Numbers.counted(ready, "row") + "?";
  }
}
