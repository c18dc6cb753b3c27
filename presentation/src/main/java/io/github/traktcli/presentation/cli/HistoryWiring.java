package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.history.AddPlays;
import io.github.traktcli.application.history.ComputeStatistics;
import io.github.traktcli.application.history.IdentifyItems;
import io.github.traktcli.application.history.PlayInput;
import io.github.traktcli.application.history.ReadHistory;
import io.github.traktcli.application.history.RemovePlays;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.infrastructure.history.HttpPlaySettings;
import io.github.traktcli.infrastructure.reference.PlayReader;
import io.github.traktcli.presentation.history.HistoryUseCases;

/** Wires what reads and changes the history. */
final class HistoryWiring implements HistoryUseCases {

  private final Gateways gateways;

  HistoryWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public FindList findList() {
    return gateways.findList();
  }

  @Override
  public ReadHistory read() {
    return new ReadHistory(gateways.references(), identify(), gateways.sections());
  }

  @Override
  public AddPlays add() {
    return new AddPlays(
        gateways.references(),
        identify(),
        gateways.facets(),
        new HttpPlaySettings(gateways.http()),
        change());
  }

  @Override
  public ComputeStatistics statistics() {
    return new ComputeStatistics(gateways.sections());
  }

  @Override
  public RemovePlays remove() {
    return new RemovePlays(
        gateways.references(),
        identify(),
        gateways.sections(),
        change(),
        gateways.journal(),
        new RemoveEntries(gateways.sections(), gateways.journal()));
  }

  @Override
  public WishInput wishes() {
    return gateways.wishInput();
  }

  @Override
  public PlayInput plays() {
    return new PlayReader();
  }

  @Override
  public ChangeSection change() {
    return gateways.change();
  }

  private IdentifyItems identify() {
    return new IdentifyItems(gateways.titles());
  }
}
