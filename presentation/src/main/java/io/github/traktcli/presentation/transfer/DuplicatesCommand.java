package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.transfer.duplicates.DuplicateGroup;
import io.github.traktcli.application.transfer.duplicates.Duplicates;
import io.github.traktcli.application.transfer.duplicates.Keep;
import io.github.traktcli.application.transfer.duplicates.Window;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.LengthOfTime;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt duplicates}: plays that are there twice. */
@Command(
    sortOptions = false,
    description =
        "Looks through your whole history for plays of the same thing that are near each other, also"
            + " where Trakt knows a title by two numbers. They are shown in groups, and all but one"
            + " of each go when you agree; trakt undo brings them back.")
final class DuplicatesCommand implements Callable<Integer> {

  /** From here on, a quick "y" could be a slip. */
  private static final int MANY = 50;

  private static final String DAY = "day";

  private final Console console;
  private final ExportUseCases useCases;

  @Option(
      names = "--window",
      paramLabel = "TIME|day",
      description = "How near they are: a time such as 30m (the default) or 2h, or the same day.")
  private String window = "30m";

  @Option(
      names = "--keep",
      paramLabel = "WHICH",
      description =
          "Which one stays: first (the default), last, or rated, the nearest to when you rated it.")
  private String keep = "first";

  @Option(
      names = "--undated",
      description = "Also plays of unknown time, of which nothing tells whether they are one.")
  private boolean undated;

  @Mixin private final ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  DuplicatesCommand(Console console, ExportUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** A play of a group. */
  private record Row(DuplicateGroup group, int number, LibraryEntry play) {
    boolean isKept() {
      return play.equals(group.kept());
    }
  }

  /**
   * A play of a group, as scripts read it.
   *
   * @param group counts from 1
   * @param status {@code keep}, {@code would_remove} or {@code found}
   * @param merged whether the group goes by several numbers of Trakt
   */
  private record DuplicateRecord(
      int group,
      @Nullable Long id,
      String watchedAt,
      String item,
      String title,
      String status,
      boolean merged) {}

  @Override
  public Integer call() {
    Window near = window();
    Keep which =
        Keep.named(keep)
            .orElseThrow(
                () -> new InvalidInput("--keep is first, last or rated, not \"" + keep + "\"."));
    Duplicates found = useCases.duplicates().find(near, which, undated);
    List<LibraryEntry> surplus = found.surplus();
    boolean asks = !dryRun.isSet() && !confirmation.isGiven();
    if (dryRun.isSet() || surplus.isEmpty() || (asks && console.canAsk())) {
      print(found);
    }
    tell(found);
    if (dryRun.isSet() || surplus.isEmpty()) {
      return 0;
    }
    if (!agreed(surplus.size())) {
      console.note("Nothing was done.");
      return 0;
    }
    SyncOutcome outcome =
        useCases
            .remove()
            .remove(
                LibrarySection.OfAccount.HISTORY, surplus, found.kept(), new ProgressLine(console));
    return new OutcomeReport(console, output.request(), LibrarySection.OfAccount.HISTORY)
        .print(outcome);
  }

  private boolean agreed(int count) {
    String question = "This takes back %s. Go on?".formatted(Numbers.counted(count, "play"));
    return count > MANY
        ? confirmation.confirmsByNumber(console, question, count)
        : confirmation.confirms(console, question);
  }

  private Window window() {
    if (window.equals(DAY)) {
      return new Window.SameDay(console.zone());
    }
    return LengthOfTime.parse(window)
        .map(Window.Within::new)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--window is a time such as 30m or 2h, or day, not \"" + window + "\"."));
  }

  private void tell(Duplicates found) {
    String looked = Numbers.counted(found.plays(), "play") + " looked at";
    console.note(
        found.groups().isEmpty()
            ? looked + "."
            : "%s: %s in %s are there twice."
                .formatted(
                    looked,
                    Numbers.grouped(found.surplus().size()),
                    Numbers.counted(found.groups().size(), "group")));
    if (found.undated() > 0) {
      console.note(
          Numbers.counted(found.undated(), "further play")
              + " of unknown time, so nothing tells; --undated takes them in.");
    }
  }

  private void print(Duplicates found) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (DuplicateGroup group : found.groups()) {
      number++;
      rows.add(new Row(group, number, group.kept()));
      for (LibraryEntry play : group.surplus()) {
        rows.add(new Row(group, number, play));
      }
    }
    Dates dates = Dates.of(console);
    output
        .on(console)
        .computed(
            rows,
            new RowView<>(
                List.of(
                    Column.<Row>number("group", row -> Cell.of(row.number())),
                    Column.fixed("play", row -> Cell.of(row.isKept() ? "stays" : "goes")),
                    Column.fixed("watched", row -> dates.moment(row.play().at())),
                    Column.<Row>text("title", row -> Cell.of(title(row))).needed(),
                    Column.kept("id", row -> Cell.of(row.play().id()))),
                row -> String.valueOf(row.play().id()),
                "No play is there twice."),
            DuplicatesCommand::record);
  }

  private static String title(Row row) {
    return Objects.requireNonNull(row.play().item()).label()
        + (row.group().merged() ? " (merged)" : "");
  }

  private static Object record(Row row) {
    var item = Objects.requireNonNull(row.play().item());
    return new DuplicateRecord(
        row.number(),
        row.play().id(),
        String.valueOf(row.play().at()),
        item.reference(),
        item.label(),
        row.isKept() ? "keep" : "would_remove",
        row.group().merged());
  }
}
