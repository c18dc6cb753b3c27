package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktException;
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

  private final Settings withoutFile;
  private Settings settings;

  UserPreferences(GlobalOptions options, Map<String, String> environment) {
    this.withoutFile =
        new Settings(options::given, name -> variable(environment, name), SettingsFile.NONE);
    this.settings = withoutFile;
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
    settings = withoutFile.with(file);
  }

  /** Returns what counts, and who says so. */
  Settings settings() {
    return settings;
  }

  @Override
  public Optional<String> setting(Setting setting) {
    SettingValue value = value(setting);
    return value.source() == Source.DEFAULT ? Optional.empty() : value.value();
  }

  /** A file that cannot be used is told of, and that sentence needs no file. */
  private SettingValue value(Setting setting) {
    try {
      return settings.value(setting);
    } catch (TraktException e) {
      return withoutFile.value(setting);
    }
  }

  @Override
  public Optional<ZoneId> zone() {
    SettingValue value = value(Setting.TIMEZONE);
    return value.source() == Source.ENVIRONMENT
        ? value.value().flatMap(TimeZones::ofEnvironment)
        : value.value().map(TimeZones::named);
  }
}
