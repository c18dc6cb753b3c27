package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt hidden add SECTION ITEM...}, and {@code remove}. */
@Command
final class HiddenChange implements Callable<Integer> {

  private final SyncAction action;
  private final Console console;
  private final LibraryUseCases useCases;

  @Mixin private final HiddenPlaceArgument place = new HiddenPlaceArgument();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ITEM",
      description = "A movie, show or season, as in watchlist add; - reads standard input.")
  private List<String> items = List.of();

  @Mixin private final RejectsOption rejects = new RejectsOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HiddenChange(SyncAction action, Console console, LibraryUseCases useCases) {
    this.action = action;
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    LibrarySection.Hidden section = place.filled();
    List<GivenReference> wanted = ReferenceArguments.read(items, console, useCases::references);
    rejects.check();
    SyncOutcome outcome = changed(section, wanted, new ProgressLine(console));
    return new OutcomeReport(console, output.request(), section)
        .print(rejects.written(outcome, section.kind(), again(section), console));
  }

  private String again(LibrarySection.Hidden section) {
    return switch (action) {
      case ADD -> SectionHelp.filling(section);
      case REMOVE -> "trakt hidden remove " + section.place().traktName();
    };
  }

  private SyncOutcome changed(
      LibrarySection section, List<GivenReference> wanted, SyncProgress progress) {
    ChangeSection change = useCases.change();
    return switch (action) {
      case ADD ->
          change.add(
              section,
              wanted.stream().map(one -> Wish.of(one, Map.of())).toList(),
              dryRun.isSet(),
              progress);
      case REMOVE -> change.remove(section, wanted, dryRun.isSet(), progress);
    };
  }
}
