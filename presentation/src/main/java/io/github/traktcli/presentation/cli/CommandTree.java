package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * Builds the commands that a command line names, and only those: a group or a command that is not
 * named is a stub with its name and summary, and where the first word behind options of all
 * commands is a command of the root, there are no others. The parser can match nothing else, so
 * nobody sees the difference but the clock.
 */
final class CommandTree {

  private static final int EXAMPLES_OF_A_GROUP = 4;
  private static final String NEEDED = "needed where no other command is named";

  /** Commands that look at other commands. */
  private static final Set<String> ABOUT_OTHERS = Set.of("help", "completion");

  private final CommandTable table;
  private final GlobalOptions options;
  private @Nullable String lastWord;
  private boolean lastIsName;
  private final KeptOptions kept;

  /** Makes a tree of which all is told by annotations. */
  CommandTree(CommandTable table, GlobalOptions options) {
    this(table, options, KeptOptions.NONE);
  }

  /** Makes a tree that has no texts where the options of a command are kept, but for help. */
  CommandTree(CommandTable table, GlobalOptions options, KeptOptions kept) {
    this.table = table;
    this.options = options;
    this.kept = kept;
  }

  /** Builds every command, for help, completion and manuals. */
  CommandLine whole() {
    return build(root(), _ -> true, Optional.empty(), Optional.empty());
  }

  /** Builds what may be called by these arguments. */
  CommandLine build(String... arguments) {
    if (kept != KeptOptions.NONE && isHelpNamed(arguments)) {
      return new CommandTree(table, options).build(arguments);
    }
    CommandSpec root = root();
    List<String> words = List.of(arguments);
    List<String> said = words.subList(FirstWord.of(root, words).orElse(words.size()), words.size());
    return build(
        root,
        new HashSet<>(words)::contains,
        said.stream()
            .limit(1)
            .filter(this::isName)
            .filter(word -> !ABOUT_OTHERS.contains(word))
            .findFirst(),
        said.stream().skip(1).findFirst());
  }

  /** Tells whether a command line that was built here calls a command by its name. */
  boolean isCalled(CommandLine line, String... arguments) {
    List<String> words = List.of(arguments);
    OptionalInt at = FirstWord.of(line.getCommandSpec(), words);
    return at.isPresent() && isName(words.get(at.getAsInt()));
  }

  /** Returns the names of the commands of the root, the second ones included. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Leaf leaf : table.leaves()) {
      names.add(leaf.name());
      names.addAll(leaf.aliases());
    }
    for (Group group : table.groups()) {
      names.add(group.name());
      names.addAll(group.aliases());
    }
    return names;
  }

  /** Returns the word of a command line that names the command. */
  Optional<String> command(List<String> words) {
    OptionalInt at = FirstWord.of(root(), words);
    return at.isPresent() ? Optional.of(words.get(at.getAsInt())) : Optional.empty();
  }

  /** Tells whether help may be what is wanted, which kept options cannot give. */
  private static boolean isHelpNamed(String... arguments) {
    return Arrays.stream(arguments)
        .anyMatch(
            word ->
                word.equals("help")
                    || word.equals("--help")
                    || (word.startsWith("-") && !word.startsWith("--") && word.contains("h")));
  }

  /** The table is gone through once, for both who ask. */
  private boolean isName(String word) {
    if (!word.equals(lastWord)) {
      lastWord = word;
      lastIsName = isInTable(word);
    }
    return lastIsName;
  }

  private boolean isInTable(String word) {
    return table.leaves().stream()
            .anyMatch(leaf -> isNamed(leaf.name(), leaf.aliases(), word::equals))
        || table.groups().stream()
            .anyMatch(group -> isNamed(group.name(), group.aliases(), word::equals));
  }

  /**
   * @param named whether a name may be called
   * @param only the name of the one command of the root that can be called, where that is known
   * @param behind the word behind that name
   */
  private CommandLine build(
      CommandSpec root, Predicate<String> named, Optional<String> only, Optional<String> behind) {
    for (Leaf leaf : table.leaves()) {
      if (only.isEmpty() || isNamed(leaf.name(), leaf.aliases(), only.get()::equals)) {
        add(root, leaf, named);
      }
    }
    for (Group group : table.groups()) {
      if (only.isEmpty() || isNamed(group.name(), group.aliases(), only.get()::equals)) {
        add(root, group, named, only.flatMap(_ -> behind));
      }
    }
    // It would tell of quotation marks on standard error, in names of Java.
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    CommandLine line = new CommandLine(root);
    line.setAllowSubcommandsAsOptionParameters(true);
    line.setExpandAtFiles(false);
    return line;
  }

