package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.lists.CopyItems;
import io.github.traktcli.application.lists.ItemSource;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt lists copy}, and {@code trakt lists merge} of several. */
@Command
final class ListCopy implements Callable<Integer> {

  @Parameters(
      arity = "2..*",
      paramLabel = "PLACE",
      description = {
        "Where from, and last where to: a list, watchlist, favorites, collection; from ratings and",
        "history too, from a file of references (./titles.txt), or from standard input (-)."
      })
  private List<String> places = List.of();

  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final boolean several;
  private final Console console;
  private final ListUseCases useCases;

  private ListCopy(boolean several, Console console, ListUseCases useCases) {
    this.several = several;
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the command that takes one source. */
  static ListCopy one(Console console, ListUseCases useCases) {
    return new ListCopy(false, console, useCases);
  }

  /** Returns the command that takes as many sources as it gets. */
  static ListCopy several(Console console, ListUseCases useCases) {
    return new ListCopy(true, console, useCases);
  }

  @Override
  public Integer call() {
    if (!several && places.size() > 2) {
      throw new InvalidInput("Copy takes one place to copy from; trakt lists merge takes several.");
    }
    ItemSources parser = new ItemSources(console, useCases);
    List<ItemSource> sources =
        parser.sources(places.subList(0, places.size() - 1), SectionKind.LIST);
    LibrarySection target = parser.target(places.getLast());
    CopyItems.Outcome outcome =
        useCases.copyItems().into(target, sources, dryRun.isSet(), new ProgressLine(console));
    outcome.unfit().forEach(item -> console.note(unfit(item, target)));
    if (outcome.written().items().isEmpty() && outcome.unfit().isEmpty()) {
      console.note("There is nothing to copy.");
      return 0;
    }
    new OutcomeReport(console, output.request(), target).print(outcome.written());
    if (outcome.unordered().isPresent()) {
      console.note("All is there now, but not in the order of where it came from.");
      throw new TraktException(outcome.unordered().get());
    }
    if (!outcome.unfit().isEmpty()) {
      int fit = outcome.written().items().size();
      int unfit = outcome.unfit().size();
      throw new TraktException(
          dryRun.isSet()
              ? new TraktFailure.PartlyPossible(fit, unfit)
              : new TraktFailure.PartlyDone(fit, unfit));
    }
    return 0;
  }

  private static String unfit(MediaItem item, LibrarySection target) {
    return "%s: %s holds no %s.".formatted(item.label(), target.label(), item.type().plural());
  }
}
