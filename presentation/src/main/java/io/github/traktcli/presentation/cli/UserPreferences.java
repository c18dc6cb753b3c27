package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.settings.SettingValue;
import io.github.traktcli.application.settings.SettingValue.Source;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.settings.SettingsFile;
import io.github.traktcli.domain.calendar.TimeZones;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.output.Console;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the user wants. The file is read when a command is about to run, so that help and messages
 * about a wrong command line need none.
 */
final class UserPreferences implements Console.Preferences {

  private Settings settings;

  UserPreferences(GlobalOptions options, Map<String, String> environment) {
    this.settings =
        new Settings(options::given, name -> variable(environment, name), SettingsFile.NONE);
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value != null) {
      Console.requireUtf8(name, value);
    }
    return Optional.ofNullable(value);
  }

  /** Lets what the file says count from now on. */
  void use(SettingsFile file) {
    settings = settings.with(file);
  }

  /** Returns what counts, and who says so. */
  Settings settings() {
    return settings;
  }

  @Override
  public Optional<String> setting(Setting setting) {
    SettingValue value = settings.value(setting);
    return value.source() == Source.DEFAULT ? Optional.empty() : value.value();
  }

  @Override
  public Optional<ZoneId> zone() {
    SettingValue value = settings.value(Setting.TIMEZONE);
    return value.source() == Source.ENVIRONMENT
        ? value.value().flatMap(TimeZones::ofEnvironment)
        : value.value().map(TimeZones::named);
  }
}
