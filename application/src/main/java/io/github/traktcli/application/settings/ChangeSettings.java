package io.github.traktcli.application.settings;

import io.github.traktcli.domain.settings.Setting;

/** Changes what the user has settled. */
public final class ChangeSettings {

  private final SettingsFile file;

  /** Makes the use case. */
  public ChangeSettings(SettingsFile file) {
    this.file = file;
  }

  /**
   * Settles something.
   *
   * @return the value as it is kept
   * @throws io.github.traktcli.domain.input.InvalidInput when the setting cannot have the value
   */
  public String set(Setting setting, String value) {
    String checked = setting.checked(value);
    file.set(setting.key(), checked);
    return checked;
  }

  /**
   * Takes a setting back, also one that this program does not know.
   *
   * @return {@code false} when it was not set
   */
  public boolean unset(String key) {
    boolean known = file.lines().stream().anyMatch(line -> line.name().equals(key));
    return known ? file.unset(key) : file.unset(Setting.called(key).key());
  }
}
