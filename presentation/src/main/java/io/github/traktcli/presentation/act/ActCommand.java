package io.github.traktcli.presentation.act;

import io.github.traktcli.application.act.ActPlan;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.act.PerformAct.Outcome;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.UnseenNote;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Does one thing to each subject that is named; an {@link ActRow} says what. */
@Command(sortOptions = false)
public final class ActCommand implements Callable<Integer> {

  private final ActRow row;
  private final SubjectArguments subjects;
  private final Console console;
  private final Supplier<PerformAct> performing;
  private final ActOptions options;
  private final ConfirmationOption confirmation = new ConfirmationOption();

  @Mixin private final CommandSpec arguments;
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  /**
   * Makes the command.
   *
   * @param type of the subjects that it takes
   */
  public ActCommand(
      ActRow row,
      SubjectType type,
      SubjectArguments subjects,
      Console console,
      Supplier<PerformAct> performing) {
    this.row = row;
    this.subjects = subjects;
    this.console = console;
    this.performing = performing;
    this.options = new ActOptions(row, type);
    this.arguments = subjects.spec();
    arguments.addMixin("said", options.spec());
    if (row.act().asks()) {
      arguments.addMixin("confirmation", Declared.of(confirmation));
    }
  }

  @Override
  public Integer call() {
    Act act = options.act();
    Map<ActParameter, String> values = options.values(console.clock().instant(), console.zone());
    ActReport report = new ActReport(console, output.request(), row);
    List<ActRequest> requests = new ArrayList<>();
    for (Subject subject : subjects.subjects()) {
      values.forEach((parameter, value) -> parameter.requireFor(subject.type(), value));
      requests.add(new ActRequest(act, subject, values));
    }
    if (dryRun.isSet()) {
      plan(requests, report);
    } else if (!act.asks() || confirmation.confirms(console, question(requests))) {
      perform(requests, report);
    } else {
      console.note("Nothing was done.");
    }
    report.end();
    return 0;
  }

  private void plan(List<ActRequest> requests, ActReport report) {
    ActPlan plan = performing.get().plan();
    each(
        requests,
        report,
        request ->
            plan.of(request)
                .ifPresentOrElse(report::would, () -> report.came(request, Outcome.NEEDLESS)));
    UnseenNote.print(console, plan.unseen());
  }

  private void perform(List<ActRequest> requests, ActReport report) {
    PerformAct act = performing.get();
    each(requests, report, request -> report.came(request, act.perform(request)));
  }

  private static void each(
      List<ActRequest> requests, ActReport report, Consumer<ActRequest> doing) {
    try {
      requests.forEach(doing);
    } catch (RuntimeException e) {
      report.end(); // What was done before is told all the same.
      throw e;
    }
  }

  private String question(List<ActRequest> requests) {
    String subject =
        requests.size() == 1 ? requests.getFirst().subject().label() : "these " + requests.size();
    return new ActSentences(Dates.of(console)).of(row.question(), subject, requests.getFirst());
  }
}
