package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.LookUpId;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what has an id of Trakt or another site. */
@Command
final class LookupCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "PROVIDER",
      description = "Whose id it is: trakt, imdb, tmdb or tvdb.")
  private String provider = "";

  @Parameters(index = "1", paramLabel = "ID", description = "The id.")
  private String id = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE,...",
      split = ",",
      description = "What it may be: movie, show, episode, person, list.")
  private List<String> types = List.of();

  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  private final Console console;
  private final Supplier<LookUpId> lookUp;

  LookupCommand(Console console, Supplier<LookUpId> lookUp) {
    this.console = console;
    this.lookUp = lookUp;
  }

  @Override
  public Integer call() {
    IdProvider named =
        IdProvider.named(provider)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "Ids are looked up by trakt, imdb, tmdb or tvdb, not \""
                            + provider
                            + "\"."));
    output
        .on(console)
        .list(
            lookUp.get().find(named, id, SearchType.named(types), extended.level()),
            SearchView.HITS);
    return 0;
  }
}
