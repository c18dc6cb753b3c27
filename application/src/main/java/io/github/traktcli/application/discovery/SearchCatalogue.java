package io.github.traktcli.application.discovery;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Searches Trakt. Its broad search ranks short titles badly, so what is called exactly like the
 * text is asked for too and comes first; nothing comes twice.
 */
public final class SearchCatalogue {

  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public SearchCatalogue(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns what was found, the most fitting first. */
  public Listing<SearchHit> find(SearchQuery query) {
    if (query.exact()) {
      return cut(Listing.of(exact(query)), query.page());
    }
    if (query.raw()
        || !startsAtTheTop(query)
        || !query.filters().isEmpty()
        || !query.fields().isEmpty()) {
      return gateway.search(query);
    }
    List<Sourced<SearchHit>> exact = exact(query);
    if (exact.isEmpty()) {
      return gateway.search(query); // which knows how many there are
    }
    Set<String> seen = new HashSet<>();
    exact.forEach(hit -> seen.add(hit.value().reference()));
    Listing<SearchHit> broad =
        gateway
            .search(query)
            .filter(hit -> hit.reference().isEmpty() || !seen.contains(hit.reference()));
    return cut(broad.after(exact), query.page());
  }

  private static Listing<SearchHit> cut(Listing<SearchHit> hits, PageRequest page) {
    return page instanceof PageRequest.First(int count) ? hits.first(count) : hits;
  }

  /** A filter or a later page asks for a part of the broad search, which has no exact hits. */
  private static boolean startsAtTheTop(SearchQuery query) {
    return !(query.page() instanceof PageRequest.Single(int number, int size)) || number == 1;
  }

  private List<Sourced<SearchHit>> exact(SearchQuery query) {
    List<Sourced<SearchHit>> hits = new ArrayList<>();
    query.types().stream()
        .filter(SearchType::hasExactSearch)
        .forEach(type -> hits.addAll(gateway.exactly(query, type)));
    return hits;
  }
}
