package io.github.traktcli.presentation.history;

import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How many of the next episodes of a show are meant; what follows and is no number is a title. */
final class NextOption {

  @Option(
      names = "--next",
      arity = "0..1",
      paramLabel = "N",
      parameterConsumer = Count.class,
      description = "Of shows, the next episode that you have not watched, or the next N of them.")
  private int count;

  /** Returns how many; 0 where nothing was said. */
  int count() {
    return count;
  }

  /** Takes a number, and leaves a title where it is. */
  static final class Count implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
      String word = args.isEmpty() ? "" : args.peek();
      if (word.matches("-\\d+|0+")) {
        throw new ParameterException(
            command.commandLine(), "--next takes a number from 1 to 999, not \"" + word + "\".");
      }
      boolean number = word.matches("[1-9]\\d{0,2}");
      argument.setValue(number ? Integer.valueOf(args.pop()) : Integer.valueOf(1));
    }
  }
}
