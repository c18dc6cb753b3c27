package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;

/**
 * What Trakt knows about single titles. The facet of a request says which of the three readings
 * fits. All may throw a {@link io.github.traktcli.application.failure.TraktException}.
 */
public interface CatalogGateway {

  /** Reads a list, page by page while it is used where it comes in pages. */
  <T> Listing<T> many(FacetRequest<T> request);

  /** Reads one object. */
  <T> Sourced<T> one(FacetRequest<T> request);

  /** Reads one object where Trakt may answer that there is none. */
  <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request);

  /** Asks Trakt to fetch the data of a film, a show or a person anew. VIP members only. */
  void refresh(MediaItem title, Refreshed part);

  /** What is fetched anew. */
  enum Refreshed {
    /** Texts, dates, people. */
    DATA,
    /** The same and the images. */
    DATA_AND_IMAGES,
    /** Where a film or show can be watched. */
    JUST_WATCH
  }
}
