package io.github.traktcli.application.discovery;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The searches that references need, by the searches that everybody has. */
public final class TitleSearch implements CatalogueSearch {

  private static final int MOST_CANDIDATES = 100;
  private static final Optional<String> FULL = Optional.of("full");

  private final DiscoveryGateway gateway;

  /** Makes the search. */
  public TitleSearch(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public List<MediaItem> exactly(ItemType type, String title) {
    SearchType searched = SearchType.of(type).orElseThrow();
    return found(() -> gateway.exactly(query(List.of(searched), title, true), searched));
  }

  @Override
  public List<MediaItem> broadly(Set<ItemType> types, String title) {
    List<SearchType> searched =
        types.stream().sorted().map(SearchType::of).flatMap(Optional::stream).toList();
    return found(() -> gateway.search(query(searched, title, false)).toList());
  }

  @Override
  public List<MediaItem> lookup(IdProvider provider, Optional<ItemType> type, String id) {
    List<SearchType> types = type.flatMap(SearchType::of).map(List::of).orElse(List.of());
    if (type.isPresent() && types.isEmpty()) {
      return List.of();
    }
    return found(() -> gateway.lookup(provider, id, types, Optional.empty()).toList());
  }

  private static SearchQuery query(List<SearchType> types, String title, boolean exact) {
    return new SearchQuery(
        title,
        types,
        List.of(),
        exact,
        false,
        Filters.none(),
        FULL,
        PageRequest.first(MOST_CANDIDATES));
  }

  /** A search that Trakt does not know, and an id that nothing has, both find nothing. */
  private static List<MediaItem> found(Supplier<List<Sourced<SearchHit>>> search) {
    try {
      return search.get().stream()
          .map(Sourced::value)
          .map(SearchHit::item)
          .flatMap(Optional::stream)
          .toList();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return List.of();
      }
      throw e;
    }
  }
}
