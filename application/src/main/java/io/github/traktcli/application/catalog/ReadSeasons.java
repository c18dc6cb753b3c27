package io.github.traktcli.application.catalog;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the seasons of a show, and how far the user is through each. */
public final class ReadSeasons {

  private final ReadFacet facets;
  private final MyTitles mine;

  /** Makes the use case. */
  public ReadSeasons(ReadFacet facets, MyTitles mine) {
    this.facets = facets;
    this.mine = mine;
  }

  /**
   * A season.
   *
   * @param watched empty where nobody is signed in or nothing of it has aired
   */
  public record Row(MediaItem.OfSeason item, Optional<WatchedByMe.OfSeason> watched) {}

  /**
   * Reads the seasons.
   *
   * @param withMine whether to ask what the user has watched
   */
  public Listing<Row> read(FacetRequest<MediaItem.OfSeason> request, boolean withMine) {
    Listing<MediaItem.OfSeason> seasons = facets.many(request);
    Map<Integer, WatchedByMe.OfSeason> watched =
        withMine
                && request.subject() instanceof Subject.Title(MediaItem item)
                && item instanceof MediaItem.OfShow show
            ? watched(show)
            : Map.of();
    return seasons.map(item -> new Row(item, of(watched, item.season().number())));
  }

  private static Optional<WatchedByMe.OfSeason> of(
      Map<Integer, WatchedByMe.OfSeason> watched, @Nullable Integer number) {
    return number == null ? Optional.empty() : Optional.ofNullable(watched.get(number));
  }

  private Map<Integer, WatchedByMe.OfSeason> watched(MediaItem.OfShow show) {
    try {
      return mine.progress(show).seasons();
    } catch (TraktException e) {
      return Map.of();
    }
  }
}
