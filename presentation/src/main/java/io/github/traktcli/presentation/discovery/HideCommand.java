package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.HideRecommendations;
import io.github.traktcli.application.reference.Wanted;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes films and shows out of the recommendations. */
@Command
final class HideCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "REF",
      description = "A film or show, such as movie/tron-legacy-2010.")
  private List<String> references = List.of();

  private final Console console;
  private final Supplier<HideRecommendations> hideRecommendations;

  HideCommand(Console console, Supplier<HideRecommendations> hideRecommendations) {
    this.console = console;
    this.hideRecommendations = hideRecommendations;
  }

  @Override
  public Integer call() {
    List<Wanted> wanted = references.stream().map(Wanted::named).toList();
    for (MediaItem item : hideRecommendations.get().hide(wanted)) {
      console.note("Trakt will not recommend " + item.label() + " again.");
    }
    return 0;
  }
}
