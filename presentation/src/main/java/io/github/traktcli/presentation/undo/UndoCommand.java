package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.undo.MadeAgain;
import io.github.traktcli.application.undo.RecordedWork;
import io.github.traktcli.application.undo.RestoreListOrder;
import io.github.traktcli.application.undo.TakeBack;
import io.github.traktcli.application.undo.UndoOutcome;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import io.github.traktcli.application.undo.Unmade;
import io.github.traktcli.application.undo.Unmake;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt undo}: shows what was written to the library, and takes one write back. */
@Command(
    description =
        "The last 100 writes to your library, and deletions, are kept on this machine with what was"
            + " there before. What was added goes, what was removed comes back with its times,"
            + " notes, ratings and details, what was written over gets its old value. What was"
            + " changed since stays as it is. A comment, note, list, smart list or saved filter"
            + " that was deleted is made again, under a new id and without its likes and replies; a"
            + " saved position comes back under a new id, as one of now. Trakt gives entries of"
            + " watchlist, favorites and lists a new date.")
public final class UndoCommand implements Callable<Integer> {

  private final Console console;
  private final UndoUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The number of the write to take back; without one, the writes are listed.")
  private @Nullable String id;

  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private UndoCommand(Console console, UndoUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the row of the command. */
  public static Leaf leaf(Console console, UndoUseCases useCases) {
    return Leaf.of(
            "undo",
            "Show what was written to your library, and take it back.",
            () -> new UndoCommand(console, useCases))
        .examples("trakt undo", "trakt undo 42 --dry-run", "trakt undo 42 --yes");
  }

  @Override
  public Integer call() {
    return id == null ? list() : takeBack(number(id));
  }

  private int list() {
    Journal.Kept kept = useCases.journal().entries();
    List<Making> makings = useCases.makings().makings();
    List<WriteRecord> writes =
        Stream.of(
                RecordedWork.of(kept.entries(), makings).stream().map(WriteRecord::of),
                useCases.deletions().deletions().stream()
                    .filter(deletion -> makings.stream().noneMatch(one -> one.deletes(deletion)))
                    .map(WriteRecord::of),
                useCases.listOrders().orders().stream().map(WriteRecord::of))
            .flatMap(kind -> kind)
            .sorted(Comparator.comparingLong(WriteRecord::id).reversed())
            .toList();
    output.on(console).computed(writes, WriteRows.of(Dates.of(console)), write -> write);
    if (!kept.damaged().isEmpty()) {
      console.note("Left out, since it cannot be read: " + String.join(", ", kept.damaged()) + ".");
    }
    return 0;
  }

  private int makeAgain(MadeAgain plan) {
    MadeAgainReport report = new MadeAgainReport(console, output.request());
    boolean changes = plan.status() == MadeAgain.Status.PLANNED;
    if (dryRun.isSet()) {
      return report.print(plan);
    }
    if (changes
        && !confirmation.confirms(
            console, "Make the " + plan.deletion().deleted().label() + " again?")) {
      console.note("Nothing was done.");
      return 0;
    }
    return report.print(useCases.makeAgain().run(plan.deletion().id(), new ProgressLine(console)));
  }

  private int restoreOrder(RestoreListOrder.Outcome plan) {
    ListOrderReport report = new ListOrderReport(console, output.request());
    if (dryRun.isSet()) {
      return report.print(plan);
    }
    if (plan.step().changes()
        && !confirmation.confirms(console, "Put your lists into their old order?")) {
      console.note("Nothing was done.");
      return 0;
    }
    return report.print(useCases.restoreListOrder().run(plan.write().id()));
  }

  private int takeBack(long write) {
    Optional<MadeAgain> deletion = useCases.makeAgain().plan(write);
    if (deletion.isPresent()) {
      return makeAgain(deletion.get());
    }
    Optional<RestoreListOrder.Outcome> order = useCases.restoreListOrder().plan(write);
    if (order.isPresent()) {
      return restoreOrder(order.get());
    }
    TakeBack takeBack = useCases.takeBack();
    Unmake unmake = useCases.unmake();
    UndoReport report = new UndoReport(console, output.request());
    List<Unmade> made = unmake.plan(write);
    boolean onlyMade = !made.isEmpty() && !takeBack.isLeft(write);
    List<UndoOutcome> plan =
        onlyMade || (!dryRun.isSet() && confirmation.isGiven())
            ? List.of()
            : takeBack.planWhole(write);
    if (dryRun.isSet()) {
      return report.print(plan, made);
    }
    if (!confirmation.isGiven()) {
      int changes = changes(plan) + made.size();
      if (changes > 0 && !confirmation.confirms(console, question(name(plan, made), changes))) {
        console.note("Nothing was done.");
        return 0;
      }
    }
    List<UndoOutcome> outcomes =
        onlyMade ? List.of() : takeBack.runWhole(write, new ProgressLine(console));
    boolean stopped = outcomes.stream().anyMatch(one -> one.stoppedBy().isPresent());
    return report.print(
        outcomes, stopped ? List.of() : unmake.run(write, new ProgressLine(console)));
  }

  private static int changes(List<UndoOutcome> plan) {
    return plan.stream().mapToInt(part -> part.count(Status.PLANNED)).sum();
  }

  private static String name(List<UndoOutcome> plan, List<Unmade> made) {
    if (plan.isEmpty()) {
      return made.getFirst().making().whole().name();
    }
    RecordedWork work = new RecordedWork(plan.stream().map(UndoOutcome::entry).toList());
    return work.whole().map(JournalEntry.Whole::name).orElseGet(() -> WriteSentence.of(work));
  }

  private static String question(String name, int changes) {
    return "Take back \"%s\" (%d %s)?"
        .formatted(name, changes, changes == 1 ? "change" : "changes");
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidInput(
          "A write is named by its number, as trakt undo lists it, not \"" + text + "\".");
    }
    return Long.parseLong(text);
  }
}
