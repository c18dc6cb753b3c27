package io.github.traktcli.presentation.settings;

import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code trakt config path}. */
@Command
final class ConfigPath implements Callable<Integer>, Unsettled {

  private final Console console;
  private final SettingsUseCases useCases;

  ConfigPath(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    console.out().println(useCases.settings().file().location());
    return 0;
  }
}
