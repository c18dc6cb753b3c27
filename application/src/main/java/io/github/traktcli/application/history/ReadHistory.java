package io.github.traktcli.application.history;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.ReadSection;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.Optional;

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
   * Reads plays, the newest first.
   *
   * @param types which of them; all where it is empty
   * @param title the only title whose plays are wanted; a show or a season stands for its episodes
   * @throws io.github.traktcli.application.failure.TraktException when the title is not found
   */
  public Listing<LibraryEntry> read(
      LibraryQuery query, List<EntryType> types, Optional<GivenReference> title) {
    return title
        .map(one -> identify.identified(references.one(one, HISTORY.holds())))
        .map(item -> gateway.entries(query.about(item)))
        .orElseGet(() -> new ReadSection(gateway).entries(query, played(types)))
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
