package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the catalogue, as scripts read it from records of this client.
 *
 * @param reference names it in every command
 * @param title {@code null} where only an id is known
 * @param rating 0 to 10, where Trakt told it
 */
public record ItemRecord(
    String reference,
    String type,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable Double rating,
    Ids ids) {

  /** Returns the record of an item; seasons and episodes go by the title of their show. */
  public static ItemRecord of(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> of(item, movie.title(), movie.year(), movie.rating());
      case MediaItem.OfShow(var show) -> of(item, show.title(), show.year(), show.rating());
      case MediaItem.OfSeason(var show, var season) ->
          of(item, show.title(), show.year(), season.rating());
      case MediaItem.OfEpisode(var show, var episode) ->
          of(item, show.title(), show.year(), episode.rating());
      case MediaItem.OfPerson(var person) -> of(item, person.name(), null, null);
      case MediaItem.OfUser user -> of(item, user.label(), null, null);
    };
  }

  private static ItemRecord of(
      MediaItem item, @Nullable String title, @Nullable Integer year, @Nullable Double rating) {
    return new ItemRecord(
        item.reference(), item.type().singular(), title, year, rating, item.ids());
  }
}
