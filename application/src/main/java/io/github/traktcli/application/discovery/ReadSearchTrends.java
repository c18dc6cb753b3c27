package io.github.traktcli.application.discovery;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.page.PageRequest;
import java.util.Optional;

/** Reads what people pick most after searching. */
public final class ReadSearchTrends {

  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public ReadSearchTrends(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the picks, the most frequent first. */
  public Listing<SearchTrend> read(
      UpdatedKind kind, Optional<String> text, Optional<String> extended, PageRequest page) {
    return gateway.trends(kind, text, extended, page);
  }
}
