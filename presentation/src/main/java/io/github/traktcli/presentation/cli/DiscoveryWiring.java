package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.discovery.LookUpId;
import io.github.traktcli.application.discovery.ReadChart;
import io.github.traktcli.application.discovery.ReadRecommendations;
import io.github.traktcli.application.discovery.ReadSearchTrends;
import io.github.traktcli.application.discovery.ReadUpdates;
import io.github.traktcli.application.discovery.SearchCatalogue;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.presentation.discovery.DiscoveryUseCases;
import io.github.traktcli.presentation.output.Console;

/** Wires what finds titles. */
final class DiscoveryWiring implements DiscoveryUseCases {

  private final Console console;
  private final Gateways gateways;

  DiscoveryWiring(Console console, Gateways gateways) {
    this.console = console;
    this.gateways = gateways;
  }

  @Override
  public ReadChart readChart() {
    return new ReadChart(gateways.discovery());
  }

  @Override
  public ReadUpdates readUpdates() {
    return new ReadUpdates(gateways.discovery(), console.clock());
  }

  @Override
  public ReadRecommendations readRecommendations() {
    return new ReadRecommendations(gateways.discovery());
  }

  @Override
  public SearchCatalogue searchCatalogue() {
    return new SearchCatalogue(gateways.discovery());
  }

  @Override
  public LookUpId lookUpId() {
    return new LookUpId(gateways.discovery());
  }

  @Override
  public ReadSearchTrends readSearchTrends() {
    return new ReadSearchTrends(gateways.discovery());
  }

  @Override
  public PerformAct performAct() {
    return gateways.acts();
  }

  @Override
  public ResolveReferences resolveReferences() {
    return gateways.references();
  }

  @Override
  public ReferenceInput referenceInput() {
    return gateways.referenceInput();
  }
}
