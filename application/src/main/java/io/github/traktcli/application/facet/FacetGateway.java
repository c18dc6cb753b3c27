package io.github.traktcli.application.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import java.util.Optional;

/**
 * What Trakt knows about single subjects. The facet of a request says which of the three readings
 * fits. All may throw a {@link io.github.traktcli.application.failure.TraktException}.
 */
public interface FacetGateway {

  /** Reads a list, page by page while it is used where it comes in pages. */
  <T> Listing<T> many(FacetRequest<T> request);

  /** Reads one object. */
  <T> Sourced<T> one(FacetRequest<T> request);

  /** Reads one object where Trakt may answer that there is none. */
  <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request);
}
