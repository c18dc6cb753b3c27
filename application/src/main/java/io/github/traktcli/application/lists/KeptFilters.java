package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sends drafts of smart lists in which the filters that are not named stay as they are: Trakt takes
 * all filters of a list as one value.
 */
public final class KeptFilters implements DraftGateway {

  private static final String FILTERS = "filters";

  private final DraftGateway drafts;
  private final ReadFacet reading;

  /** Makes the gateway around another. */
  public KeptFilters(DraftGateway drafts, ReadFacet reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  @Override
  public <T> Optional<Sourced<T>> send(DraftRequest<T> request) {
    if (!(request.values().get(FILTERS) instanceof Map<?, ?> said)) {
      return drafts.send(request);
    }
    Map<String, Object> filters =
        new LinkedHashMap<>(
            reading
                .one(FacetRequest.of(CommunityFacets.SMART_LIST_ITSELF, request.subject()))
                .value()
                .filters());
    said.forEach((name, value) -> filters.put(name.toString(), value));
    Map<String, Object> values = new LinkedHashMap<>(request.values());
    values.put(FILTERS, filters);
    return drafts.send(new DraftRequest<>(request.draft(), request.subject(), values));
  }
}
