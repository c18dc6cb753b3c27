package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.ResultStream.OutputClosed;
import io.github.traktcli.presentation.output.ResultStream.OutputFailed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program over given streams and environment: parses, runs, and turns failures to exit codes.
 */
public final class Cli {

  private final Surroundings surroundings;
  private final Console console;
  private final GlobalOptions options = new GlobalOptions();

  /** Makes the program; nothing is read or sent yet. */
  public Cli(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.console =
        new Console(
            surroundings.in(),
            surroundings.out(),
            surroundings.err(),
            surroundings.terminals(),
            surroundings.environment(),
            surroundings.clock(),
            surroundings.zone(),
            options);
  }

  /** Runs one command line and returns the exit code. Never throws. */
  public int run(String... arguments) {
    try (Composition composition = new Composition(console, options, surroundings.sleep())) {
      Set<String> words = new HashSet<>(List.of(arguments));
      CommandLine line = tree(composition, words::contains);
      int code = line.execute(arguments);
      console.out().flush();
      return code;
    } catch (OutputClosed e) {
      return ExitCode.DONE.code();
    } catch (OutputFailed e) {
      return fail(
          new FailureReport(
              ExitCode.REFUSED, "The output cannot be written: " + e.getMessage() + ".", ""));
    } catch (RuntimeException e) {
      return unexpected(e);
    }
  }

  private CommandLine tree(Composition composition, Predicate<String> named) {
    CommandLine line = new CommandTree(new CommandTable(composition), options).build(named);
    line.setUsageHelpWidth(Math.clamp(console.columns(), 55, 100));
    line.setOut(
        new PrintWriter(console.out().bytes(), false, java.nio.charset.StandardCharsets.UTF_8));
    line.setExecutionStrategy(this::runLast);
    line.setParameterExceptionHandler((e, arguments) -> usage(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    return line;
  }

  /** Runs the command that was named last; a noun alone shows what it can do. */
  private int runLast(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandLine command = last.commandSpec().commandLine();
    if (!(last.commandSpec().userObject() instanceof Callable<?>)) {
      console.out().print(command.getUsageMessage());
      return ExitCode.DONE.code();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int failed(Exception e, CommandLine command) {
    return switch (e) {
      case TraktException failure -> {
        trace(failure);
        yield fail(FailureReport.of(failure.failure(), console.zone()));
      }
      case InvalidInput invalid -> {
        trace(invalid);
        yield usage(new ParameterException(command, String.valueOf(invalid.getMessage())));
      }
      case ParameterException usage -> usage(usage);
      case OutputClosed closed -> throw closed;
      case OutputFailed failed -> throw failed;
      default -> unexpected(e);
    };
  }

  private int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    console.note("trakt: " + e.getMessage());
    StringWriter suggestions = new StringWriter();
    if (UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true))) {
      suggestions.toString().lines().forEach(console::note);
    }
    console.note("Usage: " + synopsis(command));
    console.note("Run '" + command.getCommandSpec().qualifiedName() + " --help' for more.");
    return ExitCode.USAGE.code();
  }

  private static String synopsis(CommandLine command) {
    return command.getHelp().synopsis(0).strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private int fail(FailureReport report) {
    console.note("trakt: " + report.sentence());
    report.next().lines().forEach(console::note);
    return report.exit().code();
  }

  private int unexpected(Exception e) {
    trace(e);
    return fail(
        new FailureReport(
            ExitCode.REFUSED,
            "Something went wrong inside this program (" + e.getClass().getSimpleName() + ").",
            options.debug()
                ? "Please report it with the lines above."
                : "Please run it again with --debug and report what it prints."));
  }

  private void trace(Exception e) {
    if (options.debug()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      trace.toString().lines().forEach(console::note);
    }
  }
}
