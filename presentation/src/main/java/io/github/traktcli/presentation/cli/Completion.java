package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script by which a shell completes command lines. */
@Command(
    footer = {
      "",
      "Examples:",
      "  trakt completion bash > ~/.trakt-completion.bash   and source it from ~/.bashrc",
      "  trakt completion zsh > ~/.trakt-completion.zsh   and source it from ~/.zshrc,",
      "                                                   or as _trakt in a folder of $fpath",
      "  trakt completion fish > ~/.config/fish/completions/trakt.fish",
      "  trakt completion powershell > ~/trakt-completion.ps1   and source it from $PROFILE",
    })
final class Completion implements Callable<Integer>, Unsettled {

  @Parameters(paramLabel = "SHELL", description = "bash, zsh, fish or powershell.")
  private String shell = "";

  private final Console console;
  private final Supplier<CommandLine> everything;
  private final Function<Vocabulary, List<String>> kept;

  Completion(
      Console console, Supplier<CommandLine> everything, Function<Vocabulary, List<String>> kept) {
    this.console = console;
    this.everything = everything;
    this.kept = kept;
  }

  @Override
  public Integer call() {
    CompletionScript script =
        switch (shell) {
          case "bash" -> CompletionScript.BASH;
          case "zsh" -> CompletionScript.ZSH;
          case "fish" -> CompletionScript.FISH;
          case "powershell" -> CompletionScript.POWERSHELL;
          default ->
              throw new InvalidInput(
                  "SHELL is bash, zsh, fish or powershell, not \"" + shell + "\".");
        };
    CompletionTable table = CompletionTable.of(everything.get().getCommandSpec(), kept);
    console.out().print(script.of(table));
    return ExitCode.DONE.code();
  }
}
