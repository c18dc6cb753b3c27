package io.github.traktcli.infrastructure.custom;

import io.github.traktcli.application.custom.Extension;
import io.github.traktcli.application.custom.Programs;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Programs on the standard streams of this one. The keys of a terminal reach them by themselves; a
 * signal that is sent to this process alone is handed on. Either way this process ends after them.
 */
public final class ChildPrograms implements Programs {

  private static final List<String> SECRETS = List.of("TRAKT_ACCESS_TOKEN", "TRAKT_CLIENT_SECRET");

  private final Map<String, String> environment;
  private static final String FOREIGN =
      "it cannot be run; it may be made for another system, or name a program in its first line"
          + " that is not there";

  private final boolean isWindows;
  private final boolean onTerminal;
  private final UnaryOperator<Runnable> interruptions;

  /**
   * Makes what runs programs.
   *
   * @param environment the user's
   * @param operatingSystem as {@code os.name} gives it
   * @param onTerminal whether somebody can press Ctrl-C
   * @param interruptions runs an action when a signal ends this process, until what it returns is
   *     run
   */
  public ChildPrograms(
      Map<String, String> environment,
      String operatingSystem,
      boolean onTerminal,
      UnaryOperator<Runnable> interruptions) {
    this.environment = Map.copyOf(environment);
    this.isWindows = operatingSystem.toLowerCase(Locale.ROOT).startsWith("windows");
    this.onTerminal = onTerminal;
    this.interruptions = interruptions;
  }

  /** An extension asks this client for a token where it needs one, and is told none. */
  @Override
  public int run(Extension extension, List<String> arguments, Map<String, String> told) {
    Map<String, String> its = new HashMap<>(environment);
    its.keySet().removeAll(SECRETS);
    its.putAll(told);
    try {
      return run(command(arguments, extension.file()), its);
    } catch (IOException e) {
      return runAsScript(extension, arguments, its, e);
    }
  }

  /** As a shell does it with a program that does not say what runs it. */
  private int runAsScript(
      Extension extension, List<String> arguments, Map<String, String> its, IOException before) {
    try {
      if (!isWindows && String.valueOf(before.getMessage()).contains("error=8")) {
        return run(command(arguments, "sh", extension.file()), its);
      }
    } catch (IOException e) {
      throw trouble(extension.file(), FOREIGN, e);
    }
    throw trouble(extension.file(), FOREIGN, before);
  }

  @Override
  public int runShell(String name, String script, List<String> arguments) {
    try {
      return run(
          isWindows
              ? command(arguments, "cmd", "/c", script)
              : command(arguments, "sh", "-c", script, "trakt " + name),
          environment);
    } catch (IOException e) {
      throw trouble("the shell", "it cannot be run", e);
    }
  }

  private static List<String> command(List<String> arguments, String... program) {
    List<String> command = new ArrayList<>(Arrays.asList(program));
    command.addAll(arguments);
    return command;
  }

  private int run(List<String> command, Map<String, String> its) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().clear();
    its.forEach(
        (name, value) -> {
          // The launcher sets a locale for the JVM; where the user has none, it is empty.
          if (!name.equals("LC_ALL") || !value.isEmpty()) {
            builder.environment().put(name, value);
          }
        });
    Process process = builder.start();
    Runnable withdraw = interruptions.apply(() -> endWith(process));
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw trouble(command.getFirst(), "it was interrupted", new IOException(e));
    } finally {
      withdraw.run();
    }
  }

  private void endWith(Process process) {
    if (!onTerminal) {
      process.destroy();
    }
    try {
      int _ = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static TraktException trouble(String program, String detail, IOException e) {
    return new TraktException(new TraktFailure.LocalState(program, detail), e);
  }
}
