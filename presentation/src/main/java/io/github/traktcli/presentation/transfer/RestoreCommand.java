package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.PlayTimes;
import io.github.traktcli.application.transfer.restore.OpenCapture;
import io.github.traktcli.application.transfer.restore.PlanRestore;
import io.github.traktcli.application.transfer.restore.RestorePlan;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt restore}: the account becomes what a copy of it holds. */
@Command(
    sortOptions = false,
    description =
        "Brings your account to what a copy of it holds: what is missing comes back, each play with"
            + " its time, ratings with their dates, lists with their order, notes and privacy."
            + " Nothing goes unless you say --exact. Comments, likes and follows, which other"
            + " people are told of, come back when --only names them. What does not come back is"
            + " counted: followers, and saved positions, which Trakt only takes from a player that"
            + " stops now. The same copy twice does nothing; trakt undo takes all of it back.")
final class RestoreCommand implements Callable<Integer> {

  /** From here on, a quick "y" could be a slip. */
  private static final int MANY = 50;

  private final Console console;
  private final ImportUseCases useCases;

  @Parameters(
      paramLabel = "CAPTURE",
      description =
          "A capture, a folder of captures (the newest is meant), or an export in the form trakt,"
              + " json or ndjson; - is standard input.")
  private String capture = "";

  @Mixin private final TopicOption topics = new TopicOption();

  @Option(
      names = "--exact",
      description =
          "Also take out what you have and the copy has not, whole lists too, and restore order,"
              + " privacy and descriptions.")
  private boolean exact;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write what was not restored to this CSV file, which can be imported.")
  private @Nullable String rejects;

  @Mixin private final ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  RestoreCommand(Console console, ImportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutputRequest request = output.request();
    PlanEnd end = new PlanEnd(console, request, Optional.ofNullable(rejects), dryRun.isSet());
    end.check(List.of(capture));
    OpenCapture.Opened opened = useCases.openCapture().open(capture, console.zone());
    boolean asks = !dryRun.isSet() && !confirmation.isGiven();
    if (asks && !console.canAsk()) {
      throw new InvalidInput(
          "Restore this? Say --yes, since nobody can be asked here; --dry-run shows what it would"
              + " do.");
    }
    PlanRestore.Wanted wanted =
        new PlanRestore.Wanted(
            opened.reading(),
            opened.copy(),
            wantedTopics(),
            new PlayTimes(console.zone(), LocalTime.NOON, console.clock().instant()),
            exact);
    PlanReport report = new PlanReport(console, request);
    try (RestorePlan plan = useCases.planRestore().plan(wanted, report::progress)) {
      console.progress("");
      report.summary(plan.changes());
      tell(plan);
      if (dryRun.isSet() || plan.isDone()) {
        report.rows(plan.changes().rows());
        return end.of(plan.changes().rows());
      }
      if (asks) {
        report.rows(plan.changes().rows());
        if (!agreed(plan)) {
          console.note("Nothing was done.");
          return 0;
        }
      }
      return end.of(useCases.run().run(plan.changes(), new ProgressLine(console)));
    }
  }

  /** What others see, or are told of, is only done where it is asked for. */
  private Set<AccountTopic> wantedTopics() {
    Set<AccountTopic> wanted = topics.topics();
    if (!topics.isChosen()) {
      wanted.remove(AccountTopic.COMMENTS);
      wanted.remove(AccountTopic.LIKES);
      wanted.remove(AccountTopic.FOLLOWS);
    }
    return wanted;
  }

  private void tell(RestorePlan plan) {
    if (!plan.untouched().isEmpty()) {
      console.note(
          "Not restored: "
              + plan.untouched().stream()
                  .map(ExportReport::counted)
                  .collect(Collectors.joining("; "))
              + ".");
    }
    if (!plan.unclear().isEmpty() && plan.changes().open() > 0) {
      console.note(
          "Nothing is taken out of %s, since not everything of the copy is clear."
              .formatted(
                  plan.unclear().stream()
                      .map(ImportKind::word)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
    if (!plan.arranged().isEmpty()) {
      console.note("The old order, and the notes, come back to: " + listed(plan.arranged()) + ".");
    }
    if (!plan.missing().isEmpty()) {
      console.note("These lists come back: " + listed(plan.missing()) + ".");
    }
    if (!plan.described().isEmpty()) {
      console.note(
          "Who may see them, and what they are about, comes back to: "
              + listed(plan.described())
              + ".");
    }
    if (!plan.strange().isEmpty()) {
      console.note(
          "Lists that the copy does not have are deleted, with all that is on them: %s."
              .formatted(listed(plan.strange())));
    }
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private boolean agreed(RestorePlan plan) {
    int ready = plan.changes().count(PlanStatus.READY);
    int surplus = plan.changes().count(PlanStatus.SURPLUS);
    if (surplus == 0) {
      return confirmation.confirms(
          console, ready == 0 ? "Restore this?" : "Restore " + Numbers.counted(ready, "row") + "?");
    }
    String question =
        "This brings back %s and takes out %s that the copy does not have. Go on?"
            .formatted(Numbers.grouped(ready), Numbers.grouped(surplus));
    boolean isMuch = surplus > MANY || !plan.strange().isEmpty();
    return isMuch
        ? confirmation.confirmsByNumber(console, question, surplus)
        : confirmation.confirms(console, question);
  }
}
