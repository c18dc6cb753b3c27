package io.github.traktcli.presentation.custom;

import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt alias set}. */
@Command(
    sortOptions = false,
    description = {
      "$1, $2 and so on are the arguments, $@ all of them; each stays one word, whatever is in it."
          + " Arguments for which there is no place stand behind all others.",
      "",
      "What begins with ! is a line of the shell, and its parameters are the arguments. An alias"
          + " never stands in the place of a command."
    })
final class AliasSet implements Callable<Integer>, Unsettled {

  private final Console console;
  private final CustomUseCases useCases;

  @Parameters(index = "0", paramLabel = "NAME", description = "The word of your own.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "EXPANSION",
      description = "What it stands for, without \"trakt\"; - reads it from standard input.")
  private String expansion = "";

  @Option(
      names = {"-s", "--shell"},
      description = "It is a line of the shell.")
  private boolean shell;

  @Option(names = "--clobber", description = "Replace the alias that is there.")
  private boolean clobber;

  AliasSet(Console console, CustomUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    String said = (expansion.equals("-") ? console.readAll() : expansion).strip();
    Alias alias = new Alias(name, shell && !said.startsWith("!") ? "!" + said : said);
    useCases.aliases().set(alias, clobber);
    console.tell(
        "%s trakt %s now stands for %s"
            .formatted(console.style().good("✓"), alias.name(), alias.expansion()));
    return 0;
  }
}
