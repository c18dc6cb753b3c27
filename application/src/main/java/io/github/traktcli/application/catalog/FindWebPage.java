package io.github.traktcli.application.catalog;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.WebAddress;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.net.URI;

/** Finds the page of a title on Trakt's website; asks Trakt only where the slug is not known. */
public final class FindWebPage {

  private final ReadFacet facets;

  /** Makes the use case. */
  public FindWebPage(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Returns the address.
   *
   * @throws TraktException with {@code NotFound} when Trakt has no such title
   */
  public URI of(MediaItem title) {
    return WebAddress.of(title)
        .or(() -> WebAddress.of(withSlug(title)))
        .orElseThrow(
            () ->
                new TraktException(
                    TraktFailure.NotFound.title("page for \"" + title.label() + "\"")));
  }

  private MediaItem withSlug(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie movie -> details(Facet.MOVIE_DETAILS, movie);
      case MediaItem.OfShow show -> details(Facet.SHOW_DETAILS, show);
      case MediaItem.OfPerson person -> details(Facet.PERSON_DETAILS, person);
      case MediaItem.OfUser user -> user;
      case MediaItem.OfSeason(Show show, var season) ->
          new MediaItem.OfSeason(withSlug(show), season);
      case MediaItem.OfEpisode(Show show, var episode) ->
          new MediaItem.OfEpisode(withSlug(show), episode);
    };
  }

  private Show withSlug(Show show) {
    return withSlug(new MediaItem.OfShow(show)) instanceof MediaItem.OfShow(Show found)
        ? found
        : show;
  }

  private <D extends TitleDetails> MediaItem details(Facet<D> facet, MediaItem title) {
    return facets
        .one(FacetRequest.of(facet, title).with(FacetParameter.EXTENDED, ""))
        .value()
        .item();
  }
}
