package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.infrastructure.lists.HttpListOrderGateway;
import io.github.traktcli.infrastructure.social.HttpSavedFilterGateway;
import io.github.traktcli.presentation.lists.ListUseCases;

/** Wires what arranges, compares, copies and edits lists. */
final class ListWiring implements ListUseCases {

  private final Gateways gateways;

  ListWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public ReorderLists reorderLists() {
    return new ReorderLists(gateways.findList(), new HttpListOrderGateway(gateways.http()));
  }

  @Override
  public SavedFilterGateway savedFilters() {
    return new HttpSavedFilterGateway(gateways.http());
  }
}