  /** Returns the root with the options of all commands, and no commands yet. */
  private CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("trakt");
    root.usageMessage().description("Talk to trakt.tv from the terminal.").footer(RootHelp.FOOTER);
    root.addOption(help());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .arity("0")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    options.declare(root);
    return root;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("Show this help.")
        .build();
  }

  /**
   * @param behind the word behind the name of the group: where that names one of its commands, the
   *     usual one of the group is not meant
   */
  private void add(
      CommandSpec root, Group group, Predicate<String> named, Optional<String> behind) {
    List<Leaf> leaves =
        isNamed(group.name(), group.aliases(), named) ? group.leaves().get() : List.of();
    boolean isUsual =
        group.byDefault().isPresent()
            && !leaves.isEmpty()
            && (behind.isEmpty()
                || leaves.stream()
                    .noneMatch(leaf -> isNamed(leaf.name(), leaf.aliases(), behind.get()::equals)));
    CommandSpec spec = isUsual ? withDefault(group, leaves) : stub(group.summary());
    spec.aliases(group.aliases().toArray(String[]::new));
    root.addSubcommand(group.name(), spec);
    for (Leaf leaf : leaves) {
      add(spec, leaf, named);
    }
    if (!leaves.isEmpty() && group.byDefault().isEmpty()) {
      spec.usageMessage().footer(footer(new String[0], examples(group, leaves)));
    }
  }

  private static List<String> examples(Group group, List<Leaf> leaves) {
    return group.examples().isEmpty()
        ? leaves.stream()
            .flatMap(leaf -> leaf.examples().stream().limit(1))
            .limit(EXAMPLES_OF_A_GROUP)
            .toList()
        : group.examples();
  }

  /** Lets {@code trakt watchlist --json} mean {@code trakt watchlist list --json}. */
  private CommandSpec withDefault(Group group, List<Leaf> leaves) {
    String name = group.byDefault().orElseThrow();
    Leaf leaf =
        leaves.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(group.name() + " has no " + name));
    CommandSpec spec = declared(leaf, group.summary());
    for (PositionalParamSpec positional : List.copyOf(spec.positionalParameters())) {
      if (positional.required()) {
        spec.remove(positional);
        spec.addPositional(
            PositionalParamSpec.builder(positional)
                .required(false)
                .arity("0.." + positional.arity().max())
                .descriptionKey(NEEDED)
                .build());
      }
    }
    return spec;
  }

  /**
   * Returns what a noun misses that its usual command needs. The parser cannot ask for it, for it
   * would do so too when another command of the noun is named.
   */
  static Optional<String> missing(ParseResult last) {
    return last.commandSpec().positionalParameters().stream()
        .filter(positional -> NEEDED.equals(positional.descriptionKey()))
        .filter(positional -> !last.matchedPositionals().contains(positional))
        .map(PositionalParamSpec::paramLabel)
        .findFirst();
  }

  private void add(CommandSpec parent, Leaf leaf, Predicate<String> named) {
    CommandSpec spec =
        isNamed(leaf.name(), leaf.aliases(), named)
            ? declared(leaf, leaf.summary())
            : stub(leaf.summary());
    spec.aliases(leaf.aliases().toArray(String[]::new));
    parent.addSubcommand(leaf.name(), spec);
  }

  private CommandSpec declared(Leaf leaf, String summary) {
    CommandSpec spec = kept.of(leaf.command().get());
    if (!leaf.examples().isEmpty()) {
      spec.usageMessage().footer(footer(spec.usageMessage().footer(), leaf.examples()));
    }
    String[] more = spec.usageMessage().description();
    spec.usageMessage()
        .description(
            more.length == 0
                ? new String[] {summary}
                : Stream.concat(Stream.of(summary, ""), Stream.of(more)).toArray(String[]::new));
    return spec;
  }

  private static String[] footer(String[] own, List<String> examples) {
    return Stream.of(
            Stream.of(own), Stream.of("", "Examples:"), examples.stream().map(line -> "  " + line))
        .flatMap(lines -> lines)
        .toArray(String[]::new);
  }

  private static CommandSpec stub(String summary) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(summary);
    return spec;
  }

  private static boolean isNamed(String name, List<String> aliases, Predicate<String> named) {
    return named.test(name) || aliases.stream().anyMatch(named);
  }
}
