package io.github.traktcli.presentation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A row of the command table: a command that does something.
 *
 * @param aliases other names it answers to
 * @param summary what the list of commands says of it
 * @param examples whole command lines; a command may also have them in its own footer
 * @param command makes the annotated command; called only when the command line names it
 */
public record Leaf(
    String name,
    List<String> aliases,
    String summary,
    List<String> examples,
    Supplier<Callable<Integer>> command) {

  /** Copies the lists. */
  public Leaf {
    aliases = List.copyOf(aliases);
    examples = List.copyOf(examples);
  }

  /** Returns a row without aliases. */
  public static Leaf of(String name, String summary, Supplier<Callable<Integer>> command) {
    return new Leaf(name, List.of(), summary, List.of(), command);
  }

  /** Returns this row with command lines that show how it is used. */
  public Leaf examples(String... lines) {
    return new Leaf(name, aliases, summary, List.of(lines), command);
  }

  /** Returns this row under one more name. */
  public Leaf alias(String alias) {
    List<String> more = new ArrayList<>(aliases);
    more.add(alias);
    return new Leaf(name, more, summary, examples, command);
  }
}
