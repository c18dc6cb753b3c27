package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
      "  environment    the variables that are read",
      "  exit-codes     how trakt ends",
      "",
      "Examples:",
      "  trakt help watchlist add",
      "  trakt help exit-codes",
    })
final class Help implements Callable<Integer>, Unsettled {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command, or a topic.")
  private List<String> path = List.of();

  private final Console console;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
  Help(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(HelpPage.of(parts(), console.style(), console.columns()));
    return ExitCode.DONE.code();
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
        .orElseThrow(
            () ->
                new InvalidInput(
                    "There is no command or topic \"%s\".".formatted(String.join(" ", path))
                        + NearNames.didYouMean(
                            path.getFirst(), spec.root().subcommands().keySet())));
  }
}
