package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.presentation.command.Suggestions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.manual.CommandManual;
import io.github.traktcli.presentation.manual.Manual;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, or a topic that belongs to all of them. */
@Command(
    footer = {
      "",
      "Topics:",
      "  auth           how to sign in",
      "  references     how to name a film, a show, an episode, a person",
      "  formatting     tables, JSON, CSV and what else comes out",
      "  scripting      what scripts can rely on",
      "  environment    the variables that are read",
      "  exit-codes     how trakt ends",
      "  sandbox        how to try everything without an account",
      "",
      "Examples:",
      "  trakt help watchlist add",
      "  trakt help exit-codes",
      "  trakt help watchlist add --json",
    })
final class Help implements Callable<Integer>, Unsettled {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command, or a topic.")
  private List<String> path = List.of();

  @Option(
      names = "--json",
      description = "Tell it as JSON: arguments, options, values, examples, exit codes, writes.")
  private boolean json;

  private final Console console;
  private final Supplier<Manual> manual;
  private final Supplier<OwnCommands> own;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
  Help(Console console, Supplier<Manual> manual, Supplier<OwnCommands> own) {
    this.console = console;
    this.manual = manual;
    this.own = own;
  }

  @Override
  public Integer call() {
    if (json) {
      console.out().println(Printer.json(document()));
      return ExitCode.DONE.code();
    }
    console.beginPages();
    console.out().print(HelpPage.of(parts(), console.style(), console.columns()));
    return ExitCode.DONE.code();
  }

  private Object document() {
    Manual whole = manual.get();
    String name = String.join(" ", path);
    if (path.isEmpty()) {
      return whole;
    }
    for (CommandManual command : whole.commands()) {
      if (command.isCalled(path)) {
        return command;
      }
    }
    for (Manual.Topic topic : whole.topics()) {
      if (topic.name().equals(name)) {
        return topic;
      }
    }
    throw unknown();
  }

  private List<HelpPart> parts() {
    CommandSpec command = spec.root();
    for (String name : path) {
      CommandLine next = command.subcommands().get(name);
      if (next == null) {
        return topic();
      }
      command = next.getCommandSpec();
    }
    List<HelpPart> page = HelpContent.of(command);
    // A topic may have the name of a command.
    return HelpTopic.named(String.join(" ", path)).map(topic -> topic.before(page)).orElse(page);
  }

  private List<HelpPart> topic() {
    return HelpTopic.named(String.join(" ", path))
        .map(topic -> topic.before(List.of()))
        .or(
            () ->
                path.size() == 1
                    ? own.get().explained(path.getFirst()).map(List::of)
                    : Optional.empty())
        .orElseThrow(this::unknown);
  }

  /** Returns what is meant where the command stands before its noun. */
  private List<String> turned() {
    CommandLine noun = path.size() == 2 ? spec.root().subcommands().get(path.getLast()) : null;
    return noun == null
        ? List.of()
        : Suggestions.alike(path.getFirst(), noun.getSubcommands().keySet()).stream()
            .map(command -> path.getLast() + " " + command)
            .toList();
  }

  /** The nearest names are those of the noun as far as it is known, or else of topics, too. */
  private InvalidInput unknown() {
    CommandSpec command = spec.root();
    String typed = path.getFirst();
    for (String name : path) {
      typed = name;
      CommandLine next = command.subcommands().get(name);
      if (next == null) {
        break;
      }
      command = next.getCommandSpec();
    }
    List<String> turned = turned();
    if (!turned.isEmpty()) {
      return new InvalidInput(
          "There is no command or topic \"%s\".".formatted(String.join(" ", path))
              + NearNames.didYouMean(turned));
    }
    Optional<String> elsewhere =
        command.equals(spec.root()) ? Suggestions.ofOtherTools(typed) : Optional.empty();
    if (elsewhere.isPresent()) {
      return new InvalidInput(
          "There is no command or topic \"%s\". Did you mean %s?"
              .formatted(typed, elsewhere.get()));
    }
    List<String> names = new ArrayList<>(command.subcommands().keySet());
    if (command.equals(spec.root())) {
      for (HelpTopic topic : HelpTopic.values()) {
        names.add(topic.word());
      }
      names.addAll(own.get().names());
    }
    return new InvalidInput(
        "There is no command or topic \"%s\".".formatted(String.join(" ", path))
            + Suggestions.within(typed, names));
  }
}
