package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.HistoryQuery;
import io.github.traktcli.application.history.PlayFilter;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.command.TimeRangeOptions;
import io.github.traktcli.presentation.library.TypeChoice;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt history list}: plays, day by day where a person looks at them. */
@Command(sortOptions = false)
final class HistoryList implements Callable<Integer> {

  private final Console console;
  private final HistoryUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "TITLE",
      description = "Only plays of this film, show, season or episode, in any form of a reference.")
  private @Nullable String title;

  private final TypeChoice types = TypeChoice.of(SectionKind.HISTORY);

  @Mixin private final CommandSpec typed = CommandSpec.create();
  @Mixin private final TimeRangeOptions days = new TimeRangeOptions();

  @Option(names = "--oldest-first", description = "Begin with what you watched first.")
  private boolean oldestFirst;

  @Mixin private final PlayFilterOptions filters = new PlayFilterOptions();
  @Mixin private final OwnerOption owner = new OwnerOption();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HistoryList(Console console, HistoryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
    typed.addMixin("type", types.spec());
  }

  @Override
  public Integer call() {
    List<EntryType> wanted = types.types();
    if (title != null && !wanted.isEmpty()) {
      throw new InvalidInput("A title says its type; leave out --type.");
    }
    TimeRange during = days.range(console);
    PlayFilter filter = filters.filter();
    boolean narrow = title != null || !during.equals(TimeRange.ALWAYS);
    LibraryQuery query =
        LibraryQuery.ofAll(LibrarySection.OfAccount.HISTORY, EntryType.ALL)
            .of(owner.user())
            .during(during)
            .extended(levels(filter))
            .paged(narrow ? paging.orWhole(console) : paging.orFirst(console));
    Printer printer = output.on(console, paging);
    if (!filter.isEmpty()) {
      console.note("Trakt does not pick plays by that; they are read and picked here.");
    }
    Listing<LibraryEntry> plays =
        useCases
            .read()
            .read(
                new HistoryQuery(
                    query,
                    wanted,
                    Optional.ofNullable(title).map(GivenReference::named),
                    filter,
                    oldestFirst));
    if (printer.draws() && console.outIsTerminal()) {
      PlayAgenda agenda = new PlayAgenda(console);
      printer.draw(plays, agenda::print, PlayRows.NOTHING);
    } else {
      printer.list(plays, PlayRows.view(console));
    }
    return 0;
  }

  private List<String> levels(PlayFilter filter) {
    Stream<String> needed = filter.needsFull() ? Stream.of("full") : Stream.empty();
    return Stream.concat(needed, extended.level().stream()).distinct().toList();
  }
}
