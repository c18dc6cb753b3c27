package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.ReadSeasons;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the seasons of a show, with how far the user is through each. */
@Command(sortOptions = false)
final class SeasonsList implements Callable<Integer> {

  private final Console console;
  private final CatalogUseCases useCases;

  @Parameters(paramLabel = "SHOW", description = "Slug, id, address, or the title itself.")
  private String show = "";

  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  SeasonsList(Console console, CatalogUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    List<Sourced<ReadSeasons.Row>> seasons =
        useCases
            .completeTitle()
            .reading(show, ItemType.SHOW, named -> read(named, !printer.printsDocuments()));
    printer.list(seasons, view());
    return 0;
  }

  /** Seasons come whole, so that a show that is none is known before anything is printed. */
  private List<Sourced<ReadSeasons.Row>> read(MediaItem named, boolean withMine) {
    FacetRequest<MediaItem.OfSeason> request = FacetRequest.of(Facet.SEASONS, named);
    if (extended.level().isPresent()) {
      request = request.with(FacetParameter.EXTENDED, extended.level().get());
    }
    return useCases.readSeasons().read(request, withMine).toList();
  }

  private RowView<ReadSeasons.Row> view() {
    return new RowView<>(
        List.of(
            Column.fixed("season", row -> Cell.of(season(row).number())),
            Column.text("title", row -> Cell.of(title(season(row)))),
            Column.number("episodes", row -> Cell.count(season(row).episodeCount())),
            Column.number("aired", row -> Cell.count(season(row).airedEpisodes())),
            Column.number("watched", SeasonsList::watched),
            Column.number("rating", row -> Cells.rating(season(row).rating())),
            Column.fixed("first aired", row -> Dates.of(console).day(season(row).firstAired()))),
        row -> row.item().reference(),
        "The show has no seasons.");
  }

  private static Season season(ReadSeasons.Row row) {
    return row.item().season();
  }

  private static String title(Season season) {
    return season.title() == null ? season.label() : season.title();
  }

  private static Cell watched(ReadSeasons.Row row) {
    return row.watched()
        .map(
            watched ->
                new Cell(
                    watched.completed() + "/" + watched.aired(),
                    Integer.toString(watched.completed())))
        .orElse(Cell.EMPTY);
  }
}
