package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt hidden list SECTION}. */
@Command
final class HiddenList implements Callable<Integer> {

  private final Console console;
  private final LibraryUseCases useCases;
  private final TypeChoice type = TypeChoice.of(SectionKind.HIDDEN);

  private final HiddenFrom place = HiddenFrom.read();

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HiddenList(Console console, LibraryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
    said.addMixin("place", place.spec());
    said.addMixin("type", type.spec());
  }

  @Override
  public Integer call() {
    LibrarySection.Hidden section = place.section();
    LibraryQuery query =
        LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst())
            .extended(extended.level().stream().toList())
            .paged(paging.orWhole(console));
    output
        .on(console, paging)
        .list(
            useCases.read().entries(query, type.types()).entries(),
            EntryRows.of(section, Dates.of(console)));
    return 0;
  }
}
