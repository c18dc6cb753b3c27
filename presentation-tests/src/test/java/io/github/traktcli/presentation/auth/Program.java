package io.github.traktcli.presentation.auth;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;

/** The program as a process of its own, on the class path of the tests; it runs {@link Today}. */
final class Program {

  private Program() {}

  /** Starts a command line that asks that server and keeps everything in that folder. */
  static Process start(MockWebServer server, Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dtrakt.now=" + Today.now());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TRAKT_"));
    builder.environment().put("TRAKT_API_URL", server.url("/").toString());
    builder.environment().put("TRAKT_AUTH_URL", server.url("/").toString());
    for (String variable : List.of("TRAKT_STATE_DIR", "TRAKT_CONFIG_DIR", "TRAKT_CACHE_DIR")) {
      builder.environment().put(variable, folder.toString());
    }
    builder.environment().put("TRAKT_CLIENT_ID", "client");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
