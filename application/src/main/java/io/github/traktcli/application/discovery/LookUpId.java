package io.github.traktcli.application.discovery;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.media.IdProvider;
import java.util.List;
import java.util.Optional;

/** Finds what has an id of Trakt or another site. */
public final class LookUpId {

  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public LookUpId(DiscoveryGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Returns everything that has the id; more than one thing when no type is given and the id is not
   * unique.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} when nothing has it
   */
  public Listing<SearchHit> find(
      IdProvider provider, String id, List<SearchType> types, Optional<String> extended) {
    var hits = gateway.lookup(provider, id, types, extended).toList();
    if (hits.isEmpty()) {
      throw new TraktException(
          TraktFailure.NotFound.title("title with the id " + provider.traktName() + ":" + id));
    }
    return Listing.of(hits);
  }
}
