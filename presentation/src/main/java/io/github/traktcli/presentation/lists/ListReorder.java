package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.UndoLine;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt lists reorder}. */
@Command
final class ListReorder implements Callable<Integer> {

  /** A list at its place, as scripts read it. */
  record PlaceRecord(int rank, @Nullable Long id, String list, String reference) {}

  @Parameters(
      arity = "1..*",
      paramLabel = "LIST",
      description = "Names, ids or slugs of lists of yours, first to last; the rest stays behind.")
  private List<String> first = List.of();

  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;
  private final Supplier<ReorderLists> reordering;

  ListReorder(Console console, Supplier<ReorderLists> reordering) {
    this.console = console;
    this.reordering = reordering;
  }

  @Override
  public Integer call() {
    ReorderLists.Outcome outcome =
        reordering
            .get()
            .first(first.stream().map(SubjectParser::listName).toList(), dryRun.isSet());
    output.on(console).computed(outcome.after(), view(), list -> record(outcome, list));
    if (dryRun.isSet()) {
      console.note("Nothing was sent.");
    } else if (!outcome.applied()) {
      throw new TraktException(
          new TraktFailure.Invalid(
              List.of("the answer was good, but your lists came back in another order")));
    }
    UndoLine.print(console, output.request(), outcome.recorded());
    return 0;
  }

  private static RowView<ListSummary> view() {
    return new RowView<>(
        List.of(
            Column.text("list", list -> Cell.of(list.label())),
            Column.kept("reference", list -> Cell.of(list.reference()))),
        ListSummary::reference,
        "There are no lists.");
  }

  private static PlaceRecord record(ReorderLists.Outcome outcome, ListSummary list) {
    return new PlaceRecord(
        outcome.after().indexOf(list) + 1, list.id(), list.label(), list.reference());
  }
}
