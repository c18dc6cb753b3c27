package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.history.ReadUpNext;
import io.github.traktcli.application.status.ReadLimits;
import io.github.traktcli.application.status.ReadStatus;
import io.github.traktcli.infrastructure.calendar.HttpCalendarGateway;
import io.github.traktcli.infrastructure.history.HttpProgressGateway;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.status.StatusUseCases;
import io.github.traktcli.presentation.status.ToldFailure;

/** Wires what tells how things stand. All is made before several threads use it. */
final class StatusWiring implements StatusUseCases {

  private final Console console;
  private final Gateways gateways;
  private final AuthUseCases auth;

  StatusWiring(Console console, Gateways gateways, AuthUseCases auth) {
    this.console = console;
    this.gateways = gateways;
    this.auth = auth;
  }

  @Override
  public ReadStatus readStatus() {
    ReadFacet facets = gateways.facets();
    return new ReadStatus(
        auth.showSignIn(),
        auth.profiles(),
        facets,
        new ReadCalendar(new HttpCalendarGateway(gateways.http())),
        new ReadUpNext(new HttpProgressGateway(gateways.http()), gateways.sections()),
        new ReadLimits(facets, gateways.sections()));
  }

  @Override
  public ToldFailure told(TraktFailure failure) {
    FailureReport report = FailureReport.of(failure, () -> Dates.of(console));
    return new ToldFailure(report.exit().code(), report.sentence(), report.next());
  }
}
