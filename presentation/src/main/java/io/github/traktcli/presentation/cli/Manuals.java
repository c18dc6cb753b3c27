package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.manual.CommandManual;
import io.github.traktcli.presentation.manual.CommandManual.Argument;
import io.github.traktcli.presentation.manual.CommandManual.Named;
import io.github.traktcli.presentation.manual.CommandManual.Option;
import io.github.traktcli.presentation.manual.Manual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads the manual from the whole tree of commands and from the contract. */
final class Manuals {

  private static final int MOST_WORDS = 60;
  private static final String EXAMPLES = "Examples:";
  private static final Set<String> LOCAL_WRITES =
      Set.of("auth login", "auth logout", "auth refresh", "auth switch", "sandbox");

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

  /** Commands that do what another does, by which the contract names its operations. */
  private static final Map<String, String> SHORT_WAYS =
      Map.of(
          "trakt next", "trakt progress up-next",
          "trakt watch", "trakt history add",
          "trakt rate", "trakt ratings add",
          "trakt watched shows", "trakt watched movies",
          "trakt watched episodes", "trakt watched movies",
          "trakt searches shows", "trakt searches movies",
          "trakt searches people", "trakt searches movies");

  private final List<ApiOperation> operations;
  private final Map<String, String> longWays = new HashMap<>(SHORT_WAYS);
  private final List<CommandManual> manuals = new ArrayList<>();
  private final Set<String> commands = new LinkedHashSet<>();

  private Manuals(List<ApiOperation> operations, List<Group> groups) {
    this.operations = operations;
    for (Group group : groups) {
      String noun = "trakt " + group.name();
      group.byDefault().ifPresent(verb -> longWays.put(noun, noun + " " + verb));
    }
  }

  /** Returns all that there is to say. */
  static Manual of(CommandSpec root, List<ApiOperation> operations, List<Group> groups) {
    Manuals manuals = new Manuals(operations, groups);
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
    List<ApiOperation> performed = runs ? performed(command) : List.of();
    List<String> sent = performed.stream().map(ApiOperation::signature).distinct().toList();
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
        exitCodes(command, sent),
        sent,
        fields(command, performed),
        runs ? writes(command, sent) : List.of());
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

  /** What a command performs by another command, it performs all the same. */
  private List<ApiOperation> performed(CommandSpec command) {
    String name = command.qualifiedName();
    String way = longWays.getOrDefault(name, name);
    return operations.stream()
        .filter(operation -> operation.command().filter(line -> performs(way, line)).isPresent())
        .toList();
  }

  private static List<String> fields(CommandSpec command, List<ApiOperation> performed) {
    return command.findOption("--fields") == null
        ? List.of()
        : performed.stream()
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

  private static List<String> writes(CommandSpec command, List<String> sent) {
    List<String> writes = new ArrayList<>();
    sent.stream().filter(one -> !one.startsWith("GET ")).forEach(writes::add);
    String words = command.qualifiedName().replaceFirst("^trakt ?", "");
    if (LOCAL_WRITES.contains(words)) {
      writes.add("files in the folder of the state");
    }
    if (words.startsWith("config ") && !words.endsWith("list") && !words.endsWith("get")) {
      writes.add("the file of the configuration");
    }
    if (command.findOption("--dry-run") != null && sent.stream().anyMatch(Manuals::isOfSync)) {
      writes.add("the journal of undo");
    }
    for (OptionSpec option : command.options()) {
      if (option.paramLabel().equals("FILE") && !option.longestName().startsWith("--from")) {
        writes.add("FILE of " + option.longestName());
      }
    }
    return writes.stream().distinct().toList();
  }

  private static boolean isOfSync(String operation) {
    return operation.contains("/sync/") && !operation.startsWith("GET ");
  }

  private static List<CommandManual.ExitCode> exitCodes(CommandSpec command, List<String> sent) {
    boolean runs = command.userObject() instanceof Callable<?> || command.parent() == null;
    boolean sends = runs && !isLocal(command.qualifiedName());
    boolean partly = command.findOption("--dry-run") != null;
    boolean names =
        sent.stream().anyMatch(one -> one.indexOf('{') >= 0) || partly || looksUp(command, sent);
    return Arrays.stream(ExitCode.values())
        .filter(
            code ->
                switch (code.code()) {
                  case 3 -> names || command.parent() == null;
                  case 4, 5, 6, 7 -> sends;
                  case 8 -> partly || command.parent() == null;
                  default -> true;
                })
        .map(Manuals::told)
        .toList();
  }

  /** A noun that asks nobody, and its commands. */
  private static boolean isLocal(String command) {
    List<String> words = List.of(command.split(" ", -1));
    return words.size() > 1
        && (LOCAL_NOUNS.contains(words.get(1))
            || LOCAL_COMMANDS.contains(command.substring("trakt ".length())));
  }

  /** Tells whether a command without an operation of its own finds something by its name. */
  private static boolean looksUp(CommandSpec command, List<String> sent) {
    return sent.isEmpty()
        && !isLocal(command.qualifiedName())
        && command.positionalParameters().stream()
            .anyMatch(positional -> !positional.hidden() && words(positional).isEmpty());
  }
}
