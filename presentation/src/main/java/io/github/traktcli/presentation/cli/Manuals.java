package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.presentation.manual.CommandManual;
import io.github.traktcli.presentation.manual.CommandManual.Argument;
import io.github.traktcli.presentation.manual.CommandManual.Named;
import io.github.traktcli.presentation.manual.CommandManual.Option;
import io.github.traktcli.presentation.manual.Manual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads the manual from the whole tree of commands and from the contract. */
final class Manuals {

  private static final int MOST_WORDS = 60;
  private static final String EXAMPLES = "Examples:";

  /** Options that name a file to be read. */
  private static final Set<String> READ = Set.of("--input", "--anime-map");

  private static final Set<String> LOCAL_NOUNS =
      Set.of(
          "help",
          "version",
          "completion",
          "sandbox",
          "config",
          "alias",
          "extension",
          "cache",
          "captures");
  private static final Set<String> LOCAL_COMMANDS = Set.of("auth switch");

  private final List<ApiOperation> operations;
  private final Map<String, String> usual;
  private final List<CommandManual> manuals = new ArrayList<>();
  private final Set<String> commands = new LinkedHashSet<>();

  private Manuals(List<ApiOperation> operations, Map<String, String> usual) {
    this.operations = operations;
    this.usual = usual;
  }

  /**
   * Returns all that there is to say.
   *
   * @param usual the commands that nouns run by themselves, by the nouns
   */
  static Manual of(CommandSpec root, List<ApiOperation> operations, Map<String, String> usual) {
    Manuals manuals = new Manuals(operations, usual);
    manuals.name(root);
    manuals.add(root);
    return new Manual(
        Version.number(),
        Arrays.stream(ExitCode.values()).map(Manuals::told).toList(),
        Arrays.stream(HelpTopic.values())
            .map(topic -> new Manual.Topic(topic.word(), topic.text()))
            .toList(),
        manuals.manuals);
  }

  private static CommandManual.ExitCode told(ExitCode code) {
    return new CommandManual.ExitCode(code.code(), code.meaning());
  }

  private void name(CommandSpec command) {
    commands.add(command.qualifiedName());
    below(command).values().forEach(this::name);
  }

  private void add(CommandSpec command) {
    manuals.add(manual(command));
    below(command).values().forEach(this::add);
  }

