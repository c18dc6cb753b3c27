package io.github.traktcli.presentation.cli;

import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the word of a command line that names a command, behind options of all commands. */
final class FirstWord {

  private FirstWord() {}

  /** Returns where it stands; empty where there is none, or an unknown option comes first. */
  static OptionalInt of(CommandSpec root, List<String> words) {
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (word.length() < 2 || !word.startsWith("-")) {
        return OptionalInt.of(at);
      }
      int value = word.indexOf('=');
      OptionSpec option = root.findOption(value < 0 ? word : word.substring(0, value));
      if (option == null) {
        return OptionalInt.empty();
      }
      at += value < 0 ? 1 + option.arity().min() : 1;
    }
    return OptionalInt.empty();
  }
}
