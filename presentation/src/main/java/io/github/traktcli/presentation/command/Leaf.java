package io.github.traktcli.presentation.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A row of the command table: a command that does something.
 *
 * @param aliases other names it answers to
 * @param summary what the list of commands says of it
 * @param command makes the annotated command; called only when the command line names it
 */
public record Leaf(
    String name, List<String> aliases, String summary, Supplier<Callable<Integer>> command) {

  /** Copies the aliases. */
  public Leaf {
    aliases = List.copyOf(aliases);
  }

  /** Returns a row without aliases. */
  public static Leaf of(String name, String summary, Supplier<Callable<Integer>> command) {
    return new Leaf(name, List.of(), summary, command);
  }
}
