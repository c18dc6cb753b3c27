package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.undo.MakeAgain;
import io.github.traktcli.application.undo.RestoreListOrder;
import io.github.traktcli.application.undo.TakeBack;
import io.github.traktcli.infrastructure.social.HttpSavedFilterGateway;
import io.github.traktcli.presentation.undo.UndoUseCases;

/** Wires what takes writes back. */
final class UndoWiring implements UndoUseCases {

  private final Gateways gateways;

  UndoWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public Journal journal() {
    return gateways.journal();
  }

  @Override
  public TakeBack takeBack() {
    return new TakeBack(gateways.sections(), gateways.journal());
  }

  @Override
  public Deletions deletions() {
    return gateways.deletions();
  }

  @Override
  public ListOrders listOrders() {
    return gateways.listOrders();
  }

  @Override
  public RestoreListOrder restoreListOrder() {
    return new RestoreListOrder(gateways.reorderLists(), listOrders(), gateways.journal());
  }

  @Override
  public MakeAgain makeAgain() {
    return new MakeAgain(
        gateways.drafts(),
        new HttpSavedFilterGateway(gateways.http()),
        gateways.facets(),
        gateways.sections(),
        gateways.journal(),
        gateways.deletions());
  }
}
