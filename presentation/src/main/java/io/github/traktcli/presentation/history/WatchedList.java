package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.WatchedTitle;
import io.github.traktcli.domain.history.WatchedType;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt watched movies} and its like: plays added up for each title. */
@Command(sortOptions = false)
final class WatchedList implements Callable<Integer> {

  private final WatchedType type;
  private final Console console;
  private final ProgressUseCases useCases;
  private final OwnerOption owner = new OwnerOption();

  @Mixin private final CommandSpec whose = CommandSpec.create();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  WatchedList(WatchedType type, Console console, ProgressUseCases useCases) {
    this.type = type;
    this.console = console;
    this.useCases = useCases;
    if (type != WatchedType.EPISODES) {
      whose.addMixin("owner", Declared.of(owner));
    }
  }

  @Override
  public Integer call() {
    output
        .on(console, paging)
        .list(
            useCases
                .progress()
                .watched(type, owner.user(), extended.level(), paging.orWhole(console)),
            view(Dates.of(console)));
    return 0;
  }

  private RowView<WatchedTitle> view(Dates dates) {
    List<Column<WatchedTitle>> columns = new ArrayList<>();
    columns.add(Column.text("title", row -> Cell.of(title(row))));
    columns.add(Column.number("plays", row -> Cell.count(row.plays())));
    if (type == WatchedType.SHOWS) {
      columns.add(Column.number("episodes", row -> Cell.count(row.seen().orElse(null))));
    }
    columns.add(Column.fixed("last watched", row -> dates.day(row.lastAt())));
    if (type == WatchedType.SHOWS) {
      columns.add(Column.fixed("reset", row -> dates.day(row.resetAt())));
    }
    columns.add(Column.kept("reference", row -> Cell.of(reference(row))));
    return new RowView<>(columns, WatchedList::reference, "Nothing of that was watched.");
  }

  private static String title(WatchedTitle row) {
    return row.item() == null ? "(no longer on Trakt)" : row.item().label();
  }

  private static String reference(WatchedTitle row) {
    return row.item() == null ? "" : row.item().reference();
  }
}
