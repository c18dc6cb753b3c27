package io.github.traktcli.presentation.custom;

import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt alias delete}. */
@Command
final class AliasDelete implements Callable<Integer>, Unsettled {

  private final Console console;
  private final CustomUseCases useCases;

  @Parameters(arity = "0..*", paramLabel = "ALIAS", description = "The aliases to forget.")
  private List<String> names = List.of();

  @Option(names = "--all", description = "Forget all of them.")
  private boolean all;

  AliasDelete(Console console, CustomUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (all != names.isEmpty()) {
      throw new InvalidInput("Name the aliases to forget, or say --all.");
    }
    List<String> wanted = all ? useCases.aliases().all().stream().map(Alias::name).toList() : names;
    for (String name : wanted) {
      Alias gone = useCases.aliases().delete(name);
      console.tell(
          "%s trakt %s stands no more for %s"
              .formatted(console.style().good("✓"), name, gone.expansion()));
    }
    return 0;
  }
}
