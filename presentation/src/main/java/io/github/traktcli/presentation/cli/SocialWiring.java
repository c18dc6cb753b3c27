package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.presentation.social.SocialUseCases;

/** Wires what reads and does things to comments, lists and users. */
final class SocialWiring implements SocialUseCases {

  private final Gateways gateways;

  SocialWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public ReadFacet readFacet() {
    return gateways.facets();
  }

  @Override
  public PerformAct performAct() {
    return gateways.acts();
  }
}
