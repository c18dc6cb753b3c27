package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.settings.SettingsFile.Line;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt config list}. */
@Command(
    description =
        "An option goes above the environment, that above the file, and that above what is usual."
            + " What the environment says to all programs (VISUAL, EDITOR, PAGER, BROWSER) stands"
            + " behind the file. What has no value is found out when it is needed.")
final class ConfigList implements Callable<Integer>, Unsettled {

  private static final String ALIAS = "alias.";

  private final Console console;
  private final SettingsUseCases useCases;

  @Mixin private final OutputOptions output = new OutputOptions();

  ConfigList(Console console, SettingsUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Settings settings = useCases.settings();
    output
        .on(console)
        .computed(
            Arrays.stream(Setting.values()).map(settings::value).toList(),
            SettingRecord.VIEW,
            SettingRecord::of);
    for (Line line : settings.file().lines()) {
      if (Setting.named(line.name()).isEmpty() && !line.name().startsWith(ALIAS)) {
        console.note(
            "Line %d of the file has a setting that is not known: %s.%s"
                .formatted(
                    line.line(), line.name(), NearNames.didYouMean(line.name(), Setting.keys())));
      }
    }
    Faults.tell(console, settings);
    return 0;
  }
}
