package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a completion script knows: each command with its options, each option once, and each list of
 * values once. What may stand for a value is a kind: {@code -} where there is no value, nothing
 * where any text may stand, {@code @} for files, {@code %} for profiles, {@code ~} for aliases,
 * else the number of a list, with a comma behind it where several values may.
 */
final class CompletionTable {

  private final List<Command> commands = new ArrayList<>();
  private final Map<Option, Integer> options = new LinkedHashMap<>();
  private final Map<List<String>, Integer> values = new LinkedHashMap<>();

  private final Function<Vocabulary, List<String>> kept;

  private CompletionTable(Function<Vocabulary, List<String>> kept) {
    this.kept = kept;
  }

  /** A name with what it means. */
  record Word(String name, String description) {}

  /**
   * An option.
   *
   * @param kind of its values
   */
  record Option(List<String> names, String kind, String description) {}

  /**
   * A command.
   *
   * @param paths all the words that lead to it
   * @param options by their numbers
   * @param arguments the kind of each argument
   */
  record Command(
      List<String> paths, List<Word> commands, List<Integer> options, List<String> arguments) {}

  /**
   * Reads a whole tree of commands.
   *
   * @param kept the words of a vocabulary that Trakt has told before
   */
  static CompletionTable of(CommandSpec root, Function<Vocabulary, List<String>> kept) {
    CompletionTable table = new CompletionTable(kept);
    table.add(root, List.of(""));
    return table;
  }

  List<Command> commands() {
    return commands;
  }

  Map<Option, Integer> options() {
    return options;
  }

  Map<List<String>, Integer> values() {
    return values;
  }

  private void add(CommandSpec command, List<String> paths) {
    List<Word> names = new ArrayList<>();
    Map<CommandLine, List<String>> below = new LinkedHashMap<>();
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              if (name.equals(line.getCommandName())) {
                names.add(new Word(name, description(line.getCommandSpec())));
              }
              below.computeIfAbsent(line, _ -> new ArrayList<>()).add(name);
            });
    commands.add(new Command(paths, names, optionsOf(command), arguments(command)));
    below.forEach(
        (line, called) ->
            add(
                line.getCommandSpec(),
                paths.stream()
                    .flatMap(path -> called.stream().map(name -> (path + " " + name).strip()))
                    .toList()));
  }

  /** Options of output may stand before the command. */
  private List<Integer> optionsOf(CommandSpec command) {
    Stream<OptionSpec> early =
        command.subcommands().isEmpty()
            ? Stream.of()
            : Stream.of(new OutputOptions(), new PagingOptions())
                .flatMap(mixin -> CommandSpec.forAnnotatedObject(mixin).options().stream());
    Set<Integer> numbers = new LinkedHashSet<>();
    Stream.concat(command.options().stream(), early)
        .filter(option -> !option.hidden())
        .map(
            option ->
                new Option(
                    List.of(option.names()),
                    option.arity().max() == 0 ? "-" : kind(option),
                    text(option.description())))
        .forEach(option -> numbers.add(number(options, option)));
    return List.copyOf(numbers);
  }

  private List<String> arguments(CommandSpec command) {
    List<String> kinds = new ArrayList<>();
    command
        .positionalParameters()
        .forEach(
            positional -> {
              String kind = kind(positional);
              kinds.add(kind.isEmpty() ? "-" : kind);
            });
    return kinds;
  }

  private String kind(ArgSpec argument) {
    CompletionValues offered = CompletionValues.of(argument, kept);
    if (!offered.kind().isEmpty()) {
      return offered.kind();
    }
    return offered.words().isEmpty()
        ? ""
        : number(values, offered.words()) + (offered.several() ? "," : "");
  }

  private static <T> Integer number(Map<T, Integer> known, T one) {
    Integer next = known.size() + 1;
    Integer before = known.putIfAbsent(one, next);
    return before == null ? next : before;
  }

  private static String description(CommandSpec command) {
    return text(command.usageMessage().description());
  }

  private static String text(String[] lines) {
    return lines.length == 0 ? "" : lines[0].replace("%n", " ").replace("%%", "%");
  }
}
