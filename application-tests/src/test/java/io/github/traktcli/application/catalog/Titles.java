package io.github.traktcli.application.catalog;

import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.Airs;
import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.util.List;
import java.util.Map;

/** Titles for tests, as references name them and as Trakt knows them. */
public final class Titles {

  static final MediaItem.OfMovie HEAT =
      new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("heat-1995")));
  static final MediaItem.OfShow SEVERANCE =
      new MediaItem.OfShow(Show.of(null, null, Ids.ofSlug("severance")));
  static final MediaItem.OfSeason SECOND_SEASON =
      new MediaItem.OfSeason(SEVERANCE.show(), Season.of(2, Ids.NONE));
  public static final MediaItem.OfEpisode FIFTH_EPISODE =
      new MediaItem.OfEpisode(SEVERANCE.show(), Episode.of(2, 5, null, Ids.NONE));

  static final Ratings RATINGS =
      new Ratings(8.2, 100, RatingDistribution.of(Map.of("8", 100)), List.of());

  private static final About NOTHING =
      new About(
          null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

  private Titles() {}

  /** The film with everything that Trakt says of it. */
  public static TitleDetails.OfMovie heat() {
    return new TitleDetails.OfMovie(
        new MediaItem.OfMovie(
            Movie.of("Heat", 1995, new Ids(352L, "heat-1995", "tt0113277", 949L, null))),
        NOTHING,
        false,
        false);
  }

  static TitleDetails.OfShow severance() {
    return new TitleDetails.OfShow(
        new MediaItem.OfShow(
            Show.of("Severance", 2022, new Ids(154997L, "severance", null, null, null))),
        NOTHING,
        new Airs(null, null, null),
        19,
        950);
  }

  /** The season with everything that Trakt says of it. */
  public static TitleDetails.OfSeason secondSeason() {
    return new TitleDetails.OfSeason(
        new MediaItem.OfSeason(SEVERANCE.show(), Season.of(2, Ids.ofTrakt(204985))), NOTHING, null);
  }
}
