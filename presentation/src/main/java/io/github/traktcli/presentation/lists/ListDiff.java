package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.lists.CompareItems.Compared;
import io.github.traktcli.application.lists.CompareItems.Side;
import io.github.traktcli.application.lists.ItemSource;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.Choices;
import io.github.traktcli.presentation.library.ItemRecord;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt lists diff}. In a pipe it prints bare references, which other commands read. */
@Command
final class ListDiff implements Callable<Integer> {

  /** A title and where it is, as scripts read it. */
  record DifferenceRecord(String side, ItemRecord item) {}

  private static final String PLACE =
      "A list, watchlist, favorites, collection, ratings, history, a file of references"
          + " (./titles.txt), or - for standard input.";

  @Parameters(index = "0", paramLabel = "A", description = PLACE)
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another such place.")
  private String right = "";

  @Option(
      names = "--only",
      paramLabel = "SIDE",
      description = "left: what A alone has; right: what B alone has; both: what both have.")
  private @Nullable String only;

  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;
  private final ListUseCases useCases;

  ListDiff(Console console, ListUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Optional<Side> side = Choices.named("--only", only, Side.values(), ListDiff::word);
    List<ItemSource> sources =
        new ItemSources(console, useCases).sources(List.of(left, right), SectionKind.LIST);
    List<Compared> compared =
        useCases.compareItems().compare(sources.getFirst(), sources.getLast()).stream()
            .filter(each -> side.map(one -> one == each.side()).orElse(each.side() != Side.BOTH))
            .toList();
    new Printer(console, request()).computed(compared, view(side), ListDiff::record);
    return 0;
  }

  /** What is piped on is what other commands read, unless another form was asked for. */
  private OutputRequest request() {
    OutputRequest asked = output.request();
    return asked.equals(OutputRequest.DEFAULT) && !console.outIsTerminal()
        ? new OutputRequest(Optional.empty(), List.of(), Optional.empty(), true, false)
        : asked;
  }

  private RowView<Compared> view(Optional<Side> side) {
    return new RowView<>(
        List.of(
            Column.fixed("side", each -> Cell.of(word(each.side()))),
            Column.text("title", each -> Cell.of(each.item().label())),
            Column.fixed("type", each -> Cell.of(each.item().type().singular())),
            Column.kept("reference", each -> Cell.of(each.item().reference()))),
        each -> each.item().reference(),
        side.isPresent() ? "There is nothing of that." : "Both have the same titles.");
  }

  private static DifferenceRecord record(Compared compared) {
    return new DifferenceRecord(word(compared.side()), ItemRecord.of(compared.item()));
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
