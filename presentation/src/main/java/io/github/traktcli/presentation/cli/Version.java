package io.github.traktcli.presentation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What this build is. */
final class Version {

  private static final String HOME = "https://github.com/trakt-cli/trakt";
  private static final int DATE = "2026-11-28".length();

  private Version() {}

  /** Returns what {@code --version} prints: which it is, and of when. */
  static String line() {
    return "trakt " + number() + " (" + date() + ")";
  }

  /** Returns the day of when it is, as ISO has it. */
  static String date() {
    String date = property("timestamp");
    return date.substring(0, Math.min(DATE, date.length()));
  }

  /** Returns its number alone. */
  static String number() {
    return property("version");
  }

  /** Returns what Trakt sees of us. */
  static String userAgent() {
    return "trakt-cli/" + property("version") + " (+" + HOME + ")";
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
