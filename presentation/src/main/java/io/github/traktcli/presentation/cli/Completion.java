package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script by which a shell completes command lines. */
@Command(
    footer = {
      "",
      "Examples:",
      "  trakt completion bash > ~/.local/share/bash-completion/completions/trakt",
      "  trakt completion zsh > ~/.trakt-completion.zsh   and source it from ~/.zshrc",
      "  trakt completion fish > ~/.config/fish/completions/trakt.fish",
    })
final class Completion implements Callable<Integer> {

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  private final Console console;
  private final Supplier<CommandLine> everything;

  Completion(Console console, Supplier<CommandLine> everything) {
    this.console = console;
    this.everything = everything;
  }

  @Override
  public Integer call() {
    console
        .out()
        .print(
            switch (shell) {
              // The script for bash tells zsh how to run it.
              case "bash", "zsh" -> AutoComplete.bash("trakt", everything.get());
              case "fish" -> FishCompletion.of(everything.get().getCommandSpec());
              default ->
                  throw new InvalidInput("SHELL is bash, zsh or fish, not \"" + shell + "\".");
            });
    return ExitCode.DONE.code();
  }
}
