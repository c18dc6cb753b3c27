package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt watchlist remove}, {@code trakt favorites remove}. */
@Command
final class SectionRemove implements Callable<Integer> {

  private final Section section;
  private final Console console;
  private final SectionUseCases useCases;

  @Mixin private ReferenceArguments references = new ReferenceArguments();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionRemove(Section section, Console console, SectionUseCases useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    OutcomeReport report =
        new OutcomeReport(console, output.request(), SectionCommands.mine(section));
    return report.print(
        useCases
            .changeSection()
            .remove(
                section,
                references.wanted(console, useCases::referenceInput),
                dryRun.isSet(),
                new ProgressLine(console)));
  }
}
