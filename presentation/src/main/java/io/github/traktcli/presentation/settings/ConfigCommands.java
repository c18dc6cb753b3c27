package io.github.traktcli.presentation.settings;

import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The rows of this slice in the command table. */
public final class ConfigCommands {

  private ConfigCommands() {}

  /** Returns {@code trakt config}. */
  public static Group group(Console console, SettingsUseCases useCases) {
    return Group.of(
            "config",
            "What holds for all commands: formats, colour, zone, programs.",
            () ->
                List.of(
                    Leaf.of(
                            "list",
                            "Show every setting, its value and who says so.",
                            () -> new ConfigList(console, useCases))
                        .examples("trakt config", "trakt config list --json"),
                    Leaf.of(
                            "get",
                            "Print the value that counts.",
                            () -> new ConfigGet(console, useCases))
                        .examples("trakt config get timezone"),
                    Leaf.of(
                            "set",
                            "Settle something for all commands.",
                            () -> new ConfigSet(console, useCases))
                        .examples(
                            "trakt config set timezone Europe/Berlin",
                            "trakt config set date_format iso",
                            "trakt config set editor \"code --wait\""),
                    Leaf.of(
                            "unset",
                            "Take settings back.",
                            () -> new ConfigUnset(console, useCases))
                        .examples("trakt config unset timezone"),
                    Leaf.of(
                            "edit",
                            "Open the file in your editor.",
                            () -> new ConfigEdit(console, useCases))
                        .examples("trakt config edit"),
                    Leaf.of(
                            "path",
                            "Print where the file is.",
                            () -> new ConfigPath(console, useCases))
                        .examples("trakt config path")))
        .runs("list");
  }
}
