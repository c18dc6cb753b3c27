package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.ReadSearchTrends;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what people pick most after searching. */
@Command
final class TrendsCommand implements Callable<Integer> {

  @Option(
      names = "--query",
      paramLabel = "TEXT",
      description = "Only what was picked after typing this.")
  private @Nullable String query;

  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  private final Console console;
  private final Supplier<ReadSearchTrends> readTrends;
  private final UpdatedKind kind;

  TrendsCommand(Console console, Supplier<ReadSearchTrends> readTrends, UpdatedKind kind) {
    this.console = console;
    this.readTrends = readTrends;
    this.kind = kind;
  }

  @Override
  public Integer call() {
    output
        .on(console, paging)
        .list(
            readTrends
                .get()
                .read(kind, Optional.ofNullable(query), extended.level(), paging.orFirst(console)),
            SearchView.TRENDS);
    return 0;
  }
}
