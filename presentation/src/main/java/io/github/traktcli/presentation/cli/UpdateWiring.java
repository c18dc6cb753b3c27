package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.update.LookForUpdate;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.infrastructure.update.HttpReleases;
import io.github.traktcli.infrastructure.update.LastLookFile;
import io.github.traktcli.presentation.output.Console;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells, once a day at most and on terminals only, that there is a newer release. It is asked for
 * beside what the user wants, and nobody waits for the answer.
 */
final class UpdateWiring {

  private static final String PROJECT = "https://github.com/trakt-cli/trakt";
  private static final Duration DAY = Duration.ofDays(1);

  private final Console console;
  private final Connection connection;
  private final Surroundings surroundings;
  private volatile @Nullable String newer;

  UpdateWiring(Console console, Connection connection, Surroundings surroundings) {
    this.console = console;
    this.connection = connection;
    this.surroundings = surroundings;
  }

  /** Begins to look, where that is due. Most often, this looks at the time of a file. */
  void begin() {
    if (!isWanted() || !isDue() || isManaged()) {
      return;
    }
    LookForUpdate look =
        new LookForUpdate(
            Version.number(),
            new HttpReleases(connection.project(address())),
            new LastLookFile(file().toPath(), console.clock()));
    surroundings.aside().accept(() -> newer = look.newer().orElse(null));
  }

  /** Tells what has been found by now. */
  void tell() {
    String found = newer;
    if (found != null) {
      console.note(
          "A new release of trakt is there: %s (this is %s).".formatted(found, Version.number()));
      console.note(howToGet(found));
    }
  }

  private boolean isWanted() {
    return !connection.isSandbox()
        && !console.variables().containsKey("CI")
        && console.preference(Setting.UPDATE_NOTICE).equals("enabled")
        && (console.variable("TRAKT_RELEASES_URL").isPresent()
            || console.variable("TRAKT_API_URL").isEmpty());
  }

  private boolean isDue() {
    long age = console.clock().millis() - file().lastModified();
    return Math.abs(age) >= DAY.toMillis();
  }

  /** Whoever installed it by a package manager hears of releases there. */
  private static boolean isManaged() {
    String help = System.getProperty("trakt.help", "");
    return !help.isEmpty() && new File(new File(help).getParentFile(), "managed").exists();
  }

  private File file() {
    return connection.folders().state().resolve("looked-for-update").toFile();
  }

  private URI address() {
    return URI.create(console.variable("TRAKT_RELEASES_URL").orElse(PROJECT));
  }

  private static String howToGet(String number) {
    String here = System.getProperty("trakt.help", "").replace('\\', '/');
    Optional<String> manager =
        here.contains("/Cellar/")
            ? Optional.of("brew upgrade trakt")
            : here.contains("/scoop/apps/")
                ? Optional.of("scoop update trakt")
                : here.contains("/.sdkman/") ? Optional.of("sdk upgrade trakt") : Optional.empty();
    return manager
        .map(command -> "Get it with: " + command)
        .orElse(PROJECT + "/releases/tag/v" + number);
  }
}
