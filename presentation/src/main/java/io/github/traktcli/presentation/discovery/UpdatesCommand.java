package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.ReadUpdates;
import io.github.traktcli.application.discovery.UpdatesQuery;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.media.MediaColumns;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what changed on Trakt: the titles, or only their ids. */
@Command
abstract class UpdatesCommand implements Callable<Integer> {

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final SinceOption since = new SinceOption();

  private final Console console;
  private final Supplier<ReadUpdates> readUpdates;
  private final UpdatedKind kind;

  private UpdatesCommand(Console console, Supplier<ReadUpdates> readUpdates, UpdatedKind kind) {
    this.console = console;
    this.readUpdates = readUpdates;
    this.kind = kind;
  }

  abstract void print(ReadUpdates updates, UpdatesQuery query);

  Optional<String> level() {
    return Optional.empty();
  }

  @Override
  public Integer call() {
    ReadUpdates updates = readUpdates.get();
    UpdatesQuery query =
        new UpdatesQuery(kind, since.instant(console), level(), paging.orFirst(console));
    if (!updates.isRemembered(query.since())) {
      console.note("Trakt remembers changes for 30 days; older ones are missing.");
    }
    print(updates, query);
    return 0;
  }

  /** Shows the titles. */
  @Command
  static final class Items extends UpdatesCommand {

    @Mixin private final ExtendedOption extended = new ExtendedOption();

    Items(Console console, Supplier<ReadUpdates> readUpdates, UpdatedKind kind) {
      super(console, readUpdates, kind);
    }

    @Override
    Optional<String> level() {
      return extended.level();
    }

    @Override
    void print(ReadUpdates updates, UpdatesQuery query) {
      super.output.on(super.console, super.paging).list(updates.items(query), view(super.console));
    }

    private static RowView<Update> view(Console console) {
      return new RowView<>(
          List.of(
              Column.fixed("updated", update -> Dates.of(console).moment(update.updatedAt())),
              MediaColumns.title(Update::item),
              MediaColumns.reference(Update::item)),
          update -> update.item().reference(),
          "Nothing has changed since then.");
    }
  }

  /** Shows the Trakt ids. */
  @Command
  static final class IdsOnly extends UpdatesCommand {

    private static final RowView<Long> VIEW =
        new RowView<>(
            List.of(Column.fixed("trakt", Cell::of)),
            id -> Long.toString(id),
            "Nothing has changed since then.");

    IdsOnly(Console console, Supplier<ReadUpdates> readUpdates, UpdatedKind kind) {
      super(console, readUpdates, kind);
    }

    @Override
    void print(ReadUpdates updates, UpdatesQuery query) {
      super.output.on(super.console, super.paging).list(updates.ids(query), VIEW);
    }
  }
}
