package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.settings.SettingValue;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code trakt config get}. */
@Command(description = "An empty line means that it is found out when it is needed.")
final class ConfigGet implements Callable<Integer>, Unsettled {

  private final Console console;
  private final SettingsUseCases useCases;

  @Parameters(
      paramLabel = "KEY",
      completionCandidates = KeyArgument.class,
      description = "A setting, as trakt config list names it.")
  private String key = "";

  ConfigGet(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Setting setting = Setting.called(key);
    Settings settings = useCases.settings();
    SettingValue value = settings.value(setting);
    console.out().println(value.value().orElse(""));
    Faults.tell(console, settings);
    return 0;
  }
}
