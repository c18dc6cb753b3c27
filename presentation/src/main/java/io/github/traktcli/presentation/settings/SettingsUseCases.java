package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.settings.ChangeSettings;
import io.github.traktcli.application.settings.Settings;

/** The use cases of this slice, each made when a command asks for it. */
public interface SettingsUseCases {

  /** Returns what counts for this run, with the file as it is now. */
  Settings settings();

  /** Returns what changes the file. */
  ChangeSettings changeSettings();

  /** Returns the user's editor. */
  TextEditor editor();
}
