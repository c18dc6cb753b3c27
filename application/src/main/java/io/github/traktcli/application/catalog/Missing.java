package io.github.traktcli.application.catalog;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.media.MediaItem;

/** Says which title it is that Trakt does not have, where the answer only says 404. */
final class Missing {

  private Missing() {}

  static TraktException named(TraktException e, MediaItem title) {
    return e.failure() instanceof TraktFailure.NotFound
        ? new TraktException(new TraktFailure.NotFound(words(title)), e)
        : e;
  }

  private static String words(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie(var movie) -> "movie \"" + movie.label() + "\"";
      case MediaItem.OfShow(var show) -> "show \"" + show.label() + "\"";
      case MediaItem.OfSeason(var show, var season) ->
          (season.number() == 0 ? "specials" : "season " + season.number())
              + " of the show \""
              + show.label()
              + "\"";
      case MediaItem.OfEpisode(var show, var episode) ->
          "episode %d of season %d of the show \"%s\""
              .formatted(episode.number(), episode.season(), show.label());
      case MediaItem.OfPerson(var person) -> "person \"" + person.label() + "\"";
    };
  }
}
