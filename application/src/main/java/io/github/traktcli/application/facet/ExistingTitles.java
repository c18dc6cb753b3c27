package io.github.traktcli.application.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;

/**
 * Looks up titles that are named by a slug, an id or a place in their show: nothing but Trakt knows
 * whether there is such a title, and what it is called.
 */
public final class ExistingTitles {

  /** More than these are not to be looked up one by one: Trakt allows only so much reading. */
  public static final int MOST = 100;

  private final ReadFacet facets;
  private final CatalogueSearch search;

  /** Makes the part. */
  public ExistingTitles(ReadFacet facets, CatalogueSearch search) {
    this.facets = facets;
    this.search = search;
  }

  /** Tells whether it carries what only Trakt can have said, so that it needs no look-up. */
  public static boolean isSeen(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.title() != null;
      case MediaItem.OfShow(var show) -> show.title() != null;
      case MediaItem.OfSeason(var show, var season) ->
          !season.ids().equals(Ids.NONE) && season.number() != null;
      case MediaItem.OfEpisode(var show, var episode) ->
          !episode.ids().equals(Ids.NONE) && episode.number() != null;
      case MediaItem.OfPerson(var person) -> person.name() != null;
      case MediaItem.OfUser(var name, var ids) -> name != null;
    };
  }

  /** Tells whether Trakt can be asked for it: it finds no season by the season's own id. */
  public static boolean canBeAsked(MediaItem item) {
    return !(item instanceof MediaItem.OfSeason(var show, var season)
        && show.ids().equals(Ids.NONE));
  }

  /**
   * Returns the same title as Trakt has it: with its ids, and a season or an episode with its show.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such title, or
   *     cannot be asked
   */
  public MediaItem title(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie movie -> details(Facet.MOVIE_DETAILS, movie);
      case MediaItem.OfShow show -> details(Facet.SHOW_DETAILS, show);
      case MediaItem.OfSeason season ->
          season.show().ids().equals(Ids.NONE)
              ? lookedUp(season)
              : details(Facet.SEASON_DETAILS, season);
      case MediaItem.OfEpisode episode ->
          episode.show().ids().equals(Ids.NONE)
              ? lookedUp(episode)
              : details(Facet.EPISODE_DETAILS, episode);
      case MediaItem.OfPerson person -> details(Facet.PERSON_DETAILS, person);
      case MediaItem.OfUser user -> {
        requireUser(new Subject.OfUser(user.ids().key().orElse("")));
        yield user;
      }
    };
  }

  /** A profile that is hidden from everybody but its friends is there. */
  void requireUser(Subject.OfUser user) {
    try {
      facets.one(FacetRequest.of(CommunityFacets.PROFILE, user));
    } catch (TraktException e) {
      if (!(e.failure() instanceof Forbidden(var cause, var owner))
          || cause != Forbidden.Cause.PRIVATE_PROFILE) {
        throw e;
      }
    }
  }

  /**
   * Returns all seasons of a show.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such show
   */
  public List<MediaItem.OfSeason> seasons(MediaItem.OfShow show) {
    return facets
        .many(FacetRequest.of(Facet.SEASONS, show).with(FacetParameter.EXTENDED, ""))
        .toList()
        .stream()
        .map(Sourced::value)
        .toList();
  }

  /**
   * Returns all episodes of a season.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such season
   */
  public List<MediaItem.OfEpisode> episodes(MediaItem.OfSeason season) {
    return facets
        .many(FacetRequest.of(Facet.EPISODES, season).with(FacetParameter.EXTENDED, ""))
        .toList()
        .stream()
        .map(Sourced::value)
        .map(EpisodeInSeason::item)
        .toList();
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
                    TraktFailure.NotFound.title(item.type().singular() + " with the id " + id)));
  }
}
