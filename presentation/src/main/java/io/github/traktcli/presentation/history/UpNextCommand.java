package io.github.traktcli.presentation.history;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.history.Intent;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.Choices;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt progress up-next}, in short {@code trakt next}. */
@Command(sortOptions = false)
final class UpNextCommand implements Callable<Integer> {

  private static final int USUAL = 30;

  private final Console console;
  private final ProgressUseCases useCases;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "recent: watched last first (default); left: the least left first; added: taken up last"
              + " first; title.")
  private @Nullable String order;

  @Option(
      names = "--intent",
      paramLabel = "INTENT",
      description =
          "What you are after: continue, start, completed or all. Trakt tells less of each then.")
  private @Nullable String intent;

  @Option(names = "--specials", description = "Shows whose next episode is a special, too.")
  private boolean specials;

  @Option(
      names = {"-L", "--limit"},
      paramLabel = "N",
      description = "Give at most N shows (default 30).")
  private @Nullable Integer limit;

  @Option(
      names = {"--all", "--all-pages"},
      description = "Give every show.")
  private boolean all;

  @Mixin private final OutputOptions output = new OutputOptions();

  UpNextCommand(Console console, ProgressUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Optional<Intent> after = Choices.named("--intent", intent, Intent.values(), Intent::traktName);
    UpNextOrder sorted =
        Choices.named("--sort", order, UpNextOrder.values(), UpNextOrder::word)
            .orElse(UpNextOrder.RECENT);
    Printer printer = new Printer(console, output.request(), all || limit != null);
    Listing<ShowProgress> shows = useCases.upNext().read(after, sorted, wanted());
    Dates dates = Dates.of(console);
    RowView<ShowProgress> rows = ProgressRows.upNext(dates);
    if (printer.printsDocuments()) {
      printer.list(shows, rows);
    } else if (printer.draws() && console.outIsTerminal()) {
      printer.cards(
          shows.filter(this::isExpected),
          UpNextCard.view(dates, console.columns()),
          rows.nothing().get());
    } else {
      printer.list(shows.filter(this::isExpected), rows);
    }
    return 0;
  }

  private boolean isExpected(ShowProgress show) {
    return !show.hidden() && (specials || !show.isNextSpecial());
  }

  private PageRequest wanted() {
    if (all && limit != null) {
      throw new InvalidInput("--all gives every show; leave out --limit.");
    }
    return all ? PageRequest.whole() : PageRequest.first(limit == null ? USUAL : limit);
  }
}
