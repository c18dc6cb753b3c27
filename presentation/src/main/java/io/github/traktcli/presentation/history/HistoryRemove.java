package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.PlaysOfTitle;
import io.github.traktcli.application.history.RemovePlays;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt history remove}: takes single plays back, or all of a title. */
@Command(sortOptions = false)
final class HistoryRemove implements Callable<Integer> {

  /** From here on, a quick "y" could be a slip. */
  private static final int MANY = 50;

  private static final int MOST_SHOWN = 20;

  private final Console console;
  private final HistoryUseCases useCases;

  @Parameters(
      arity = "0..*",
      paramLabel = "ITEM|ID",
      description = {
        "A title whose plays are all taken back, in any form of a reference, or the id of a single",
        "play. - reads references, or JSON with ids, from standard input."
      })
  private List<String> texts = List.of();

  @Option(
      names = "--id",
      arity = "1..*",
      split = ",",
      paramLabel = "ID",
      description = "Ids of single plays, as the list shows them and adding tells them.")
  private List<String> ids = List.of();

  @Mixin private final ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HistoryRemove(Console console, HistoryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutcomeReport report =
        new OutcomeReport(console, output.request(), LibrarySection.OfAccount.HISTORY);
    List<Long> single = new ArrayList<>(ids.stream().map(HistoryRemove::id).toList());
    List<String> named = new ArrayList<>();
    for (String text : texts) {
      if (isId(text)) {
        single.add(id(text));
      } else {
        named.add(text);
      }
    }
    if (single.isEmpty() == named.isEmpty()) {
      throw new InvalidInput(
          single.isEmpty()
              ? "Say what to take back: ids of plays, or a title."
              : "Take back single plays, or all plays of titles, but not both at once.");
    }
    RemovePlays removing = useCases.remove();
    return single.isEmpty()
        ? removeAll(removing, named, report)
        : removeSingle(removing, single, report);
  }

  private int removeSingle(RemovePlays removing, List<Long> single, OutcomeReport report) {
    SyncOutcome outcome = removing.single(single, dryRun.isSet(), new ProgressLine(console));
    long unknown =
        outcome.items().stream()
            .filter(item -> item.status().isWell() && item.before() == null)
            .count();
    if (unknown > 0) {
      console.note(
          "%s of these %s not among your latest %s plays, so undo cannot bring %s back."
              .formatted(
                  Numbers.grouped(unknown),
                  unknown == 1 ? "is" : "are",
                  Numbers.grouped(RemovePlays.LATEST),
                  unknown == 1 ? "it" : "them"));
    }
    return report.print(outcome);
  }

  private int removeAll(RemovePlays removing, List<String> named, OutcomeReport report) {
    List<PlaysOfTitle> found =
        removing.find(ReferenceArguments.read(named, console, useCases::references));
    int plays = found.stream().mapToInt(one -> one.plays().size()).sum();
    if (plays > 0 && !dryRun.isSet()) {
      if (console.canAsk()) {
        show(found);
      }
      String question =
          "This takes back %s %s. Go on?"
              .formatted(Numbers.grouped(plays), plays == 1 ? "play" : "plays");
      boolean agreed =
          plays > MANY
              ? confirmation.confirmsByNumber(console, question, plays)
              : confirmation.confirms(console, question);
      if (!agreed) {
        console.note("Nothing was done.");
        return 0;
      }
    }
    SyncOutcome outcome = removing.all(found, dryRun.isSet(), new ProgressLine(console));
    return report.print(outcome);
  }

  private void show(List<PlaysOfTitle> found) {
    Dates dates = Dates.of(console);
    List<LibraryEntry> plays = found.stream().flatMap(one -> one.plays().stream()).toList();
    for (LibraryEntry play : plays.subList(0, Math.min(plays.size(), MOST_SHOWN))) {
      console.note(
          "  %s  %s  %s"
              .formatted(play.id(), dates.moment(play.at()).shown(), PlayRows.title(play.item())));
    }
    if (plays.size() > MOST_SHOWN) {
      console.note("  and " + Numbers.grouped(plays.size() - MOST_SHOWN) + " more");
    }
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(Character::isDigit);
  }

  private static Long id(String text) {
    if (!isId(text)) {
      throw new InvalidInput("\"" + text + "\" is no id of a play.");
    }
    return Long.valueOf(text);
  }
}
