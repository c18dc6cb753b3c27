package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt watchlist add} and its like in every section. */
@Command
final class SectionAdd implements Callable<Integer> {

  private final LibrarySection section;
  private final Console console;
  private final LibraryUseCases useCases;
  private final DetailOptions details = new DetailOptions();

  @Mixin private ReferenceArguments references = new ReferenceArguments();
  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionAdd(LibrarySection section, Console console, LibraryUseCases useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
    said.addMixin("details", details.spec(section.kind().details()));
  }

  @Override
  public Integer call() {
    OutcomeReport report = new OutcomeReport(console, output.request(), SectionWords.of(section));
    return report.print(
        useCases
            .change()
            .add(
                section,
                references.wanted(console, useCases::references),
                details.said(),
                dryRun.isSet(),
                new ProgressLine(console)));
  }
}
