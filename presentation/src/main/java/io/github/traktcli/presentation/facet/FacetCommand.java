package io.github.traktcli.presentation.facet;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Reads one facet of one subject and shows it; a {@link FacetRow} says which and how. */
@Command(sortOptions = false)
public final class FacetCommand<T> implements Callable<Integer> {

  private final FacetRow<T> row;
  private final Console console;
  private final Supplier<ReadFacet> reading;
  private final SubjectArgument argument;
  private final FacetOptions options;

  @Mixin private final CommandSpec arguments;
  @Mixin private final OutputOptions output = new OutputOptions();

  /**
   * Makes the command.
   *
   * @param type of the subjects that it takes
   */
  public FacetCommand(
      FacetRow<T> row,
      SubjectType type,
      SubjectArgument argument,
      Console console,
      Supplier<ReadFacet> reading) {
    this.row = row;
    this.console = console;
    this.reading = reading;
    this.argument = argument;
    this.arguments = argument.spec();
    this.options = new FacetOptions(row, type);
    arguments.addMixin("said", options.spec());
  }

  @Override
  public Integer call() {
    Printer printer = options.printer(output, console);
    Map<FacetParameter, String> values = options.values();
    PageRequest page = options.page(console);
    FacetView<T> view =
        row.view().apply(new ViewContext(console, options.spoilers() || showsSpoilers()));
    FacetView.Screen screen = new FacetView.Screen(printer, printer.draws(), console::note);
    Subject subject = argument.subject();
    try {
      view.show(reading.get(), new FacetRequest<>(row.facet(), subject, values, page), screen);
    } catch (TraktException e) {
      Subject other = otherwise(e);
      view.show(reading.get(), new FacetRequest<>(row.facet(), other, values, page), screen);
    }
    return 0;
  }

  private boolean showsSpoilers() {
    return console.preference(Setting.SPOILERS).equals("show");
  }

  /** A bare word that is no slug may be a title. */
  private Subject otherwise(TraktException missing) {
    if (!(missing.failure() instanceof TraktFailure.NotFound)) {
      throw missing;
    }
    try {
      return argument.otherwise().orElseThrow(() -> missing);
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.NotFound ? missing : e;
    }
  }
}
