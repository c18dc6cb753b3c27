package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.manual.Manual;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.ResultStream.OutputClosed;
import io.github.traktcli.presentation.output.ResultStream.OutputFailed;
import io.github.traktcli.presentation.prompt.QuestionInterrupted;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program over given streams and environment: parses, runs, and turns failures to exit codes.
 */
public final class Cli {

  private final Surroundings surroundings;
  private final Console console;
  private final GlobalOptions options = new GlobalOptions();
  private final KeptHelp help;
  private final KeptOptions kept;
  private final UserPreferences preferences;
  private @Nullable UpdateWiring update;

  /** Makes the program; nothing is read or sent yet. */
  public Cli(Surroundings surroundings) {
    this(surroundings, KeptHelp.NONE, KeptOptions.NONE);
  }

  /** Makes the program with help and options that were written before; nothing is read or sent. */
  Cli(Surroundings surroundings, KeptHelp help, KeptOptions kept) {
    this.surroundings = surroundings;
    this.help = help;
    this.kept = kept;
    this.preferences = new UserPreferences(options, surroundings.environment());
    this.console =
        new Console(
            surroundings.in(),
            surroundings.out(),
            surroundings.err(),
            surroundings.terminals(),
            surroundings.environment(),
            surroundings.clock(),
            surroundings.zone(),
            surroundings.tenths(),
            surroundings.interruptions(),
            preferences);
  }

  /** Runs one command line and returns the exit code. Never throws. */
  public int run(String... arguments) {
    int code = runHoldingBack(arguments);
    try {
      console.endPages();
      if (update != null) {
        update.tell();
      }
      return code;
    } catch (OutputClosed e) {
      return ExitCode.DONE.code();
    } catch (OutputFailed e) {
      return code == ExitCode.DONE.code() ? unwritable(e) : code;
    } catch (RuntimeException | Error e) {
      return unexpected(e);
    }
  }

  private int runHoldingBack(String... arguments) {
    try {
      Optional<List<HelpPart>> kept =
          arguments.length == 0 && isKnownHere() ? Optional.empty() : help.askedBy(arguments);
      if (kept.isPresent()) {
        console.beginPages();
        console.out().print(HelpPage.of(kept.get(), console.style(), console.columns()));
        console.out().flush();
        return ExitCode.DONE.code();
      }
      return build(arguments);
    } catch (OutputClosed e) {
      return ExitCode.DONE.code();
    } catch (OutputFailed e) {
      return unwritable(e);
    } catch (RuntimeException | Error e) {
      return unexpected(e);
    }
  }

  private int unwritable(OutputFailed e) {
    return fail(
        new FailureReport(
            ExitCode.REFUSED, "The output cannot be written: " + e.getMessage() + ".", ""));
  }

  /** What the program says first depends on who runs it; the help that is asked for does not. */
  private boolean isKnownHere() {
    Map<String, String> environment = surroundings.environment();
    return CustomWiring.mayHave(environment) || AuthWiring.mayBeSignedIn(environment);
  }

  private int build(String... arguments) {
    try (Composition composition = composition()) {
      CommandTable table = new CommandTable(composition);
      CommandTree tree = new CommandTree(table, options, kept);
      int code = run(composition, table, tree, arguments);
      console.out().flush();
      return code;
    }
  }

  /**
   * Returns every page of help by the words that lead to it, built from the whole tree of commands;
   * for manuals.
   */
  public Map<String, String> manual() {
    Map<String, String> pages = new LinkedHashMap<>();
    whole((words, command) -> pages.put(words, HelpPage.full(command, console)));
    return pages;
  }

  /** Returns the whole manual. */
  public Manual wholeManual() {
    try (Composition composition = composition()) {
      return new CommandTable(composition).manual();
    }
  }

  /** Writes every page of help and the options of every command. */
  void keep(KeptHelp kept, KeptOptions options) throws IOException, IllegalAccessException {
    Map<String, CommandSpec> commands = new LinkedHashMap<>();
    whole(commands::put);
    for (CommandSpec command : commands.values()) {
      if (command.userObject() instanceof Callable<?> callable) {
        for (Map.Entry<Class<?>, String> declared : DeclaredOptions.of(callable).entrySet()) {
          options.keep(declared.getKey(), declared.getValue());
        }
      }
    }
    for (Map.Entry<String, CommandSpec> command : commands.entrySet()) {
      kept.keepPage(command.getKey(), HelpContent.of(command.getValue()));
      if (command.getKey().indexOf(' ') < 0) {
        for (String alias : command.getValue().aliases()) {
          kept.keepAlias(alias, command.getKey());
        }
      }
    }
    for (HelpTopic topic : HelpTopic.values()) {
      CommandSpec namesake = commands.get(topic.word());
      kept.keepTopic(
          topic.word(), topic.before(namesake == null ? List.of() : HelpContent.of(namesake)));
    }
  }

