package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.custom.Extension;
import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds out what a command line means that begins with no command of the program. */
final class OwnRun {

  /** What it means. */
  sealed interface Meaning {

    /** A command line of the program. */
    record Words(List<String> words) implements Meaning {}

    /** Something else, which has been run to its end. */
    record Ended(int code) implements Meaning {}
  }

  private final GlobalOptions options;
  private final Console console;
  private final OwnCommands own;
  private final CustomWiring wiring;

  OwnRun(GlobalOptions options, Console console, OwnCommands own, CustomWiring wiring) {
    this.options = options;
    this.console = console;
    this.own = own;
    this.wiring = wiring;
  }

  /**
   * Puts what an alias stands for in its place, or runs an extension or the shell.
   *
   * @param line the root of the commands
   * @throws InvalidInput when that cannot be done
   */
  Meaning meaning(CommandTree tree, CommandLine line, List<String> arguments) {
    List<String> words = arguments;
    List<String> seen = new ArrayList<>();
    List<String> names = tree.names();
    while (true) {
      OptionalInt at = FirstWord.of(line.getCommandSpec(), words);
      if (at.isEmpty() || names.contains(words.get(at.getAsInt()))) {
        return new Meaning.Words(words);
      }
      String name = words.get(at.getAsInt());
      List<String> before = words.subList(0, at.getAsInt());
      List<String> behind = words.subList(at.getAsInt() + 1, words.size());
      Optional<Alias> alias = own.alias(name);
      if (alias.isEmpty()) {
        Optional<Extension> extension = own.extension(name);
        return extension.isEmpty()
            ? new Meaning.Words(words)
            : new Meaning.Ended(run(extension.get(), line, before, behind));
      }
      seen.add(name);
      if (seen.indexOf(name) < seen.size() - 1) {
        throw new InvalidInput(
            "The alias \"%s\" leads back to itself: %s.".formatted(name, String.join(", ", seen)));
      }
      if (alias.get().isShell()) {
        return new Meaning.Ended(run(alias.get(), line, before, behind));
      }
      List<String> expanded = new ArrayList<>(before);
      expanded.addAll(alias.get().with(behind));
      words = expanded;
      tell(name, String.join(" ", words), arguments);
    }
  }

  private int run(Extension extension, CommandLine line, List<String> before, List<String> behind) {
    readOptions(extension.name(), line, before);
    tell(extension.name(), extension.file(), before);
    return wiring.programs().run(extension, behind, wiring.told());
  }

  private int run(Alias alias, CommandLine line, List<String> before, List<String> behind) {
    readOptions(alias.name(), line, before);
    tell(alias.name(), alias.script(), before);
    return wiring.programs().runShell(alias.name(), alias.script(), behind);
  }

  /** Whoever says --sandbox must not write to the real account. */
  private void readOptions(String name, CommandLine line, List<String> before) {
    try {
      line.parseArgs(before.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new InvalidInput(UsageSentence.of(e));
    }
    options.check();
    if (options.sandbox()) {
      throw new InvalidInput(
          "--sandbox is of no meaning to \"%s\", which is a program of its own.".formatted(name));
    }
  }

  private void tell(String name, String meaning, List<String> arguments) {
    boolean wanted =
        console.variable("TRAKT_DEBUG").isPresent()
            || arguments.contains("--debug")
            || arguments.contains("-v")
            || arguments.contains("--verbose");
    if (wanted) {
      console.trace("trakt: \"%s\" is: %s".formatted(name, meaning));
    }
  }
}
