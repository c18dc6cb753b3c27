package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.WebPage;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the page of a title, here or in a browser. */
@Command(sortOptions = false)
final class ViewCommand<D extends TitleDetails> implements Callable<Integer> {

  private final Facet<D> facet;
  private final ItemType type;
  private final Function<ViewContext, PageView<TitlePage<D>>> view;
  private final Console console;
  private final CatalogUseCases useCases;

  @Parameters(paramLabel = "TITLE", description = Titles.DESCRIPTION)
  private String title = "";

  @Option(
      names = {"-w", "--web"},
      description = "Open its page in the browser.")
  private boolean web;

  @Option(names = "--poster", description = "Draw its picture above, on a terminal.")
  private boolean poster;

  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final CommandSpec footer = CommandSpec.create();

  ViewCommand(
      Facet<D> facet,
      ItemType type,
      Function<ViewContext, PageView<TitlePage<D>>> view,
      Console console,
      CatalogUseCases useCases) {
    this.facet = facet;
    this.type = type;
    this.view = view;
    this.console = console;
    this.useCases = useCases;
    footer.usageMessage().footer(Titles.footer(type));
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    if (web && !output.request().equals(OutputRequest.DEFAULT)) {
      throw new InvalidInput(
          "--web prints nothing of the title; leave out -o, --json and their like.");
    }
    if (web) {
      WebPage.open(
          useCases.completeTitle().reading(title, type, useCases.findWebPage()::of),
          useCases.browser(),
          console);
      return 0;
    }
    Poster picture = new Poster(console, useCases::pictures, poster);
    boolean pictured = picture.isWanted(printer.draws());
    Sourced<TitlePage<D>> page =
        useCases
            .completeTitle()
            .reading(title, type, named -> read(named, printer.draws(), pictured));
    if (pictured) {
      picture.draw(page.source(), type);
    }
    printer.page(page, view.apply(new ViewContext(console, false)));
    return 0;
  }

  private Sourced<TitlePage<D>> read(MediaItem named, boolean whole, boolean pictured) {
    FacetRequest<D> request = FacetRequest.of(facet, named);
    Optional<String> level = extended.level();
    if (pictured) {
      level = Optional.of(level.orElse("full") + ",images");
    }
    return useCases
        .readTitle()
        .read(
            level.isEmpty() ? request : request.with(FacetParameter.EXTENDED, level.get()), whole);
  }
}
