package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.ProgressGateway.LeftOut;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt progress list}: every show of which something was watched. */
@Command(sortOptions = false)
final class ProgressList implements Callable<Integer> {

  private final Console console;
  private final ProgressUseCases useCases;

  @Option(names = "--hide-completed", description = "Leave out what you have seen to the end.")
  private boolean hideCompleted;

  @Option(names = "--hide-not-completed", description = "Only what you have seen to the end.")
  private boolean hideNotCompleted;

  @Option(names = "--only-rewatching", description = "Only what you watch again after a reset.")
  private boolean onlyRewatching;

  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  ProgressList(Console console, ProgressUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    output
        .on(console, paging)
        .list(
            useCases
                .progress()
                .all(leftOut(), UpNextOrder.RECENT, paging.orFirst(console))
                .map(ShowProgress::sinceReset),
            ProgressRows.all(Dates.of(console)));
    return 0;
  }

  private LeftOut leftOut() {
    List<LeftOut> said = new ArrayList<>();
    if (hideCompleted) {
      said.add(LeftOut.COMPLETED);
    }
    if (hideNotCompleted) {
      said.add(LeftOut.NOT_COMPLETED);
    }
    if (onlyRewatching) {
      said.add(LeftOut.NOT_RESET);
    }
    if (said.size() > 1) {
      throw new InvalidInput(
          "Say one of --hide-completed, --hide-not-completed and --only-rewatching.");
    }
    return said.isEmpty() ? LeftOut.NONE : said.getFirst();
  }
}
