package io.github.traktcli.presentation.draft;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ExistingSubjects.LookUp;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.UnseenNote;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Writes something to Trakt and shows what it keeps; a {@link DraftRow} says what. */
@Command(sortOptions = false)
public final class DraftCommand<T> implements Callable<Integer> {

  /** The exit code where nothing was written. */
  private static final int NOTHING_SENT = 1;

  private final DraftRow<T> row;
  private final SubjectArgument argument;
  private final Console console;
  private final DraftUseCases useCases;
  private final Function<Subject, String> before;
  private final DraftText text;
  private final Optional<OtherWay> otherWay;
  private final DraftOptions options = new DraftOptions();

  @Mixin private final CommandSpec arguments;
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  /**
   * Makes the command.
   *
   * @param before what stands in the editor at first; may ask Trakt
   */
  public DraftCommand(
      DraftRow<T> row,
      SubjectArgument argument,
      Console console,
      DraftUseCases useCases,
      Function<Subject, String> before) {
    this(row, argument, console, useCases, before, Optional.empty());
  }

  /** Makes the command of a draft that can be written in another way too. */
  public DraftCommand(
      DraftRow<T> row,
      SubjectArgument argument,
      Console console,
      DraftUseCases useCases,
      Function<Subject, String> before,
      Optional<OtherWay> otherWay) {
    this.row = row;
    this.otherWay = otherWay;
    this.argument = argument;
    this.console = console;
    this.useCases = useCases;
    this.before = before;
    this.arguments = argument.spec();
    this.text = new DraftText(row.draft(), options, console, useCases::textEditor);
    arguments.addMixin("said", options.spec(row.draft(), arguments.positionalParameters().size()));
    otherWay.ifPresent(way -> arguments.addMixin("way", way.spec()));
  }

  @Override
  public Integer call() {
    if (otherWay.isPresent() && otherWay.get().isAsked()) {
      if (!options.said().isEmpty()) {
        throw new InvalidInput("Do one after the other: " + otherWay.get().instead());
      }
      return otherWay.get().write(argument, dryRun.isSet(), output.request());
    }
    Printer printer = output.on(console);
    Subject subject = argument.subject();
    return switch (text.read(() -> before.apply(subject))) {
      case SEND -> send(subject, printer);
      case REST -> 0;
      case STOP -> NOTHING_SENT;
    };
  }

  private int send(Subject subject, Printer printer) {
    try {
      Map<String, Object> values = DraftRequest.checked(row.draft(), options.said());
      row.draft().together().check(values);
      remark();
      if (dryRun.isSet()) {
        PlannedDraft.print(
            printer, row.would(), useCases.existingSubjects().existing(subject), values);
        UnseenNote.print(console, ExistingSubjects.lookUp(subject) == LookUp.IMPOSSIBLE ? 1 : 0);
        text.kept();
        return 0;
      }
      Optional<Sourced<T>> kept =
          useCases.drafts().send(new DraftRequest<>(row.draft(), identified(subject), values));
      text.sent();
      show(kept, subject, printer);
      return 0;
    } catch (RuntimeException e) {
      text.kept();
      if (e instanceof TraktException refused && row.draft().way() == Draft.Way.MAKE) {
        throw TraktFailure.PerhapsMade.by(refused);
      }
      throw e;
    }
  }

  private void remark() {
    if (console.errIsTerminal()) {
      for (DraftField field : row.draft().fields()) {
        String said = options.said().get(field.traktName());
        if (said != null) {
          field.remark(said).ifPresent(console::note);
        }
      }
    }
  }

  private Subject identified(Subject subject) {
    return row.draft().namesSubject() ? subject : useCases.subjectOfDraft().identified(subject);
  }

  private void show(Optional<Sourced<T>> kept, Subject subject, Printer printer) {
    if (kept.isPresent()) {
      printer.page(kept.get(), row.view().apply(new ViewContext(console, true)));
    } else {
      console.note(row.done().formatted(subject.label()));
    }
  }
}
