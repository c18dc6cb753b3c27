package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.settings.SettingsFile.Fault;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** Tells what is wrong in the file without refusing to go on. */
final class Faults {

  private Faults() {}

  /** Tells all of them; returns whether there are any. */
  static boolean tell(Console console, Settings settings) {
    List<Fault> faults = settings.faults();
    for (Fault fault : faults) {
      console.problem(
          "trakt:",
          "%s:%d:%d: %s"
              .formatted(settings.file().location(), fault.line(), fault.column(), fault.detail()));
    }
    return !faults.isEmpty();
  }
}
