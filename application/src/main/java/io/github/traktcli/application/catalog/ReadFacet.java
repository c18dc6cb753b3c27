package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one of the many things that hang on a title. */
public final class ReadFacet {

  private final CatalogGateway gateway;

  /** Makes the use case. */
  public ReadFacet(CatalogGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads a list, page by page while it is used where it comes in pages.
   *
   * @throws TraktException when it is read, also with {@code NotFound} where the title is none
   */
  public <T> Listing<T> many(FacetRequest<T> request) {
    return naming(request.title(), () -> gateway.many(request))
        .rewording(e -> Missing.named(e, request.title()));
  }

  /** Reads one object. */
  public <T> Sourced<T> one(FacetRequest<T> request) {
    return naming(request.title(), () -> gateway.one(request));
  }

  /** Reads one object, or learns that there is none. */
  public <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request) {
    return naming(request.title(), () -> gateway.oneOrNone(request));
  }

  private static <R> R naming(MediaItem title, Supplier<R> reading) {
    try {
      return reading.get();
    } catch (TraktException e) {
      throw Missing.named(e, title);
    }
  }
}
