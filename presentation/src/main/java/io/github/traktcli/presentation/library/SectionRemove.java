package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt watchlist remove} and its like in every section. */
@Command
final class SectionRemove implements Callable<Integer> {

  private final LibrarySection section;
  private final Console console;
  private final LibraryUseCases useCases;

  @Mixin private ReferenceArguments references = new ReferenceArguments();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionRemove(LibrarySection section, Console console, LibraryUseCases useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutcomeReport report = new OutcomeReport(console, output.request(), section);
    return report.print(
        useCases
            .change()
            .remove(
                section,
                references.wanted(console, useCases::references),
                dryRun.isSet(),
                new ProgressLine(console)));
  }
}
