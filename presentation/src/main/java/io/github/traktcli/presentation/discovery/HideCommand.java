package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.reference.Wanted;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes films and shows out of the recommendations. */
@Command
final class HideCommand implements Callable<Integer> {

  @Mixin private final ReferenceArguments references = new ReferenceArguments();

  private final Console console;
  private final DiscoveryUseCases useCases;

  HideCommand(Console console, DiscoveryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    List<Wanted> wanted = references.wanted(console, useCases::referenceInput);
    useCases
        .hideRecommendations()
        .hide(wanted, item -> console.note("Trakt will not recommend " + item.label() + " again."));
    return 0;
  }
}
