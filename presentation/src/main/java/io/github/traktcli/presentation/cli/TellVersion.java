package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version, as {@code --version} does. */
@Command(footer = {"", "Examples:", "  trakt version"})
final class TellVersion implements Callable<Integer>, Unsettled {

  private final Console console;

  TellVersion(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().println(Version.line());
    return ExitCode.DONE.code();
  }
}
