package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.history.ActivityGateway;
import io.github.traktcli.application.history.ProgressGateway;
import io.github.traktcli.application.history.ReadUpNext;
import io.github.traktcli.application.history.SeenActivities;
import io.github.traktcli.infrastructure.history.ActivityDocuments;
import io.github.traktcli.infrastructure.history.HttpProgressGateway;
import io.github.traktcli.presentation.history.ProgressUseCases;

/** Wires what reads the progress through shows. */
final class ProgressWiring implements ProgressUseCases {

  private final Gateways gateways;

  ProgressWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public ReadUpNext upNext() {
    return new ReadUpNext(progress(), gateways.sections());
  }

  @Override
  public ProgressGateway progress() {
    return new HttpProgressGateway(gateways.http());
  }

  @Override
  public ActivityGateway activities() {
    return new ActivityDocuments(gateways::http);
  }

  @Override
  public SeenActivities seenActivities() {
    return new ActivityDocuments(gateways::http);
  }

  @Override
  public CompleteTitle titles() {
    return new CompleteTitle(gateways.references(), gateways.search());
  }

  @Override
  public ReadFacet facets() {
    return gateways.facets();
  }

  @Override
  public PerformAct acts() {
    return gateways.acts();
  }
}
