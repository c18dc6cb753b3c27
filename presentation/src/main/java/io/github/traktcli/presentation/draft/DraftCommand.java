package io.github.traktcli.presentation.draft;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Writes something to Trakt and shows what it keeps; a {@link DraftRow} says what. */
@Command(sortOptions = false)
public final class DraftCommand<T> implements Callable<Integer> {

  private final DraftRow<T> row;
  private final SubjectArgument argument;
  private final Console console;
  private final Supplier<DraftGateway> drafts;
  private final DraftOptions options = new DraftOptions();

  @Mixin private final CommandSpec arguments;
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  /** Makes the command. */
  public DraftCommand(
      DraftRow<T> row, SubjectArgument argument, Console console, Supplier<DraftGateway> drafts) {
    this.row = row;
    this.argument = argument;
    this.console = console;
    this.drafts = drafts;
    this.arguments = argument.spec();
    arguments.addMixin("said", options.spec(row.draft()));
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    Map<String, Object> values = DraftRequest.checked(row.draft(), options.said());
    Subject subject = argument.subject();
    if (dryRun.isSet()) {
      PlannedDraft.print(printer, row.would(), subject, values);
      return 0;
    }
    Optional<Sourced<T>> kept = drafts.get().send(new DraftRequest<>(row.draft(), subject, values));
    if (kept.isPresent()) {
      printer.page(kept.get(), row.view().apply(new ViewContext(console, true)));
    } else {
      console.note(row.done().formatted(subject.label()));
    }
    return 0;
  }
}
