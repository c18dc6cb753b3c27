package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lets options stand before the command that they belong to: {@code trakt --json watchlist add 1}
 * is {@code trakt watchlist add --json 1}. The parser would not know them there, or take those of
 * {@code trakt watchlist --json add 1} for options of the usual command of the noun and forget
 * them.
 */
final class EarlyOptions {

  private final List<String> left;
  private final List<String> words = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private CommandLine command;

  private EarlyOptions(CommandLine root, String... arguments) {
    this.command = root;
    this.left = new ArrayList<>(List.of(arguments));
  }

  /** Returns the arguments in the order that the parser wants. */
  static String[] behindCommand(CommandLine root, String... arguments) {
    EarlyOptions options = new EarlyOptions(root, arguments);
    boolean more = true;
    while (more) {
      more = options.takeOne();
    }
    return options.moved.isEmpty() ? arguments : options.inOrder();
  }

  private String[] inOrder() {
    boolean isNoCommand = isRoot() && !left.isEmpty() && !left.getFirst().startsWith("-");
    if (isNoCommand) { // what is wrong with it is more than that an option stands before it
      words.add(left.removeFirst());
    }
    List<String> all = new ArrayList<>(words);
    all.addAll(moved);
    all.addAll(left);
    return all.toArray(String[]::new);
  }

  /** Takes the name of a command, or an option with its value; returns whether more may come. */
  private boolean takeOne() {
    if (left.isEmpty() || command.getSubcommands().isEmpty()) {
      return false;
    }
    String first = left.getFirst();
    if (first.length() > 1 && first.startsWith("-")) {
      return takeOption(first);
    }
    CommandLine next = command.getSubcommands().get(first);
    if (next == null) {
      return false;
    }
    words.add(left.removeFirst());
    command = next;
    return true;
  }

  private boolean takeOption(String argument) {
    boolean isLong = argument.startsWith("--");
    int value = argument.indexOf('=');
    String name =
        isLong
            ? argument.substring(0, value < 0 ? argument.length() : value)
            : argument.substring(0, 2);
    OptionSpec own = command.getCommandSpec().findOption(name);
    OptionSpec option = own == null ? ofResults(name) : own;
    if (option == null) {
      return false;
    }
    boolean hasValue = value >= 0 || (!isLong && argument.length() > 2);
    int size = hasValue ? 1 : 1 + option.arity().min();
    if (size > left.size()) {
      return false;
    }
    List<String> taken = left.subList(0, size);
    (isRoot() && own != null ? words : moved).addAll(taken);
    taken.clear();
    return true;
  }

  private boolean isRoot() {
    return command.getParent() == null;
  }

  /** Made only where such an option stands early. */
  private static @Nullable OptionSpec ofResults(String name) {
    OptionSpec output = CommandSpec.forAnnotatedObject(new OutputOptions()).findOption(name);
    return output == null
        ? CommandSpec.forAnnotatedObject(new PagingOptions()).findOption(name)
        : output;
  }
}
