package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt watchlist remove} and its like in every section. */
@Command
final class SectionRemove implements Callable<Integer> {

  private final SectionPlace place;
  private final Console console;
  private final LibraryUseCases useCases;

  private final ReferenceArguments references = new ReferenceArguments();

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private RejectsOption rejects = new RejectsOption();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionRemove(SectionPlace place, Console console, LibraryUseCases useCases) {
    this.place = place;
    said.addMixin("place", place.spec());
    said.addMixin("entries", place.behind(Declared.of(references)));
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    LibrarySection section = place.section();
    OutcomeReport report = new OutcomeReport(console, output.request(), section);
    List<GivenReference> wanted = references.wanted(console, useCases::references);
    rejects.check();
    String again = place.line("remove");
    SyncOutcome outcome =
        rejects.keeping(
            wanted.stream().map(one -> ItemOutcome.failed(one, Map.of())).toList(),
            section.kind(),
            again,
            console,
            () ->
                useCases
                    .change()
                    .remove(section, wanted, dryRun.isSet(), new ProgressLine(console)));
    return report.print(rejects.written(outcome, section.kind(), again, console));
  }
}
