package io.github.traktcli.presentation.settings;

import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code trakt config unset}. */
@Command
final class ConfigUnset implements Callable<Integer>, Unsettled {

  private final Console console;
  private final SettingsUseCases useCases;

  @Parameters(
      arity = "1..*",
      paramLabel = "KEY",
      completionCandidates = KeyArgument.class,
      description = "Settings, as trakt config list names them.")
  private List<String> keys = List.of();

  ConfigUnset(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    for (String key : keys) {
      boolean wasSet = useCases.changeSettings().unset(key);
      console.tell(
          wasSet
              ? console.style().good("✓") + " " + key + " is " + usual(key) + " again."
              : key + " was not set.");
    }
    Faults.tell(console, useCases.settings());
    return 0;
  }

  private static String usual(String key) {
    return Setting.named(key).flatMap(Setting::fallback).orElse("as usual");
  }
}
