package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.util.List;

/**
 * Where a title stands in Trakt's paths. Films, shows and people go by their key; seasons and
 * episodes by their show and numbers, or by their own id where the show is not known. Section "Ids"
 * of the contract.
 */
public final class TitlePath {

  private TitlePath() {}

  /** Returns the pieces of the path. */
  public static List<String> of(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie(var movie) -> List.of("movies", key(movie.ids()));
      case MediaItem.OfShow(var show) -> List.of("shows", key(show.ids()));
      case MediaItem.OfPerson(var person) -> List.of("people", key(person.ids()));
      case MediaItem.OfUser user -> List.of("users", key(user.ids()));
      case MediaItem.OfSeason(Show show, Season season) -> {
        Integer number = season.number();
        yield show.ids().key().isEmpty() || number == null
            ? List.of("seasons", key(season.ids()))
            : List.of("shows", key(show.ids()), "seasons", number.toString());
      }
      case MediaItem.OfEpisode(var show, var episode) -> {
        Integer season = episode.season();
        Integer number = episode.number();
        yield show.ids().key().isEmpty() || season == null || number == null
            ? List.of("episodes", key(episode.ids()))
            : List.of(
                "shows",
                key(show.ids()),
                "seasons",
                season.toString(),
                "episodes",
                number.toString());
      }
    };
  }

  private static String key(Ids ids) {
    return ids.key()
        .orElseThrow(() -> new IllegalArgumentException("a path needs an id of Trakt or IMDb"));
  }
}
