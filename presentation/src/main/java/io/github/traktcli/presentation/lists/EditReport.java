package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.lists.EditList;
import io.github.traktcli.application.lists.ListEdit;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.library.UndoLine;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what an edit of a list comes to, and what became of it. */
final class EditReport {

  /**
   * One step, as scripts read it.
   *
   * @param status {@code removed}, {@code added}, {@code reordered}, {@code "noted"}, or the same
   *     with {@code would_} before it; or what became of a title otherwise
   * @param reference empty for an order
   */
  record StepRecord(String status, String title, String reference, @Nullable String note) {}

  private final Console console;
  private final OutputRequest output;

  EditReport(Console console, OutputRequest output) {
    this.console = console;
    this.output = output;
  }

  /** Tells a person what will be done, before it is. */
  void plan(ListEdit edit) {
    for (StepRecord step : steps(edit, "")) {
      String mark =
          switch (step.status()) {
            case "removed" -> "- " + step.title();
            case "added" -> "+ " + step.title() + quoted(step);
            case "noted" -> "~ " + step.title() + quoted(step);
            default -> "~ another order";
          };
      console.note(mark);
    }
  }

  private static String quoted(StepRecord step) {
    String note = step.note();
    if (note == null || note.isEmpty()) {
      return step.status().equals("noted") ? ", without its note" : "";
    }
    return ", noted: " + note.replace('\n', ' ');
  }

  /** Prints what would be done. */
  void planned(ListEdit edit) {
    print(steps(edit, "would_"));
  }

  /** Prints what was done. */
  void done(ListEdit edit, EditList.Outcome outcome) {
    List<StepRecord> steps = new ArrayList<>();
    for (ItemOutcome item : outcome.items()) {
      MediaItem known = item.item();
      steps.add(
          new StepRecord(
              item.status().word(), item.label(), known == null ? "" : known.reference(), null));
    }
    if (outcome.arranged()) {
      steps.add(order(""));
    }
    edit.noted().stream()
        .limit(outcome.noted())
        .forEach(place -> steps.add(step("noted", place.entry(), place.note())));
    print(steps);
    int all = steps(edit, "").size();
    int well =
        (int) outcome.items().stream().filter(item -> item.status().isWell()).count()
            + outcome.noted()
            + (outcome.arranged() ? 1 : 0);
    if (outcome.stoppedBy().isPresent() && !output.quiet()) {
      console.note("%d done, %d left.".formatted(well, Math.max(0, all - well)));
    }
    UndoLine.print(console, output, outcome.recorded());
  }

  private void print(List<StepRecord> steps) {
    new Printer(console, output).computed(steps, view(), step -> step);
  }

  private static List<StepRecord> steps(ListEdit edit, String before) {
    List<StepRecord> steps = new ArrayList<>();
    edit.removed().forEach(entry -> steps.add(step(before + verb("removed", before), entry, null)));
    for (ListEdit.Place.New place : edit.added()) {
      steps.add(
          new StepRecord(
              before + verb("added", before),
              place.item().reference().equals(place.item().label())
                  ? place.text()
                  : place.item().label(),
              place.item().reference(),
              place.note().isEmpty() ? null : place.note()));
    }
    if (edit.isArranged()) {
      steps.add(order(before));
    }
    edit.noted()
        .forEach(
            place -> steps.add(step(before + verb("noted", before), place.entry(), place.note())));
    return steps;
  }

  private static String verb(String participle, String before) {
    if (before.isEmpty()) {
      return participle;
    }
    return switch (participle) {
      case "removed" -> "remove";
      case "added" -> "add";
      case "noted" -> "note";
      default -> "reorder";
    };
  }

  private static StepRecord order(String before) {
    return new StepRecord(before + verb("reordered", before), "", "", null);
  }

  private static StepRecord step(String status, LibraryEntry entry, @Nullable String note) {
    MediaItem item = entry.item();
    return new StepRecord(
        status, item == null ? "?" : item.label(), item == null ? "" : item.reference(), note);
  }

  private static RowView<StepRecord> view() {
    return new RowView<>(
        List.of(
            Column.fixed("status", step -> Cell.of(step.status())),
            Column.text("title", step -> Cell.of(step.title())),
            Column.kept("reference", step -> Cell.of(step.reference())),
            Column.text("note", step -> Cell.of(step.note()))),
        StepRecord::reference,
        "Nothing is changed.");
  }
}
