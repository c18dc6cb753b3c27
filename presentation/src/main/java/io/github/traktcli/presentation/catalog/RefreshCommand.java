package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.CatalogGateway.Refreshed;
import io.github.traktcli.application.catalog.RefreshTitle;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks Trakt to fetch the data of a title anew. */
@Command(sortOptions = false)
final class RefreshCommand implements Callable<Integer> {

  private final MediaType type;
  private final Console console;
  private final CatalogUseCases useCases;

  @Parameters(paramLabel = "TITLE", description = Titles.DESCRIPTION)
  private String title = "";

  @Option(names = "--images", description = "The images as well.")
  private boolean images;

  @Option(
      names = "--justwatch",
      description = "Where it can be watched, and nothing else; films and shows only.")
  private boolean justWatch;

  @Mixin private final CommandSpec footer = CommandSpec.create();

  RefreshCommand(MediaType type, Console console, CatalogUseCases useCases) {
    this.type = type;
    this.console = console;
    this.useCases = useCases;
    footer.usageMessage().footer(Titles.footer(type));
  }

  @Override
  public Integer call() {
    Refreshed part = part();
    MediaItem named = useCases.completeTitle().named(title, type);
    RefreshTitle.Outcome outcome = useCases.refreshTitle().refresh(named, part);
    console.note(
        switch (outcome) {
          case QUEUED -> "Trakt will fetch " + named.label() + " anew. This may take a while.";
          case ALREADY_QUEUED -> "Trakt is about to fetch " + named.label() + " anew already.";
        });
    return 0;
  }

  private Refreshed part() {
    if (justWatch && type == MediaType.PERSON) {
      throw new InvalidInput("People cannot be watched at JustWatch; leave out --justwatch.");
    }
    if (justWatch && images) {
      throw new InvalidInput("--justwatch fetches nothing else; leave out --images.");
    }
    if (justWatch) {
      return Refreshed.JUST_WATCH;
    }
    return images ? Refreshed.DATA_AND_IMAGES : Refreshed.DATA;
  }
}