  private static Map<String, CommandSpec> below(CommandSpec command) {
    Map<String, CommandSpec> below = new LinkedHashMap<>();
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              if (name.equals(line.getCommandName())) {
                below.put(name, line.getCommandSpec());
              }
            });
    return below;
  }

  private CommandManual manual(CommandSpec command) {
    List<String> description = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (HelpPart part : HelpContent.of(command)) {
      switch (part) {
        case HelpPart.Paragraph(String text) -> description.add(text);
        case HelpPart.Lines(List<String> lines) -> divide(lines, notes, examples);
        case HelpPart.Usage _, HelpPart.Names _, HelpPart.Options _, HelpPart.Topic _ -> {}
      }
    }
    String summary = description.isEmpty() ? "" : description.removeFirst();
    description.removeIf(String::isBlank);
    boolean runs = command.userObject() instanceof Callable<?>;
    String done = done(command);
    List<String> sent = runs ? sent(done) : List.of();
    return new CommandManual(
        command.qualifiedName(),
        Arrays.asList(command.aliases()),
        summary,
        description,
        HelpContent.usage(command),
        command.positionalParameters().stream()
            .filter(positional -> !positional.hidden())
            .map(
                positional ->
                    new Argument(
                        positional.paramLabel(),
                        HelpContent.description(positional),
                        positional.arity().min() > 0,
                        positional.arity().max() > 1,
                        words(positional)))
            .toList(),
        options(command),
        below(command).values().stream()
            .map(spec -> new Named(spec.name(), HelpContent.summary(spec)))
            .toList(),
        notes,
        examples,
        exitCodes(command, done),
        sent,
        runs ? fields(command, done) : List.of(),
        runs ? writes(command, done, sent) : List.of());
  }

  /**
   * Returns the words of what is done, which is the usual command of a noun that is named alone.
   */
  private String done(CommandSpec command) {
    String words = command.qualifiedName().replaceFirst("^trakt ?", "");
    String one = usual.get(words);
    return one == null ? words : words + " " + one;
  }

  /** Examples are lines that call the program; all else is said beside them. */
  private static void divide(List<String> lines, List<String> notes, List<String> examples) {
    boolean inExamples = false;
    for (String line : lines) {
      boolean heading = line.endsWith(":") && !line.startsWith(" ");
      inExamples = heading ? line.equals(EXAMPLES) : inExamples;
      if (!inExamples) {
        notes.add(line);
      } else if (line.startsWith("  trakt")) {
        examples.add(line.strip().replaceFirst(" {2,}.*", ""));
      }
    }
    while (!notes.isEmpty() && notes.getLast().isBlank()) {
      notes.removeLast();
    }
    while (!notes.isEmpty() && notes.getFirst().isBlank()) {
      notes.removeFirst();
    }
  }

  private static List<Option> options(CommandSpec command) {
    List<Option> options = new ArrayList<>();
    HelpContent.sections(command)
        .forEach(
            (heading, specs) -> {
              for (OptionSpec spec : specs) {
                if (!spec.hidden()) {
                  boolean takesValue = spec.arity().max() > 0 && !spec.typeInfo().isBoolean();
                  options.add(
                      new Option(
                          Arrays.asList(spec.names()),
                          takesValue ? spec.paramLabel() : null,
                          takesValue && spec.arity().min() == 0,
                          takesValue ? words(spec) : List.of(),
                          HelpContent.description(spec),
                          heading));
                }
              }
            });
    return options;
  }

  private static List<String> words(ArgSpec argument) {
    List<String> words = CompletionValues.of(argument).words();
    return words.size() > MOST_WORDS ? List.of() : words;
  }

  private List<String> sent(String words) {
    return performed(words).map(ApiOperation::signature).distinct().toList();
  }

  private Stream<ApiOperation> performed(String words) {
    return Stream.concat(Stream.of(words), CommandEffects.also(words).stream())
        .distinct()
        .flatMap(this::named);
  }

  /** Returns the operations for which the contract names the command. */
  private Stream<ApiOperation> named(String words) {
    return operations.stream()
        .filter(
            operation ->
                operation.command().filter(line -> performs("trakt " + words, line)).isPresent());
  }

  private List<String> fields(CommandSpec command, String words) {
    return command.findOption("--fields") == null
        ? List.of()
        : performed(words)
            .filter(operation -> operation.method().equals("GET"))
            .flatMap(operation -> operation.fields().stream())
            .distinct()
            .toList();
  }

  /** A line belongs to the command with the most of its first words. */
  private boolean performs(String command, String line) {
    if (!line.equals(command) && !line.startsWith(command + " ")) {
      return false;
    }
    return commands.stream()
        .noneMatch(
            other ->
                other.length() > command.length()
                    && (line.equals(other) || line.startsWith(other + " ")));
  }

  private static List<String> writes(CommandSpec command, String words, List<String> sent) {
    List<String> writes = new ArrayList<>();
    sent.stream().filter(one -> !one.startsWith("GET ")).forEach(writes::add);
    if (sent.stream().anyMatch(CommandEffects::isInJournal)) {
      writes.add(CommandEffects.JOURNAL);
    }
    writes.addAll(CommandEffects.writes(words));
    for (OptionSpec option : command.options()) {
      String name = option.longestName();
      if (option.paramLabel().equals("FILE") && !READ.contains(name)) {
        writes.add("FILE of " + name);
      }
    }
    return writes.stream().distinct().toList();
  }

  private List<CommandManual.ExitCode> exitCodes(CommandSpec command, String words) {
    boolean runs = command.userObject() instanceof Callable<?> || command.parent() == null;
    boolean anything = CommandEffects.sendsAnything(words);
    boolean sends = runs && !isLocal(words);
    boolean partly = command.findOption("--dry-run") != null || words.isEmpty();
    // What does the same as one other command fails as that one does.
    boolean isShortWay = CommandEffects.also(words).size() == 1;
    boolean names =
        (isShortWay ? performed(words) : named(words))
                .anyMatch(one -> one.signature().indexOf('{') >= 0)
            || partly
            || anything
            || looksUp(command, words);
    return Arrays.stream(ExitCode.values())
        .filter(
            code ->
                CommandEffects.exitCodes(words).contains(code.code())
                    || switch (code) {
                      case NOT_FOUND -> names;
                      case SIGN_IN, LIMIT, VIP, NETWORK -> sends;
                      case PARTLY -> partly;
                      case DONE, REFUSED, USAGE, INTERRUPTED, TERMINATED -> true;
                    })
        .map(Manuals::told)
        .toList();
  }

  /** A noun that asks nobody, and its commands. */
  private static boolean isLocal(String words) {
    return LOCAL_NOUNS.contains(words.split(" ", 2)[0]) || LOCAL_COMMANDS.contains(words);
  }

  /** Tells whether a command without an operation of its own finds something by its name. */
  private boolean looksUp(CommandSpec command, String words) {
    return named(words).findAny().isEmpty()
        && !isLocal(words)
        && command.positionalParameters().stream()
            .anyMatch(positional -> !positional.hidden() && words(positional).isEmpty());
  }
}
