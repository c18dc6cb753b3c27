package io.github.traktcli.presentation.custom;

import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt alias list}. */
@Command(description = "They stand in the file of trakt config path, as alias.NAME = ...")
final class AliasList implements Callable<Integer>, Unsettled {

  private static final RowView<Alias> VIEW =
      new RowView<>(
          List.of(
              Column.kept("name", alias -> Cell.of(alias.name())),
              Column.text("expansion", alias -> Cell.of(alias.expansion()))),
          Alias::name,
          "There are no aliases. Make one with: trakt alias set NAME COMMAND");

  private final Console console;
  private final CustomUseCases useCases;

  @Mixin private final OutputOptions output = new OutputOptions();

  AliasList(Console console, CustomUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** An alias for scripts. */
  private record AliasRecord(String name, String expansion, boolean shell, boolean hidden) {}

  @Override
  public Integer call() {
    List<Alias> aliases = useCases.aliases().all();
    output
        .on(console)
        .computed(
            aliases,
            VIEW,
            alias ->
                new AliasRecord(
                    alias.name(),
                    alias.expansion(),
                    alias.isShell(),
                    useCases.aliases().isHidden(alias)));
    for (Alias alias : aliases) {
      if (useCases.aliases().isHidden(alias)) {
        console.note(
            "trakt %s is a command, so that the alias of that name never runs."
                .formatted(alias.name()));
      }
    }
    return 0;
  }
}
