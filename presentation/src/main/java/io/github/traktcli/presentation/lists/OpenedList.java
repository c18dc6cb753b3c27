package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.lists.EditList;
import io.github.traktcli.application.lists.EditedLine;
import io.github.traktcli.application.lists.ListEdit;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.draft.KeptText;
import io.github.traktcli.presentation.draft.OtherWay;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code trakt lists edit LIST --open}: what is on a list, as a text in the user's editor. */
final class OpenedList implements OtherWay {

  /** The exit code where nothing was written. */
  private static final int NOTHING_SENT = 1;

  @Option(
      names = "--open",
      description =
          "Open what is on the list in your editor, a line an entry: move, delete and add lines,"
              + " change notes.")
  private boolean open;

  private final Console console;
  private final ListUseCases useCases;
  private final ConfirmationOption confirmation = new ConfirmationOption();

  OpenedList(Console console, ListUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Declared.of(this);
    spec.addMixin("confirmation", Declared.of(confirmation));
    return spec;
  }

  @Override
  public boolean isAsked() {
    return open;
  }

  @Override
  public String instead() {
    return "--open is about what is on the list, the other options about the list itself.";
  }

  @Override
  public int write(SubjectArgument argument, boolean dryRun, OutputRequest output) {
    if (!dryRun && !confirmation.isGiven() && !console.canAsk()) {
      throw new InvalidInput("Say --yes, since nobody can be asked here about what will be done.");
    }
    if (!(argument.subject() instanceof Subject.OfList(var owner, String list, String name))) {
      throw new InvalidInput("Only lists can be opened.");
    }
    LibrarySection section = new LibrarySection.OfList(owner.orElse("me"), list, name);
    EditList editing = useCases.editList();
    Map<String, LibraryEntry> entries = editing.entries(section);
    TextEditor editor = useCases.textEditor();
    TextEditor.Written written = editor.write(ListText.of(name, entries));
    List<EditedLine> lines = ListText.lines(written.text());
    if (lines.isEmpty()) {
      console.note("No line was left, so nothing was changed.");
      if (written.text().isBlank()) {
        console.note("The list as it is stands in " + written.file());
      } else {
        new KeptText(console, editor, written).tell();
      }
      return NOTHING_SENT;
    }
    KeptText kept = new KeptText(console, editor, written);
    try {
      ListEdit edit = editing.plan(section, entries, lines);
      sayWhatStays(entries, lines);
      boolean done = change(edit, dryRun, output);
      if (done) {
        kept.discard();
      } else {
        kept.tell();
      }
      return 0;
    } catch (RuntimeException e) {
      kept.tell();
      throw e;
    }
  }

  /** Trakt takes off what is named, and of an orphan it does not say what that is. */
  private void sayWhatStays(Map<String, LibraryEntry> entries, List<EditedLine> lines) {
    Set<String> left = lines.stream().map(EditedLine::key).collect(Collectors.toSet());
    entries.forEach(
        (key, entry) -> {
          if (entry.item() == null && !left.contains(key)) {
            console.note(
                key + " stays: Trakt does not say what it is, so it cannot be taken off here.");
          }
        });
  }

  /** Returns whether the text is of no more use. */
  private boolean change(ListEdit edit, boolean dryRun, OutputRequest output) {
    EditReport report = new EditReport(console, output);
    if (edit.isEmpty()) {
      console.note("Nothing is changed.");
      return true;
    }
    if (dryRun) {
      report.planned(edit);
      return true;
    }
    if (!confirmation.isGiven()) {
      report.plan(edit);
      if (!confirmation.confirms(console, "Do this?")) {
        console.note("Nothing was changed.");
        return false;
      }
    }
    EditList.Outcome outcome = useCases.editList().perform(edit, new ProgressLine(console));
    report.done(edit, outcome);
    outcome
        .stoppedBy()
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return true;
  }
}
