package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a title for its page. What belongs to the page without being the title itself is left out
 * where it cannot be had.
 */
public final class ReadTitle {

  private final ReadFacet facets;
  private final MyTitles mine;

  /** Makes the use case. */
  public ReadTitle(ReadFacet facets, MyTitles mine) {
    this.facets = facets;
    this.mine = mine;
  }

  /**
   * Reads the title.
   *
   * @param request for the details of a title
   * @param whole whether to ask for its ratings and the user's own plays as well
   */
  public <D extends TitleDetails> Sourced<TitlePage<D>> read(
      FacetRequest<D> request, boolean whole) {
    Sourced<D> details = facets.one(request);
    MediaItem title = details.value().item();
    boolean rated = whole && Facet.RATINGS.types().contains(SubjectType.of(title.type()));
    Optional<Ratings> ratings =
        rated
            ? ifPossible(
                () -> facets.one(FacetRequest.of(Facet.RATINGS, request.subject())).value())
            : Optional.empty();
    Optional<WatchedByMe> watched = whole ? watched(title) : Optional.empty();
    Optional<Show> show = whole ? showOf(title) : Optional.empty();
    return details.map(found -> new TitlePage<>(found, show, ratings, watched));
  }

  /** Trakt sends seasons and episodes without the name of their show. */
  private Optional<Show> showOf(MediaItem title) {
    Optional<Show> show =
        switch (title) {
          case MediaItem.OfSeason(Show of, var season) -> Optional.of(of);
          case MediaItem.OfEpisode(Show of, var episode) -> Optional.of(of);
          case MediaItem.OfMovie movie -> Optional.empty();
          case MediaItem.OfShow itself -> Optional.empty();
          case MediaItem.OfPerson person -> Optional.empty();
          case MediaItem.OfUser user -> Optional.empty();
        };
    return show.flatMap(of -> of.title() == null ? named(of) : Optional.of(of));
  }

  private Optional<Show> named(Show show) {
    return ifPossible(
        () ->
            facets
                .one(
                    FacetRequest.of(Facet.SHOW_DETAILS, new MediaItem.OfShow(show))
                        .with(FacetParameter.EXTENDED, ""))
                .value()
                .item()
                .show());
  }

  private Optional<WatchedByMe> watched(MediaItem title) {
    Ids asked =
        title instanceof MediaItem.OfSeason(var show, var season) ? show.ids() : title.ids();
    if (asked.key().isEmpty()) {
      return Optional.empty();
    }
    return switch (title) {
      case MediaItem.OfMovie movie -> ifPossible(() -> mine.plays(movie));
      case MediaItem.OfEpisode episode -> ifPossible(() -> mine.plays(episode));
      case MediaItem.OfShow show -> ifPossible(() -> mine.progress(show));
      case MediaItem.OfSeason(var show, var season) ->
          ifPossible(() -> mine.progress(new MediaItem.OfShow(show)))
              .flatMap(
                  progress ->
                      Optional.ofNullable(season.number())
                          .map(number -> progress.seasons().get(number)));
      case MediaItem.OfPerson person -> Optional.empty();
      case MediaItem.OfUser user -> Optional.empty();
    };
  }

  private static <R> Optional<R> ifPossible(Supplier<? extends R> reading) {
    try {
      return Optional.of(reading.get());
    } catch (TraktException e) {
      return Optional.empty();
    }
  }
}
