package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.settings.SettingValue;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code trakt config set}. */
@Command(description = "The rest of the file stays as you wrote it, with its comments.")
final class ConfigSet implements Callable<Integer>, Unsettled {

  private final Console console;
  private final SettingsUseCases useCases;

  @Parameters(
      index = "0",
      paramLabel = "KEY",
      completionCandidates = KeyArgument.class,
      description = "A setting, as trakt config list names it.")
  private String key = "";

  @Parameters(index = "1", paramLabel = "VALUE", description = "What it shall be.")
  private String value = "";

  ConfigSet(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Setting setting = Setting.called(key);
    String kept = useCases.changeSettings().set(setting, value);
    Settings settings = useCases.settings();
    console.tell(console.style().good("✓") + " " + key + " is now " + kept + ".");
    SettingValue counts = settings.value(setting);
    if (counts.source() == SettingValue.Source.ENVIRONMENT) {
      console.note(
          "%s goes above the file and says %s."
              .formatted(counts.origin(), counts.value().orElse("")));
    }
    Faults.tell(console, settings);
    return 0;
  }
}
