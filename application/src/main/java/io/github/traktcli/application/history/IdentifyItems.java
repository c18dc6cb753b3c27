package io.github.traktcli.application.history;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;

/**
 * Finds Trakt's own ids of titles that are named by a slug, or by their show: the history can be
 * asked for nothing else, and a title that was merged with another is known by the id that it has
 * now.
 */
public final class IdentifyItems {

  /** More than these are not looked up one by one. */
  private static final int MOST = 20;

  private final ReadFacet facets;
  private final CatalogueSearch search;

  /** Makes the part. */
  public IdentifyItems(ReadFacet facets, CatalogueSearch search) {
    this.facets = facets;
    this.search = search;
  }

  /** Returns the same resolutions; where there are few, with titles and all ids. */
  List<Resolution> few(List<Resolution> resolutions) {
    long unknown =
        resolutions.stream()
            .filter(one -> one instanceof Resolution.Found(var text, var item) && !isKnown(item))
            .count();
    return unknown > MOST ? resolutions : resolutions.stream().map(this::identified).toList();
  }

  /** Returns the same resolution, with titles and ids; missing where Trakt has no such title. */
  Resolution identified(Resolution resolution) {
    if (!(resolution instanceof Resolution.Found(String text, MediaItem item))) {
      return resolution;
    }
    try {
      return new Resolution.Found(text, identified(item));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return new Resolution.Missing(text);
      }
      throw e;
    }
  }

  /**
   * Returns the same title with its ids, and a season or an episode with its show.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such title
   */
  public MediaItem identified(MediaItem item) {
    return isKnown(item) ? item : read(item);
  }

  /**
   * Returns what Trakt says of a title, whose ids may be known already.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such title
   */
  MediaItem read(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie movie -> details(Facet.MOVIE_DETAILS, movie);
      case MediaItem.OfShow show -> details(Facet.SHOW_DETAILS, show);
      case MediaItem.OfSeason(var show, var season) ->
          show.ids().equals(Ids.NONE)
              ? lookedUp(item)
              : details(Facet.SEASON_DETAILS, new MediaItem.OfSeason(show, season));
      case MediaItem.OfEpisode(var show, var episode) ->
          show.ids().equals(Ids.NONE)
              ? lookedUp(item)
              : details(Facet.EPISODE_DETAILS, new MediaItem.OfEpisode(show, episode));
      case MediaItem.OfPerson person -> person;
      case MediaItem.OfUser user -> user;
    };
  }

  /** Tells whether its own id is known, and that of its show's as well where it has one. */
  private static boolean isKnown(MediaItem item) {
    boolean own = item.ids().trakt() != null;
    return switch (item) {
      case MediaItem.OfMovie movie -> own;
      case MediaItem.OfShow show -> own;
      case MediaItem.OfSeason(var show, var season) -> own && show.ids().key().isPresent();
      case MediaItem.OfEpisode(var show, var episode) -> own && show.ids().key().isPresent();
      case MediaItem.OfPerson person -> true;
      case MediaItem.OfUser user -> true;
    };
  }

  private <T extends TitleDetails> MediaItem details(Facet<T> facet, MediaItem item) {
    return facets
        .one(FacetRequest.of(facet, item).with(FacetParameter.EXTENDED, ""))
        .value()
        .item();
  }

  private MediaItem lookedUp(MediaItem item) {
    String id = item.ids().key().orElse("");
    return search.lookup(IdProvider.TRAKT, Optional.of(item.type()), id).stream()
        .filter(found -> found.type() == item.type())
        .findFirst()
        .orElseThrow(
            () ->
                new TraktException(
                    new TraktFailure.NotFound(item.type().singular() + " with the id " + id)));
  }
}
