package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.undo.UndoOutcome;
import io.github.traktcli.application.undo.UndoOutcome.Result;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import io.github.traktcli.application.undo.UndoStep;
import io.github.traktcli.application.undo.Unmade;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.library.SectionWords;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Says of each item of a write how it was taken back: a sentence, a row or a record. */
record UndoReport(Console console, OutputRequest output) {

  /**
   * Prints the outcomes of the writes that were taken back.
   *
   * @throws TraktException when not all is as it was before, after everything was printed
   */
  int print(List<UndoOutcome> outcomes, List<Unmade> made) {
    Printer printer = new Printer(console, output);
    if (printer.draws()) {
      outcomes.stream().flatMap(one -> one.results().stream()).forEach(this::say);
      made.forEach(this::say);
      console.out().flush();
    } else {
      printer.computed(
          outcomes.stream().flatMap(outcome -> outcome.results().stream()).toList(),
          view(),
          StepRecord::of);
    }
    if (!printer.draws()) {
      made.forEach(this::note);
    }
    failure(outcomes, made)
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private static Optional<TraktFailure> failure(List<UndoOutcome> outcomes, List<Unmade> made) {
    int left = (int) made.stream().filter(one -> !one.isWell()).count();
    return UndoOutcome.failure(outcomes)
        .or(
            () ->
                left == 0
                    ? Optional.empty()
                    : Optional.of(
                        made.size() == left && outcomes.isEmpty()
                            ? new TraktFailure.ChangedSince(left)
                            : new TraktFailure.PartlyDone(made.size() - left, left)));
  }

  private void say(Unmade made) {
    Style style = console.style();
    String label = style.strong(SafeText.of(made.making().label()));
    if (made.status() == Unmade.Status.FAILED) {
      console.problem("✗", sentence(made, SafeText.of(made.making().label())));
      return;
    }
    String mark =
        switch (made.status()) {
          case WOULD_REMOVE -> "-";
          case WOULD_RESTORE -> "+";
          case REMOVED, RESTORED -> style.good("✓");
          case GONE_SINCE, AS_BEFORE -> style.faint("=");
          case CHANGED_SINCE, FAILED -> style.bad("!");
        };
    console.out().println(mark + " " + sentence(made, label));
  }

  private void note(Unmade made) {
    console.note(sentence(made, SafeText.of(made.making().label())));
  }

  private static String sentence(Unmade made, String label) {
    return switch (made.status()) {
      case WOULD_REMOVE ->
          (isAct(made) ? "Would take back the " : "Would delete the ") + label + ".";
      case REMOVED -> (isAct(made) ? "Took back the " : "Deleted the ") + label + ".";
      case WOULD_RESTORE ->
          isDeleted(made)
              ? "Would make the " + label + " again."
              : isOrder(made)
                  ? "Would bring the " + label + " back."
                  : "Would describe the " + label + " as before.";
      case RESTORED ->
          isDeleted(made)
              ? "Made the " + label + " again."
              : isOrder(made)
                  ? "Brought the " + label + " back."
                  : "Described the " + label + " as before.";
      case AS_BEFORE -> "The " + label + " is as it was before.";
      case GONE_SINCE -> "The " + label + " is gone already.";
      case CHANGED_SINCE -> "The " + label + " is not as it was made, and stays.";
      case FAILED ->
          made.making().way() == Making.Way.MADE
              ? "Trakt did not delete the " + label + "; it stays."
              : "The " + label + " did not come back as it was.";
    };
  }

  /** What is no thing of its own cannot be deleted. */
  private static boolean isAct(Unmade made) {
    Deleted.Thing thing = made.making().thing();
    return thing == Deleted.Thing.LIKE || thing == Deleted.Thing.FOLLOW;
  }

  private static boolean isOrder(Unmade made) {
    return made.making().before().containsKey(Making.ORDER);
  }

  private static boolean isDeleted(Unmade made) {
    return made.making().way() == Making.Way.DELETED;
  }

  private static RowView<Result> view() {
    return new RowView<>(
        List.of(
            Column.fixed("status", result -> Cell.of(StepRecord.status(result))),
            Column.text("title", result -> Cell.of(label(result.step()))),
            Column.kept("reference", result -> Cell.of(reference(result.step())))),
        result -> reference(result.step()),
        "There is nothing to take back.");
  }

  private void say(Result result) {
    SectionKind kind = result.section().kind();
    SectionWords words = SectionWords.of(result.section());
    Style style = console.style();
    String label = SafeText.of(label(result.step()));
    if (result.status() == Status.FAILED) {
      console.problem("✗", "Not done: " + label + ".");
      return;
    }
    boolean planned = result.status() == Status.PLANNED;
    String strong = style.strong(label);
    String line =
        switch (result.step()) {
          case UndoStep.Remove remove ->
              (planned ? "Would remove " : "Removed ") + strong + " " + words.outOf() + ".";
          case UndoStep.Restore(LibraryEntry before, boolean over) ->
              (planned ? "Would restore " : "Restored ")
                  + strong
                  + " "
                  + words.inside()
                  + value(before, kind)
                  + ".";
          case UndoStep.Arrange arrange ->
              (planned ? "Would put " : "Put ") + words.place() + " into its old order.";
          case UndoStep.Note(long entry, var item, String notes) ->
              (planned ? "Would give " : "Gave ") + strong + " its old note.";
          case UndoStep.Leave(var item, UndoStep.Reason reason) -> left(strong, reason, words);
        };
    console.out().println(mark(result, style) + " " + line);
  }

  private static String left(String label, UndoStep.Reason reason, SectionWords words) {
    return switch (reason) {
      case AS_BEFORE -> label + " is as it was before.";
      case CHANGED_SINCE -> label + " was changed since, and stays as it is.";
      case GONE_SINCE -> label + " was taken " + words.outOf() + " since, and stays so.";
      case UNKNOWN -> label + ": nobody knows what was there before, so it stays as it is.";
    };
  }

  private static String mark(Result result, Style style) {
    return switch (result.step()) {
      case UndoStep.Leave leave when leave.reason() == UndoStep.Reason.AS_BEFORE ->
          style.faint("=");
      case UndoStep.Leave leave -> style.bad("!");
      case UndoStep.Remove remove when result.status() == Status.PLANNED -> "-";
      case UndoStep.Restore restore when result.status() == Status.PLANNED -> "+";
      case UndoStep.Arrange arrange when result.status() == Status.PLANNED -> "~";
      case UndoStep.Note note when result.status() == Status.PLANNED -> "~";
      case UndoStep.Remove remove -> style.good("✓");
      case UndoStep.Restore restore -> style.good("✓");
      case UndoStep.Arrange arrange -> style.good("✓");
      case UndoStep.Note note -> style.good("✓");
    };
  }

  /** Returns what it has again; what people wrote themselves is too long for a line. */
  private String value(LibraryEntry before, SectionKind kind) {
    StringJoiner values = new StringJoiner(", ", ": ", "").setEmptyValue("");
    before
        .details()
        .forEach(
            (detail, value) -> {
              if (detail != Detail.NOTES) {
                values.add(SafeText.of(value));
              }
            });
    if (before.at() != null && kind.details().contains(Detail.AT)) {
      Dates dates = Dates.of(console);
      values.add(
          before.at().equals(java.time.Instant.EPOCH)
              ? dates.day(before.at()).shown()
              : dates.moment(before.at()).shown());
    }
    return values.toString();
  }

  private static String label(UndoStep step) {
    MediaItem item = step.item();
    if (item != null) {
      return item.label();
    }
    return step instanceof UndoStep.Note note ? "entry " + note.entry() : "the order";
  }

  private static String reference(UndoStep step) {
    MediaItem item = step.item();
    return item == null ? "" : item.reference();
  }
}
