package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.ExplainedActs;
import io.github.traktcli.application.facet.RefusedDeeds;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.undo.MakeAgain;
import io.github.traktcli.application.undo.RestoreListOrder;
import io.github.traktcli.application.undo.TakeBack;
import io.github.traktcli.application.undo.Unmake;
import io.github.traktcli.infrastructure.act.HttpActGateway;
import io.github.traktcli.infrastructure.lists.HttpListOrderGateway;
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
  public Makings makings() {
    return gateways.makings();
  }

  @Override
  public Unmake unmake() {
    return new Unmake(
        makings(),
        gateways.facets(),
        gateways.sections(),
        gateways.drafts(),
        new HttpListOrderGateway(gateways.http()),
        deletions(),
        makeAgain(),
        new ExplainedActs(
            new HttpActGateway(gateways.http()), new RefusedDeeds(gateways.facets())));
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
