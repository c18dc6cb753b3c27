package io.github.traktcli.presentation.run;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.cli.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;

/**
 * The program as a process of its own, on the class path of the tests; it runs {@link Today}.
 *
 * @param folder where it keeps everything
 * @param machine more options of the virtual machine
 */
public record Program(MockWebServer server, Path folder, List<String> machine) {

  /** Copies the options. */
  public Program {
    machine = List.copyOf(machine);
  }

  /** Returns a program that asks that server and keeps everything in that folder. */
  public static Program asking(MockWebServer server, Path folder) {
    return new Program(server, folder, List.of());
  }

  /** Returns the same program with no more memory for its objects than that. */
  public Program withHeap(int megabytes) {
    return new Program(server, folder, List.of("-Xmx" + megabytes + "m"));
  }

  /** Returns a command line that was not started yet; its output is read by whoever starts it. */
  public ProcessBuilder line(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(machine);
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
    return builder;
  }
}
