package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.GivenPlay;
import io.github.traktcli.application.history.PlayInput;
import io.github.traktcli.application.history.PlaysOfTitle;
import io.github.traktcli.application.history.RemovePlays;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.library.RejectsOption;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt history remove}: takes single plays back, or all of a title. */
@Command(sortOptions = false)
final class HistoryRemove implements Callable<Integer> {

  /** From here on, a quick "y" could be a slip. */
  private static final String AGAIN = "trakt history remove";

  private static final int MANY = 50;

  private static final int MOST_SHOWN = 20;

  private final Console console;
  private final HistoryUseCases useCases;

  @Parameters(
      arity = "0..*",
      paramLabel = "ITEM|ID",
      description = {
        "A title whose plays are all taken back, in any form of a reference, or the id of a single",
        "play. - reads references, ids, or what history list prints as JSON or CSV, from standard",
        "input."
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
  @Mixin private final RejectsOption rejects = new RejectsOption();
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
    rejects.check();
    List<GivenPlay> single = new ArrayList<>();
    ids.forEach(text -> single.add(play(text)));
    List<GivenReference> titles = new ArrayList<>();
    texts.forEach(text -> read(text, single, titles));
    if (single.isEmpty() == titles.isEmpty()) {
      throw new InvalidInput(
          single.isEmpty()
              ? "Say what to take back: ids of plays, or a title."
              : "Take back single plays, or all plays of titles, but not both at once.");
    }
    RemovePlays removing = useCases.remove();
    return single.isEmpty()
        ? removeAll(removing, titles, report)
        : removeSingle(removing, single, report);
  }

  private void read(String text, List<GivenPlay> single, List<GivenReference> titles) {
    if (text.equals("-")) {
      PlayInput.Plays plays = useCases.plays().read(ReferenceArguments.standardInput(console));
      single.addAll(plays.single());
      titles.addAll(plays.titles());
    } else if (Ids.isNumber(text)) {
      single.add(play(text));
    } else {
      titles.addAll(GivenReference.each(text));
    }
  }

  private int removeSingle(RemovePlays removing, List<GivenPlay> single, OutcomeReport report) {
    SyncOutcome outcome =
        keeping(
            single.stream()
                .map(play -> ItemOutcome.ofText(Long.toString(play.id()), Status.FAILED)),
            () -> removing.single(single, dryRun.isSet(), new ProgressLine(console)));
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
    reject(
        new SyncOutcome(
            outcome.items().stream().map(HistoryRemove::byId).toList(),
            outcome.stoppedBy(),
            outcome.recorded()));
    return report.print(outcome);
  }

  /** What is tried again is this play, and not its title. */
  private static ItemOutcome byId(ItemOutcome play) {
    String id = play.text().substring(play.text().lastIndexOf(' ') + 1);
    return ItemOutcome.ofText(id, play.status());
  }

  private SyncOutcome reject(SyncOutcome outcome) {
    return rejects.written(outcome, SectionKind.HISTORY, AGAIN, console);
  }

  private <T> T keeping(Stream<ItemOutcome> wanted, Supplier<T> work) {
    return rejects.keeping(wanted.toList(), SectionKind.HISTORY, AGAIN, console, work);
  }

  private int removeAll(RemovePlays removing, List<GivenReference> titles, OutcomeReport report) {
    List<PlaysOfTitle> found =
        keeping(
            titles.stream().map(title -> ItemOutcome.failed(title, Map.of())),
            () -> removing.find(titles));
    Collection<LibraryEntry> shown = PlaysOfTitle.byId(found).values();
    int plays = shown.size();
    String many = "%s %s".formatted(Numbers.grouped(plays), plays == 1 ? "play" : "plays");
    if (plays > 0 && console.canAsk()) {
      show(List.copyOf(shown));
    }
    if (plays > 0 && dryRun.isSet()) {
      console.note(many + " would go.");
    } else if (plays > 0) {
      String question = "This takes back " + many + ". Go on?";
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
    return report.print(reject(outcome));
  }

  private void show(List<LibraryEntry> plays) {
    Dates dates = Dates.of(console);
    for (LibraryEntry play : plays.subList(0, Math.min(plays.size(), MOST_SHOWN))) {
      console.note(
          "  %s  %s  %s"
              .formatted(play.id(), dates.moment(play.at()).shown(), PlayRows.title(play.item())));
    }
    if (plays.size() > MOST_SHOWN) {
      console.note("  and " + Numbers.grouped(plays.size() - MOST_SHOWN) + " more");
    }
  }

  private static GivenPlay play(String text) {
    if (!Ids.isNumber(text)) {
      throw new InvalidInput("\"" + text + "\" is no id of a play.");
    }
    return GivenPlay.of(Long.parseLong(text));
  }
}
