package io.github.traktcli.application.discovery;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * Finds titles on Trakt. Every method keeps the order of Trakt and may throw a {@link
 * io.github.traktcli.application.failure.TraktException}.
 */
public interface DiscoveryGateway {

  /** Reads a chart. */
  Listing<ChartEntry> chart(ChartQuery query);

  /** Reads what changed. */
  Listing<Update> updates(UpdatesQuery query);

  /** Reads the Trakt ids of what changed. */
  Listing<Long> updatedIds(UpdatesQuery query);

  /** Reads recommendations. */
  Listing<Recommendation> recommendations(RecommendationQuery query);

  /** Searches by Trakt's own judgement of what fits. */
  Listing<SearchHit> search(SearchQuery query);

  /**
   * Searches for what is called just like that; a handful at most.
   *
   * @param type one that {@linkplain SearchType#hasExactSearch() has an exact search}
   */
  List<Sourced<SearchHit>> exactly(SearchQuery query, SearchType type);

  /** Finds what has an id of Trakt or another site. */
  Listing<SearchHit> lookup(
      IdProvider provider, String id, List<SearchType> types, Optional<String> extended);

  /**
   * Reads what people pick most after searching.
   *
   * @param kind movies, shows or people
   * @param text narrows to what was picked after typing this
   */
  Listing<SearchTrend> trends(
      UpdatedKind kind, Optional<String> text, Optional<String> extended, PageRequest page);
}
