package io.github.traktcli.presentation.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of the command table: a noun with its commands.
 *
 * @param aliases other names it answers to
 * @param byDefault the name of the leaf that runs when none is named; empty shows the help
 * @param examples whole command lines for the help; where there are none, those of its commands
 * @param leaves evaluated only when the command line names the group
 */
public record Group(
    String name,
    List<String> aliases,
    String summary,
    Optional<String> byDefault,
    List<String> examples,
    Supplier<List<Leaf>> leaves) {

  /** Copies the lists. */
  public Group {
    aliases = List.copyOf(aliases);
    examples = List.copyOf(examples);
  }

  /** Returns a group that shows its help when no command of it is named. */
  public static Group of(String name, String summary, Supplier<List<Leaf>> leaves) {
    return new Group(name, List.of(), summary, Optional.empty(), List.of(), leaves);
  }

  /** Returns this group with a command that runs when none is named. */
  public Group runs(String leaf) {
    return new Group(name, aliases, summary, Optional.of(leaf), examples, leaves);
  }

  /** Returns this group under one more name. */
  public Group alias(String alias) {
    return new Group(
        name,
        java.util.stream.Stream.concat(aliases.stream(), java.util.stream.Stream.of(alias))
            .toList(),
        summary,
        byDefault,
        examples,
        leaves);
  }

  /** Returns this group with command lines that show how it is used. */
  public Group examples(String... lines) {
    return new Group(name, aliases, summary, byDefault, List.of(lines), leaves);
  }
}
