package io.github.traktcli.application.catalog;

import io.github.traktcli.application.catalog.CatalogGateway.Refreshed;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.media.MediaItem;

/** Asks Trakt to fetch the data of a title anew. */
public final class RefreshTitle {

  private final CatalogGateway gateway;

  /** Makes the use case. */
  public RefreshTitle(CatalogGateway gateway) {
    this.gateway = gateway;
  }

  /** What came of it. */
  public enum Outcome {
    QUEUED,
    ALREADY_QUEUED
  }

  /**
   * Asks for it.
   *
   * @param title a film, a show or a person
   * @throws TraktException with {@code VipOnly} for most users
   */
  public Outcome refresh(MediaItem title, Refreshed part) {
    try {
      gateway.refresh(title, part);
      return Outcome.QUEUED;
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Conflict) {
        return Outcome.ALREADY_QUEUED;
      }
      throw Missing.named(e, title);
    }
  }
}
