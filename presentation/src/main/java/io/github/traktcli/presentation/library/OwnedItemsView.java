package io.github.traktcli.presentation.library;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.history.OwnedItems;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import picocli.CommandLine.Option;

/** The collection by ids alone, in one answer. */
final class OwnedItemsView {

  @Option(
      names = "--minimal",
      description = "Only ids and days, of all movies, shows or episodes in one answer.")
  private boolean minimal;

  /** Tells whether it was asked for. */
  boolean isAskedFor() {
    return minimal;
  }

  /**
   * Prints it.
   *
   * @throws InvalidInput where Trakt has no such answer
   */
  void print(
      List<EntryType> types, OwnerOption owner, ReadFacet reading, Printer printer, Dates dates) {
    if (owner.user().isPresent()) {
      throw new InvalidInput("--minimal is about your own collection; leave out --user.");
    }
    Facet<OwnedItems> facet =
        switch (types.size() == 1 ? types.getFirst() : EntryType.ALL) {
          case MOVIES -> HistoryFacets.OWNED_MOVIES;
          case SHOWS -> HistoryFacets.OWNED_SHOWS;
          case EPISODES -> HistoryFacets.OWNED_EPISODES;
          case ALL, SEASONS, PEOPLE, MEDIA ->
              throw new InvalidInput("--minimal needs one of movies, shows and episodes.");
        };
    FacetView.parts(
        reading.one(FacetRequest.of(facet, new Subject.Everything())),
        OwnedItems::items,
        rows(dates),
        printer);
  }

  private static RowView<OwnedItems.Owned> rows(Dates dates) {
    return new RowView<>(
        List.of(
            Column.kept("reference", row -> Cell.of(row.item().reference())),
            Column.fixed("collected", row -> dates.day(row.at()))),
        row -> row.item().reference(),
        "Your collection holds nothing of that.");
  }
}
