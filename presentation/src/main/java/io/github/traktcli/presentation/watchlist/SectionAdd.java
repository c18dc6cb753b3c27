package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.output.Console;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt watchlist add}, {@code trakt favorites add}. */
@Command
final class SectionAdd implements Callable<Integer> {

  private final Section section;
  private final Console console;
  private final SectionUseCases useCases;

  @Mixin private ReferenceArguments references = new ReferenceArguments();

  @Option(
      names = "--notes",
      paramLabel = "TEXT",
      description = "Write this to each new entry, up to 500 letters; on the watchlist VIP only.")
  private @Nullable String notes;

  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionAdd(Section section, Console console, SectionUseCases useCases) {
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
            .add(
                section,
                references.wanted(console, useCases::referenceInput),
                Optional.ofNullable(notes),
                dryRun.isSet(),
                new ProgressLine(console)));
  }
}
