package io.github.traktcli.presentation.settings;

import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code trakt config edit}. */
@Command(
    description =
        "A line looks like \"timezone = Europe/Berlin\", or begins with # and is a comment."
            + " What is wrong is told when the editor ends.")
final class ConfigEdit implements Callable<Integer>, Unsettled {

  private final Console console;
  private final SettingsUseCases useCases;

  ConfigEdit(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    useCases.editor().open(useCases.settings().file().location());
    return Faults.tell(console, useCases.settings()) ? 1 : 0;
  }
}
