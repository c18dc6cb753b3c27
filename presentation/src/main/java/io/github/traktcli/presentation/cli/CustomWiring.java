package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.custom.Aliases;
import io.github.traktcli.application.custom.CommandNames;
import io.github.traktcli.application.custom.Extensions;
import io.github.traktcli.application.custom.Programs;
import io.github.traktcli.infrastructure.custom.ChildPrograms;
import io.github.traktcli.infrastructure.custom.PathExtensions;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.presentation.custom.CustomUseCases;
import java.io.File;
import java.util.HashMap;
import java.util.Map;

/** Wires what users add to the commands. */
final class CustomWiring implements CustomUseCases {

  private final Connection connection;
  private final Surroundings surroundings;
  private final CommandNames commands;

  CustomWiring(Connection connection, Surroundings surroundings, CommandNames commands) {
    this.connection = connection;
    this.surroundings = surroundings;
    this.commands = commands;
  }

  /** Tells, by as little work as can be, whether users may have added anything. */
  static boolean mayHave(Map<String, String> environment) {
    String system = System.getProperty("os.name", "");
    if (!new PathExtensions(environment.getOrDefault("PATH", ""), system).all().isEmpty()) {
      return true;
    }
    File file = EarlyWiring.folders(environment).config().resolve(ConfigFile.NAME).toFile();
    return file.length() > 0;
  }

  @Override
  public Aliases aliases() {
    return new Aliases(connection.settingsFile(), commands, extensions());
  }

  @Override
  public Extensions extensions() {
    return new PathExtensions(
        surroundings.environment().getOrDefault("PATH", ""), System.getProperty("os.name", ""));
  }

  /** Returns what runs extensions and lines of the shell. */
  Programs programs() {
    return new ChildPrograms(
        surroundings.environment(),
        System.getProperty("os.name", ""),
        surroundings.terminals().in(),
        surroundings.interruptions()::during);
  }

  /** Returns what an extension is told: whose account is used, and where things are. */
  Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    told.put("TRAKT_PROFILE", connection.profiles().current().value());
    told.put("TRAKT_CONFIG_DIR", connection.folders().config().toString());
    told.put("TRAKT_STATE_DIR", connection.folders().state().toString());
    told.put("TRAKT_CACHE_DIR", connection.folders().cache().toString());
    return told;
  }
}
