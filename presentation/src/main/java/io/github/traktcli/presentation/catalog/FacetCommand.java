package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.FacetRequest;
import io.github.traktcli.domain.catalog.FacetParameter;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Reads one facet of one title and shows it; a row of {@link FacetTable} says which and how. */
@Command(sortOptions = false)
final class FacetCommand<T> implements Callable<Integer> {

  private final FacetRow<T> row;
  private final MediaType type;
  private final Console console;
  private final CatalogUseCases useCases;
  private final FacetOptions options;

  @Parameters(paramLabel = "TITLE", description = Titles.DESCRIPTION)
  private String title = "";

  @Mixin private final CommandSpec said;
  @Mixin private final OutputOptions output = new OutputOptions();

  /**
   * Makes the command.
   *
   * @param type of the titles that it takes
   */
  FacetCommand(FacetRow<T> row, MediaType type, Console console, CatalogUseCases useCases) {
    this.row = row;
    this.type = type;
    this.console = console;
    this.useCases = useCases;
    this.options = new FacetOptions(row, type);
    this.said = options.spec();
    said.usageMessage().footer(Titles.footer(type));
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    Map<FacetParameter, String> values = options.values();
    PageRequest page = options.page();
    MediaItem named = useCases.completeTitle().named(title, type);
    row.view()
        .apply(new Look(console, options.spoilers()))
        .show(
            useCases.readFacet(),
            new FacetRequest<>(row.facet(), named, values, page),
            new FacetView.Screen(printer, printer.draws(), console::note));
    return 0;
  }
}
