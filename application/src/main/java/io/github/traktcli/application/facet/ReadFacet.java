package io.github.traktcli.application.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one of the many things that hang on a subject. */
public final class ReadFacet {

  private final FacetGateway gateway;

  /** Makes the use case. */
  public ReadFacet(FacetGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads a list, page by page while it is used where it comes in pages, and keeps the items that
   * the request wants.
   *
   * @throws TraktException when it is read, also with {@code NotFound} where there is no such
   *     subject
   */
  public <T> Listing<T> many(FacetRequest<T> request) {
    Listing<T> items =
        naming(request.subject(), () -> gateway.many(request))
            .rewording(e -> MissingSubject.named(e, request.subject()));
    return request.picks() ? items.filter(request::wants) : items;
  }

  /** Reads one object. */
  public <T> Sourced<T> one(FacetRequest<T> request) {
    return naming(request.subject(), () -> gateway.one(request));
  }

  /** Reads one object, or learns that there is none. */
  public <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request) {
    return naming(request.subject(), () -> gateway.oneOrNone(request));
  }

  private static <R> R naming(Subject subject, Supplier<R> reading) {
    try {
      return reading.get();
    } catch (TraktException e) {
      throw MissingSubject.named(e, subject);
    }
  }
}