  private Composition composition() {
    return new Composition(console, options, preferences, surroundings);
  }

  /** Tells of every command, with the words that lead to it. */
  void whole(BiConsumer<String, CommandSpec> commands) {
    try (Composition composition = composition()) {
      CommandTree tree = new CommandTree(new CommandTable(composition), options);
      collect(tree.whole().getCommandSpec(), "", commands);
    }
  }

  private static void collect(
      CommandSpec command, String words, BiConsumer<String, CommandSpec> commands) {
    commands.accept(words, command);
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              if (name.equals(line.getCommandName())) { // and no other name of it
                collect(line.getCommandSpec(), (words + " " + name).strip(), commands);
              }
            });
  }

  /** What begins with no command may begin with one of the user's own. */
  private int run(
      Composition composition, CommandTable table, CommandTree tree, String... arguments) {
    CommandLine line = tree.build(arguments);
    if (tree.isCalled(line, arguments)) {
      return parseAndRun(composition, table, line, arguments);
    }
    try {
      String[] meant = arguments;
      if (arguments.length > 0) {
        OwnRun own = table.ownRun(options);
        OwnRun.Meaning meaning = own.meaning(tree, line, List.of(arguments));
        switch (meaning) {
          case OwnRun.Meaning.Ended(int code) -> {
            return code;
          }
          case OwnRun.Meaning.Words(List<String> words) -> {
            meant = words.toArray(String[]::new);
            line = words.equals(List.of(arguments)) ? line : tree.build(meant);
          }
        }
      }
      return parseAndRun(composition, table, line, meant);
    } catch (InvalidInput e) {
      return wrongUsage(String.valueOf(e.getMessage()), line.getCommandSpec());
    } catch (TraktException e) {
      return fail(report(e.failure()));
    }
  }

  private int parseAndRun(
      Composition composition, CommandTable table, CommandLine line, String... arguments) {
    ParseResult parsed;
    try {
      for (int i = 0; i < arguments.length; i++) {
        Console.requireUtf8("Argument " + (i + 1), arguments[i]);
      }
      parsed = line.parseArgs(EarlyOptions.behindCommand(line, arguments));
    } catch (InvalidInput e) {
      return wrongUsage(String.valueOf(e.getMessage()), line.getCommandSpec());
    } catch (ParameterException e) {
      return wrongUsage(
          UsageSentence.of(e, () -> table.own().names()), e.getCommandLine().getCommandSpec());
    }
    ParseResult last = parsed;
    boolean helps = parsed.isUsageHelpRequested();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      helps |= last.isUsageHelpRequested();
    }
    Optional<String> missing = helps ? Optional.empty() : CommandTree.missing(last);
    if (missing.isPresent()) {
      return wrongUsage(missing.get() + " is missing.", last.commandSpec());
    }
    return run(composition, table, last.commandSpec(), helps, parsed.isVersionHelpRequested());
  }

  private int run(
      Composition composition,
      CommandTable table,
      CommandSpec command,
      boolean helps,
      boolean tellsVersion) {
    if (helps) {
      help(HelpContent.of(command), false, table); // help is the same for all, and reads nothing
      return ExitCode.DONE.code();
    }
    if (tellsVersion) {
      console.out().println(Version.line());
      return ExitCode.DONE.code();
    }
    if (!(command.userObject() instanceof Callable<?> callable)) {
      if (command.parent() == null && composition.isSignedIn()) {
        command.usageMessage().footer(RootHelp.footerOfSignedIn());
      }
      help(HelpPage.withoutOptions(HelpContent.of(command)), command.parent() == null, table);
      return ExitCode.DONE.code();
    }
    try {
      options.check();
      if (!(callable instanceof Unsettled)) {
        composition.useSettings();
        lookForUpdate(composition);
      }
      outputs(command).forEach(OutputOptions::request);
      return callable.call() instanceof Integer code ? code : ExitCode.DONE.code();
    } catch (OutputClosed | OutputFailed e) {
      throw e;
    } catch (QuestionInterrupted e) {
      return ExitCode.INTERRUPTED.code();
    } catch (TraktException e) {
      trace(e);
      return refused(composition.sandboxFailure().orElse(e.failure()), command, composition);
    } catch (InvalidInput e) {
      trace(e);
      return wrongValue(String.valueOf(e.getMessage()), command, table);
    } catch (ParameterException e) {
      return wrongValue(UsageSentence.of(e), command, table);
    } catch (Exception | Error e) {
      return unexpected(e);
    }
  }

  private void help(List<HelpPart> page, boolean withOwn, CommandTable table) {
    console.beginPages();
    List<HelpPart> parts = withOwn ? table.own().behindCommands(page) : page;
    console.out().print(HelpPage.of(parts, console.style(), console.columns()));
  }

  /** It never fails a command, whatever an address or a folder looks like. */
  private void lookForUpdate(Composition composition) {
    if (!surroundings.terminals().out() || !surroundings.terminals().err()) {
      return;
    }
    try {
      UpdateWiring looking = composition.update();
      looking.begin();
      update = looking;
    } catch (TraktException | IllegalArgumentException e) {
      trace(e);
    }
  }

  private int refused(TraktFailure failure, CommandSpec command, Composition composition) {
    FailureReport report = report(failure);
    if (failure instanceof TraktFailure.Ambiguous ambiguous && wantsDocuments(command)) {
      console.trace(CandidateRecords.json(ambiguous.candidates()));
      return report.exit().code();
    }
    if (failure instanceof TraktFailure.AmbiguousName ambiguous && wantsDocuments(command)) {
      console.trace(CandidateRecords.jsonOfNames(ambiguous.candidates()));
      return report.exit().code();
    }
    int code = fail(report);
    if (failure instanceof TraktFailure.AccountLimit limit
        && (limit.limit().isEmpty() || console.errIsTerminal())) {
      LimitLines.of(composition.limits()).forEach(console::note);
    }
    return code;
  }

  private FailureReport report(TraktFailure failure) {
    if (failure instanceof NotSignedIn(NotSignedIn.Reason reason)) {
      Optional<String> profile = preferences.setting(Setting.PROFILE);
      boolean ofEnvironment =
          !options.sandbox() && console.variable("TRAKT_ACCESS_TOKEN").isPresent();
      if (reason == NotSignedIn.Reason.TOKEN_REFUSED && ofEnvironment) {
        return FailureReport.environmentTokenRefused();
      }
      if (reason == NotSignedIn.Reason.NO_TOKEN && profile.isPresent()) {
        return FailureReport.signedOut(profile.get());
      }
    }
    return FailureReport.of(failure, () -> Dates.of(console));
  }

  private static boolean wantsDocuments(CommandSpec command) {
    return outputs(command).stream().anyMatch(OutputOptions::wantsDocuments);
  }

  /** What cannot be printed must not be asked for, let alone be done, first. */
  private static List<OutputOptions> outputs(CommandSpec command) {
    List<OutputOptions> outputs = new ArrayList<>();
    for (CommandSpec mixin : command.mixins().values()) {
      if (mixin.userObject() instanceof OutputOptions output) {
        outputs.add(output);
      }
    }
    return outputs;
  }

  private int wrongValue(String sentence, CommandSpec command, CommandTable table) {
    MeantWord meant = MeantWord.of(command, new CommandTree(table, new GlobalOptions()));
    return wrongUsage(meant.behind(sentence, command), command);
  }

  private int wrongUsage(String sentence, CommandSpec command) {
    console.problem("trakt:", sentence);
    console.note("Usage: " + HelpContent.usage(command));
    console.note("More:  " + command.qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  private int fail(FailureReport report) {
    console.problem("trakt:", report.sentence());
    report.next().lines().forEach(console::note);
    return report.exit().code();
  }

  private int unexpected(Throwable e) {
    try {
      trace(e);
      return fail(
          switch (e) {
            case OutOfMemoryError full ->
                new FailureReport(
                    ExitCode.REFUSED,
                    "There is not enough memory for this.",
                    "Ask for less at a time, with --limit or --page.");
            case StackOverflowError deep ->
                new FailureReport(
                    ExitCode.REFUSED, "What was to be read is nested too deeply.", "");
            default ->
                new FailureReport(
                    ExitCode.REFUSED,
                    "Something went wrong inside this program.",
                    options.debug()
                        ? "Please report it with the lines above."
                        : "Please run it again with --debug and report what it prints.");
          });
    } catch (RuntimeException | Error again) {
      return ExitCode.REFUSED.code(); // there is nobody left to tell
    }
  }

  private void trace(Throwable e) {
    if (options.debug()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      trace.toString().lines().forEach(console::trace);
    }
  }
}
