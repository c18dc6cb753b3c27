package io.github.traktcli.presentation.run;

import io.github.traktcli.domain.today.Today;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The packaged program as a process of its own: {@code scripts/trakt}, which the module
 * presentation must have built. It runs {@link Today}, and time passes. Each method returns a
 * changed copy.
 *
 * <pre>{@code
 * Result result = Launcher.fresh().run("--sandbox", "watchlist", "--json");
 * Result drawn = Launcher.fresh().runOnTerminal(60, "--sandbox", "watchlist");
 * Result piped = Launcher.fresh().runInShell("\"$TRAKT\" --sandbox calendar | head -1");
 * }</pre>
 */
public record Launcher(Map<String, String> environment, String input) {

  /** What else the developer has set must not change what the tests see. */
  private static final Set<String> KEPT =
      Set.of("PATH", "HOME", "TMPDIR", "LANG", "JAVA_HOME", "TRAKT_JAVA_HOME");

  /** Copies the environment. */
  public Launcher {
    environment = Map.copyOf(environment);
  }

  /** Returns a launcher whose folders for state are new and of its own. */
  public static Launcher fresh() {
    return new Launcher(Map.of(), "")
        .in(Path.of("target", "homes", UUID.randomUUID().toString()).toAbsolutePath())
        .env("TRAKT_API_URL", "http://127.0.0.1:1")
        .env("TRAKT_AUTH_URL", "http://127.0.0.1:1")
        .env("TRAKT_CLIENT_ID", "client-id")
        .env("TRAKT_PAGER", "cat")
        .env("TZ", Today.zone().getId())
        .env("TRAKT", path().toString());
  }

  /** Returns where the launcher is. */
  public static Path path() {
    return Path.of(System.getProperty("trakt.root", ".."), "scripts", "trakt").toAbsolutePath();
  }

  /** Tells whether the program was packaged; a build that stops before that has nothing to run. */
  public static boolean isBuilt() {
    return Files.exists(path().resolveSibling("../presentation/target/app/trakt.jar").normalize());
  }

  /** Tells whether {@code runOnTerminal} works here: it needs the script of util-linux. */
  public static boolean hasTerminal() {
    return Files.isExecutable(Path.of("/usr/bin/script"))
        && System.getProperty("os.name").equals("Linux");
  }

  /** Keeps configuration, state and cache in folders below that one. */
  public Launcher in(Path home) {
    return env("TRAKT_CONFIG_DIR", home.resolve("config").toString())
        .env("TRAKT_STATE_DIR", home.resolve("state").toString())
        .env("TRAKT_CACHE_DIR", home.resolve("cache").toString());
  }

  /** Has a variable in the environment. */
  public Launcher env(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Launcher(changed, input);
  }

  /** Finds this text on standard input. */
  public Launcher typing(String text) {
    return new Launcher(environment, text);
  }

  /** Runs a command line with pipes on all three standard streams. */
  public Result run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.add(path().toString());
    command.addAll(List.of(arguments));
    return await(start(command));
  }

  /** Runs a line of the shell, in which {@code $TRAKT} is the launcher. */
  public Result runInShell(String line) {
    return await(start(List.of("sh", "-c", line)));
  }

  /**
   * Runs a command line on a pseudo-terminal of that width. Its line ends are those of the terminal
   * made plain; standard error is on the terminal too, so it is part of {@code out}.
   */
  public Result runOnTerminal(int columns, String... arguments) {
    StringBuilder line = new StringBuilder("exec \"$TRAKT\"");
    for (String argument : arguments) {
      line.append(" '").append(argument.replace("'", "'\\''")).append('\'');
    }
    return runLineOnTerminal(columns, line.toString());
  }

  /** Starts a line of the shell, as {@link #runInShell}, on a pseudo-terminal of that width. */
  public TerminalSession openTerminal(int columns, String line) {
    return new TerminalSession(startOnTerminal(columns, line));
  }

  /**
   * Whoever runs the tests in the background may ignore Ctrl-C; whoever sits at a terminal does
   * not. The shell itself outlives it, as one that is typed into does, or its line would end there.
   */
  private Process startOnTerminal(int columns, String line) {
    String sized = "trap : INT; stty cols " + columns + " rows 40; " + line;
    return env("TERM", environment.getOrDefault("TERM", "xterm"))
        .start(List.of("env", "--default-signal=INT", "script", "-qec", sized, "/dev/null"));
  }

  /** Runs a line of the shell, as {@link #runInShell}, on a pseudo-terminal of that width. */
  public Result runLineOnTerminal(int columns, String line) {
    Result result = await(startOnTerminal(columns, line));
    return new Result(
        result.exitCode(), result.out().replace("\r\n", "\n"), result.err(), result.slept());
  }

  /** Starts a command line with pipes on all three standard streams, and does not wait for it. */
  public Process start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().retainAll(KEPT);
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().put("TRAKT_BUILD", "never");
    builder.environment().putAll(environment);
    builder
        .environment()
        .merge("TRAKT_JAVA_OPTIONS", "-Dtrakt.now=" + Today.now(), (own, now) -> own + " " + now);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result await(Process process) {
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended without reading.
    }
    String out = text(process.getInputStream());
    return new Result(join(process), out, err.join(), List.of());
  }

  private static int join(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(java.io.InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
