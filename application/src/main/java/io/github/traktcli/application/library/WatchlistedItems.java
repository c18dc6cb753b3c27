package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what Trakt takes off the watchlist by itself when something is watched: that, and the show
 * and the season that it belongs to.
 */
public final class WatchlistedItems {

  /** Where it is taken off. */
  public static final LibrarySection WATCHLIST = LibrarySection.OfAccount.WATCHLIST;

  private final LibraryGateway gateway;

  /** Makes the part. */
  public WatchlistedItems(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the entries of the watchlist that go when these are watched. */
  public List<LibraryEntry> goneBy(List<MediaItem> watched) {
    if (watched.isEmpty()) {
      return List.of();
    }
    ItemIndex<MediaItem> index = new ItemIndex<>();
    watched.forEach(item -> withWhole(item).forEach(one -> index.put(one, item)));
    boolean films = watched.stream().allMatch(MediaItem.OfMovie.class::isInstance);
    List<LibraryEntry> found = new ArrayList<>();
    for (Sourced<LibraryEntry> entry :
        gateway
            .entries(LibraryQuery.ofAll(WATCHLIST, films ? EntryType.MOVIES : EntryType.ALL))
            .entries()) {
      MediaItem item = entry.value().item();
      if (item != null && !index.find(item).isEmpty()) {
        found.add(entry.value());
      }
    }
    return found;
  }

  private static List<MediaItem> withWhole(MediaItem item) {
    return switch (item) {
      case MediaItem.OfEpisode(var show, var episode) ->
          List.of(
              item,
              new MediaItem.OfShow(show),
              new MediaItem.OfSeason(show, Season.of(episode.season(), Ids.NONE)));
      case MediaItem.OfSeason(var show, var season) -> List.of(item, new MediaItem.OfShow(show));
      case MediaItem.OfMovie movie -> List.of(item);
      case MediaItem.OfShow show -> List.of(item);
      case MediaItem.OfPerson person -> List.of(item);
      case MediaItem.OfUser user -> List.of(item);
    };
  }
}
