package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.LibraryUseCases;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt watchlist remove} and its like in every section. */
@Command
final class SectionRemove implements Callable<Integer> {

  private final LibrarySection section;
  private final Console console;
  private final Supplier<LibraryUseCases> useCases;

  @Mixin private ReferenceArguments references = new ReferenceArguments();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionRemove(LibrarySection section, Console console, Supplier<LibraryUseCases> useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutcomeReport report = new OutcomeReport(console, output.request(), SectionWords.of(section));
    return report.print(
        useCases
            .get()
            .change()
            .remove(
                section,
                references.wanted(console, () -> useCases.get().references()),
                dryRun.isSet(),
                new ProgressLine(console)));
  }
}
