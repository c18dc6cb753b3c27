package io.github.traktcli.application.discovery;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.ChartEntry;

/** Reads a chart. */
public final class ReadChart {

  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public ReadChart(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the titles in the order of the chart. */
  public Listing<ChartEntry> read(ChartQuery query) {
    return gateway.chart(query);
  }
}
