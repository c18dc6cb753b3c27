package io.github.traktcli.application.discovery;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Reads what changed on Trakt since a moment. */
public final class ReadUpdates {

  private static final Duration FARTHEST = Duration.ofDays(30);

  private final DiscoveryGateway gateway;
  private final InstantSource clock;

  /** Makes the use case. */
  public ReadUpdates(DiscoveryGateway gateway, InstantSource clock) {
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Returns what changed, with the time of the change. */
  public Listing<Update> items(UpdatesQuery query) {
    return gateway.updates(checked(query));
  }

  /** Returns the Trakt ids of what changed. */
  public Listing<Long> ids(UpdatesQuery query) {
    return gateway.updatedIds(checked(query));
  }

  /** Trakt keeps 30 days and heeds the hour; asking by the hour lets it answer from its cache. */
  private UpdatesQuery checked(UpdatesQuery query) {
    Instant now = clock.instant();
    if (query.since().isAfter(now)) {
      throw new InvalidInput("--since lies in the future.");
    }
    return new UpdatesQuery(
        query.kind(), query.since().truncatedTo(ChronoUnit.HOURS), query.extended(), query.page());
  }

  /** Tells whether Trakt remembers so long. */
  public boolean isRemembered(Instant since) {
    return !since.isBefore(clock.instant().minus(FARTHEST));
  }
}
