package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, or a topic that belongs to all of them. */
@Command
final class Help implements Callable<Integer> {

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
    if (path.size() == 1 && HelpTopic.named(path.getFirst()).isPresent()) {
      console.out().print(HelpTopic.named(path.getFirst()).get().text());
      return ExitCode.DONE.code();
    }
    CommandLine command = spec.root().commandLine();
    for (String name : path) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        throw new ParameterException(
            command, "There is no command or topic \"" + String.join(" ", path) + "\".");
      }
      command = next;
    }
    console.out().print(command.getUsageMessage());
    return ExitCode.DONE.code();
  }
}
