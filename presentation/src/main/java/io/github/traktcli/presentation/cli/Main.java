package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.output.Terminals;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Starts the program on the streams of the process. */
public final class Main {

  private static final Duration TENTH = Duration.ofMillis(100);

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    if (isVersionOnly(arguments) && wroteVersion()) {
      return;
    }
    Map<String, String> environment = environment();
    int code = run(environment, arguments);
    // Threads and hooks of the HTTP client have nothing left to do, and waiting for them costs
    // time.
    Runtime.getRuntime().halt(code);
  }

  /** Runs a command line on the streams of the process and returns its exit code. */
  static int run(Map<String, String> environment, String... arguments) {
    EarlyWiring.begin(environment, arguments);
    String help = System.getProperty("trakt.help");
    return new Cli(
            new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals().paged(rows(), new PagerWiring(environment)),
                environment,
                clock(),
                ZoneId::systemDefault,
                Main::sleep,
                Main::eachTenth,
                () -> Instant.EPOCH.plusNanos(System.nanoTime()),
                Main::atSignal,
                Main::aside),
            help == null ? KeptHelp.NONE : KeptHelp.in(Path.of(help)),
            help == null ? KeptOptions.NONE : KeptOptions.in(Path.of(help)))
        .run(arguments);
  }

  private static boolean isVersionOnly(String... arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  /** Writes the version without building anything. A failure is left to the long way. */
  private static boolean wroteVersion() {
    try {
      new FileOutputStream(FileDescriptor.out)
          .write((Version.line() + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The launcher sets a locale for the JVM alone, and tells the user's. */
  private static Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    String told = System.getProperty("trakt.locale");
    if (told != null) {
      variables.put("LC_ALL", told);
    }
    return variables;
  }

  private static void eachTenth(Runnable action) {
    Thread.ofPlatform()
        .daemon()
        .name("tenths")
        .start(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                sleep(TENTH);
                action.run();
              }
            });
  }

  private static void aside(Runnable action) {
    Thread.ofPlatform().daemon().name("aside").start(action);
  }

  /** Only a signal runs hooks: whatever ends by itself is halted. */
  private static Runnable atSignal(Runnable action) {
    Thread hook = new Thread(action, "last-words");
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The signal came first, and the hook runs.
      }
    };
  }

  /** Tests of the packaged program say when it is; time passes from there. */
  private static InstantSource clock() {
    InstantSource system = InstantSource.system();
    String now = System.getProperty("trakt.now");
    return now == null
        ? system
        : InstantSource.offset(system, Duration.between(system.instant(), Instant.parse(now)));
  }

  private static Optional<Integer> rows() {
    return Optional.ofNullable(System.getProperty("trakt.rows"))
        .filter(rows -> rows.matches("[0-9]{1,5}"))
        .map(Integer::valueOf);
  }

  private static void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The launcher says which streams are terminals; without it, the JVM knows of all or none. */
  private static Terminals terminals() {
    String told = System.getProperty("trakt.tty");
    if (told == null) {
      boolean all =
          Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
      return new Terminals(all, all, all, Optional.empty());
    }
    return new Terminals(
        told.contains("i"),
        told.contains("o"),
        told.contains("e"),
        Optional.ofNullable(System.getProperty("trakt.columns"))
            .filter(columns -> columns.matches("[0-9]{1,5}"))
            .map(Integer::valueOf));
  }
}
