package io.github.traktcli.infrastructure.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this client keeps what it keeps. {@code TRAKT_CONFIG_DIR}, {@code TRAKT_STATE_DIR} and
 * {@code TRAKT_CACHE_DIR} go above all; otherwise the XDG folders on Linux and the native ones on
 * macOS and Windows.
 *
 * @param config what the user writes; fit to be shared between machines
 * @param state credentials and everything else that must not be lost
 * @param cache what can be fetched again
 */
public record Folders(Path config, Path state, Path cache) {

  private static final String NAME = "trakt";

  /**
   * Returns the folders of this environment. None of them is made before something is written.
   *
   * @param environment as {@link System#getenv()} gives it
   * @param operatingSystem as {@code os.name} gives it
   * @param home as {@code user.home} gives it
   */
  public static Folders of(Map<String, String> environment, String operatingSystem, Path home) {
    Folders defaults = defaults(environment, operatingSystem.toLowerCase(Locale.ROOT), home);
    return new Folders(
        named(environment, "TRAKT_CONFIG_DIR").orElse(defaults.config),
        named(environment, "TRAKT_STATE_DIR").orElse(defaults.state),
        named(environment, "TRAKT_CACHE_DIR").orElse(defaults.cache));
  }

  /** Returns folders below these, for what must not mix with the real things. */
  public Folders below(String name) {
    return new Folders(config.resolve(name), state.resolve(name), cache.resolve(name));
  }

  private static Folders defaults(
      Map<String, String> environment, String operatingSystem, Path home) {
    if (operatingSystem.startsWith("windows")) {
      Path roaming =
          absolute(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
      Path local =
          absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
      return new Folders(
          roaming.resolve(NAME), local.resolve(NAME), local.resolve(NAME).resolve("cache"));
    }
    if (operatingSystem.startsWith("mac")) {
      Path library = home.resolve("Library");
      Path support = library.resolve("Application Support").resolve(NAME);
      return new Folders(support, support, library.resolve("Caches").resolve(NAME));
    }
    return new Folders(
        absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME),
        absolute(environment, "XDG_STATE_HOME")
            .orElse(home.resolve(".local").resolve("state"))
            .resolve(NAME),
        absolute(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME));
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(value -> Path.of(value).toAbsolutePath());
  }

  /** The XDG specification wants relative paths to be ignored. */
  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
