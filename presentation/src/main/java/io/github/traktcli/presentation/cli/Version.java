package io.github.traktcli.presentation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What this build is. */
final class Version {

  private Version() {}

  /** Returns the line that {@code --version} prints. */
  static String line() {
    return "trakt " + property("version");
  }

  /** Returns what Trakt sees of us. */
  static String userAgent() {
    return "trakt-cli/" + property("version") + " (+https://github.com/trakt-cli/trakt)";
  }

  /** Returns the client id that a distributor built in; an empty text where none did. */
  static String clientId() {
    return property("client-id");
  }

  private static String property(String name) {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(java.util.Objects.requireNonNull(in, "build.properties"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return build.getProperty(name, "");
  }
}
