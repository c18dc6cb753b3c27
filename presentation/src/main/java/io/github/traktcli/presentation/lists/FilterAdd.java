package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.filter.SearchAddress;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt filters add}. */
@Command
final class FilterAdd implements Callable<Integer> {

  /** What would be kept, as scripts read it. */
  record PlanRecord(String name, String url) {}

  @Parameters(index = "0", paramLabel = "NAME", description = "How it is called.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ADDRESS",
      description = "A page of Trakt that filters, as in /movies/popular?genres=drama.")
  private String address = "";

  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;
  private final Supplier<SavedFilterGateway> filters;

  FilterAdd(Console console, Supplier<SavedFilterGateway> filters) {
    this.console = console;
    this.filters = filters;
  }

  @Override
  public Integer call() {
    SearchAddress page = SearchAddress.parse(address);
    if (name.isBlank()) {
      throw new InvalidInput("Say how the filter is called.");
    }
    Printer printer = output.on(console);
    if (dryRun.isSet()) {
      printer.computedPage(
          page,
          new PageView<>(
              planned ->
                  List.of(
                      new Block.Heading("Would keep the filter \"" + name + "\".", ""),
                      Block.fact("page", planned.path())),
              planned -> ""),
          planned -> new PlanRecord(name, planned.path()));
      return 0;
    }
    Sourced<Optional<SavedFilter>> kept = filters.get().add(name.strip(), page);
    printer.page(kept, new PageView<>(FilterAdd::blocks, FilterAdd::reference));
    if (kept.value().isEmpty()) {
      throw new TraktException(
          new TraktFailure.Conflict(
              "there is such a filter, or Trakt cannot read the address",
              Optional.empty(),
              Optional.empty()));
    }
    return 0;
  }

  private static List<Block> blocks(Optional<SavedFilter> kept) {
    return kept.map(
            filter ->
                List.<Block>of(
                    new Block.Heading(Optional.ofNullable(filter.name()).orElse(""), ""),
                    Block.fact("section", filter.section()),
                    Block.fact("page", filter.target()),
                    Block.fact("id", filter.id())))
        .orElse(List.of());
  }

  private static String reference(Optional<SavedFilter> kept) {
    return kept.map(filter -> filter.id() == null ? "" : filter.id().toString()).orElse("");
  }
}
