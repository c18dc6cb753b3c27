package io.github.traktcli.presentation.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Prints the version. */
  public static void main(String[] args) throws IOException {
    var build = new Properties();
    try (var in = Main.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(in));
    }
    System.out.println("trakt " + build.getProperty("version"));
  }
}
