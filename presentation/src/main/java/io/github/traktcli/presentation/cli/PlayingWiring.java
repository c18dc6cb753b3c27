package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.history.CheckIn;
import io.github.traktcli.application.history.IdentifyItems;
import io.github.traktcli.application.history.ReportPlayback;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.presentation.history.PlayingUseCases;

/** Wires what tells and shows what is being watched. */
final class PlayingWiring implements PlayingUseCases {

  private final Gateways gateways;

  PlayingWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public CheckIn checkIn() {
    return new CheckIn(
        gateways.drafts(),
        gateways.acts(),
        gateways.facets(),
        new IdentifyItems(gateways.titles()));
  }

  @Override
  public ReportPlayback reportPlayback() {
    return new ReportPlayback(gateways.drafts());
  }

  @Override
  public PerformAct performAct() {
    return gateways.acts();
  }

  @Override
  public ReadFacet facets() {
    return gateways.facets();
  }

  @Override
  public ResolveReferences resolveReferences() {
    return gateways.references();
  }

  @Override
  public ExistingSubjects existingSubjects() {
    return gateways.subjects();
  }
}
