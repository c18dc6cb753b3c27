package io.github.traktcli.application.history;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.ReadSection;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;

/** Reads plays. */
public final class ReadHistory {

  private static final LibrarySection HISTORY = LibrarySection.OfAccount.HISTORY;

  private final ResolveReferences references;
  private final IdentifyItems identify;
  private final LibraryGateway gateway;

  /** Makes the use case. */
  public ReadHistory(ResolveReferences references, IdentifyItems identify, LibraryGateway gateway) {
    this.references = references;
    this.identify = identify;
    this.gateway = gateway;
  }

  /**
   * Reads plays, the newest first unless it is said otherwise. What Trakt cannot pick or arrange is
   * read whole, and picked and arranged here.
   *
   * @throws InvalidInput when one page is asked for of what is picked or arranged here
   * @throws io.github.traktcli.application.failure.TraktException when the title is not found
   */
  public Listing<LibraryEntry> read(HistoryQuery query) {
    if (query.filter().isEmpty() && !query.oldestFirst()) {
      return asked(query, query.plays());
    }
    Listing<LibraryEntry> all =
        asked(query, query.plays().paged(PageRequest.whole())).filter(query.filter());
    Listing<LibraryEntry> arranged =
        query.oldestFirst() ? Listing.of(all.toList().reversed()) : all;
    return switch (query.plays().page()) {
      case PageRequest.Whole whole -> arranged;
      case PageRequest.First(int count) -> arranged.first(count);
      case PageRequest.Single single ->
          throw new InvalidInput(
              "Trakt has no pages of what is picked or arranged here; leave out --page.");
    };
  }

  private Listing<LibraryEntry> asked(HistoryQuery query, LibraryQuery plays) {
    return query
        .title()
        .map(one -> identify.identified(references.one(one, HISTORY.holds())))
        .map(item -> gateway.entries(plays.about(item)))
        .orElseGet(() -> new ReadSection(gateway).entries(plays, played(query.types())))
        .entries();
  }

  /** What is played of shows and seasons are episodes. */
  private static List<EntryType> played(List<EntryType> types) {
    return types.size() < 2
        ? types
        : types.stream()
            .map(
                type ->
                    type == EntryType.SHOWS || type == EntryType.SEASONS
                        ? EntryType.EPISODES
                        : type)
            .distinct()
            .toList();
  }
}
