package io.github.traktcli.infrastructure.pager;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;

/** The program that shows long texts page by page, as git and gh start it. */
public final class SystemPager {

  /** What nearly every system has. */
  public static final String USUAL = "less";

  private static final String OF_SHELLS = "|&;<>()$`\\\"'*?[#~=%{}!";

  private SystemPager() {}

  /**
   * Starts the program; it reads what it shows from its standard input.
   *
   * @param command a program with options, or a line of the shell
   * @param environment the user's
   * @throws IOException when there is no such program
   */
  public static Process start(String command, Map<String, String> environment) throws IOException {
    String line = command.strip();
    boolean isOfShell = line.chars().anyMatch(letter -> OF_SHELLS.indexOf(letter) >= 0);
    ProcessBuilder builder =
        new ProcessBuilder(isOfShell ? List.of("sh", "-c", line) : List.of(line.split("\\s+", -1)));
    Map<String, String> its = builder.environment();
    its.clear();
    its.putAll(environment);
    its.putIfAbsent("LESS", "FRX");
    its.putIfAbsent("LV", "-c");
    if (its.getOrDefault("LC_ALL", "").isEmpty()) {
      its.remove("LC_ALL"); // the launcher sets one for the JVM alone
    }
    return builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start();
  }
}
