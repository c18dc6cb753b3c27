package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;

/** Tells whether two items are one, though they may be known by different ids. */
public final class SameItem {

  private SameItem() {}

  /**
   * Compares by any id that both have; seasons and episodes also by the show's ids and their
   * numbers.
   */
  public static boolean test(MediaItem one, MediaItem other) {
    if (one.type() != other.type()) {
      return false;
    }
    if (one.ids().sharesIdWith(other.ids())) {
      return true;
    }
    return switch (one) {
      case MediaItem.OfSeason(var show, var season) ->
          other instanceof MediaItem.OfSeason(var otherShow, var otherSeason)
              && sameShow(show.ids(), otherShow.ids())
              && season.number() == otherSeason.number();
      case MediaItem.OfEpisode(var show, var episode) ->
          other instanceof MediaItem.OfEpisode(var otherShow, var otherEpisode)
              && sameShow(show.ids(), otherShow.ids())
              && episode.season() == otherEpisode.season()
              && episode.number() == otherEpisode.number();
      case MediaItem.OfMovie movie -> false;
      case MediaItem.OfShow show -> false;
      case MediaItem.OfPerson person -> false;
    };
  }

  private static boolean sameShow(Ids one, Ids other) {
    return one.sharesIdWith(other);
  }
}
