package io.github.traktcli.application.discovery;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.Recommendation;

/** Reads what Trakt recommends to the user. */
public final class ReadRecommendations {

  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public ReadRecommendations(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the recommendations, the strongest first. */
  public Listing<Recommendation> read(RecommendationQuery query) {
    return gateway.recommendations(query);
  }
}
