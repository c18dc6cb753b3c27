package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.settings.ChangeSettings;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.presentation.settings.SettingsUseCases;

/** Wires what the user settles. */
final class SettingsWiring implements SettingsUseCases {

  private final Connection connection;

  SettingsWiring(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Settings settings() {
    return connection.useSettings();
  }

  @Override
  public ChangeSettings changeSettings() {
    return new ChangeSettings(connection.settingsFile());
  }

  @Override
  public TextEditor editor() {
    return connection.editor();
  }
}
