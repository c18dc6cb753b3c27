package io.github.traktcli.application.failure;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.List;
import java.util.Optional;

/** What may help where something is not there. The presentation gives each its command. */
public sealed interface NextStep {

  /** Nothing that is known. */
  record Nothing() implements NextStep {}

  /** A search, for it is a title. */
  record Search() implements NextStep {}

  /**
   * A look at the seasons of a show, for it is their number that may be wrong.
   *
   * @param show without a title where nothing has shown that it exists itself
   */
  record Seasons(MediaItem.OfShow show) implements NextStep {}

  /** Returns what helps where these titles are not there. */
  static NextStep afterMissing(List<MediaItem> titles) {
    List<Optional<MediaItem.OfShow>> shows =
        titles.stream().map(NextStep::showOfPart).distinct().toList();
    return shows.size() == 1
        ? shows.getFirst().<NextStep>map(Seasons::new).orElseGet(Search::new)
        : new Search();
  }

  private static Optional<MediaItem.OfShow> showOfPart(MediaItem title) {
    return switch (title) {
      case MediaItem.OfSeason(var show, var season) -> named(show);
      case MediaItem.OfEpisode(var show, var episode) -> named(show);
      case MediaItem.OfMovie movie -> Optional.empty();
      case MediaItem.OfShow show -> Optional.empty();
      case MediaItem.OfPerson person -> Optional.empty();
      case MediaItem.OfUser user -> Optional.empty();
    };
  }

  private static Optional<MediaItem.OfShow> named(Show show) {
    return show.ids().key().map(key -> new MediaItem.OfShow(show));
  }
}
