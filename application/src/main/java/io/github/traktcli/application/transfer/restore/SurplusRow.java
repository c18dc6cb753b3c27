package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.transfer.plan.Asked;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.Verdict;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes rows of what goes. */
final class SurplusRow {

  /** What is not of the copy. */
  static final ImportOrigin ACCOUNT = ImportOrigin.path("account", "");

  private SurplusRow() {}

  static PlanRow of(
      LibraryEntry entry, LibrarySection section, ImportKind kind, Optional<ListSummary> list) {
    MediaItem item = Objects.requireNonNull(entry.item());
    ImportMoment moment =
        entry.at() == null
            ? null
            : new ImportMoment(entry.at().toString(), ImportMoment.Precision.SECOND);
    return new PlanRow(
        new Asked(kind, named(item), moment, details(entry, section, list), false, ACCOUNT),
        Verdict.of(PlanStatus.SURPLUS, "not_in_capture"),
        item,
        List.of(),
        0);
  }

  /** Makes the row of a whole list, which has no thing of its own. */
  static PlanRow of(ListSummary list) {
    ImportDetails details =
        ImportDetails.NONE
            .inList(list.label(), list.id(), null)
            .withMetadata(Map.of("list_id", String.valueOf(list.id())));
    return new PlanRow(
        new Asked(ImportKind.LIST, null, null, details, false, ACCOUNT),
        Verdict.of(PlanStatus.SURPLUS, "list_not_in_capture"),
        null,
        List.of(),
        0);
  }

  private static ImportDetails details(
      LibraryEntry entry, LibrarySection section, Optional<ListSummary> list) {
    ImportDetails details =
        ImportDetails.NONE
            .inList(
                list.map(ListSummary::label).orElse(null),
                list.map(ListSummary::id).orElse(null),
                entry.rank())
            .withRating(entry.detail(Detail.RATING).map(Integer::valueOf).orElse(null));
    if (section instanceof LibrarySection.Hidden(var place)) {
      details = details.withSection(place.traktName());
    }
    return entry.id() == null
        ? details
        : details.withMetadata(Map.of("id", String.valueOf(entry.id())));
  }

  private static ImportItem named(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) ->
          ImportItem.titled(ImportItemType.MOVIE, movie.title(), movie.year());
      case MediaItem.OfShow(var show) ->
          ImportItem.titled(ImportItemType.SHOW, show.title(), show.year());
      case MediaItem.OfSeason(var show, var season) ->
          ImportItem.of(
              ImportItem.titled(ImportItemType.SHOW, show.title(), show.year()),
              season.number(),
              null);
      case MediaItem.OfEpisode(var show, var episode) ->
          ImportItem.of(
              ImportItem.titled(ImportItemType.SHOW, show.title(), show.year()),
              episode.season(),
              episode.number());
      case MediaItem.OfPerson(var person) ->
          ImportItem.titled(ImportItemType.PERSON, person.name(), null);
      case MediaItem.OfUser user -> ImportItem.titled(ImportItemType.PERSON, user.label(), null);
    };
  }
}
