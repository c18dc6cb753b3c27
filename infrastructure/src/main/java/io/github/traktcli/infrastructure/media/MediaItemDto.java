package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members by which an entry of a list, chart or search says what it is about. */
public record MediaItemDto(
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person,
    @Nullable UserDto user) {

  /** Makes the members of something that is no user. */
  public MediaItemDto(
      @Nullable MovieDto movie,
      @Nullable ShowDto show,
      @Nullable SeasonDto season,
      @Nullable EpisodeDto episode,
      @Nullable PersonDto person) {
    this(movie, show, season, episode, person, null);
  }

  /** Returns an item as Trakt names it: titles, years, numbers and ids. */
  public static MediaItemDto of(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) ->
          new MediaItemDto(MovieDto.of(movie), null, null, null, null);
      case MediaItem.OfShow(var show) -> new MediaItemDto(null, ShowDto.of(show), null, null, null);
      case MediaItem.OfSeason(var show, var season) ->
          new MediaItemDto(null, ShowDto.of(show), SeasonDto.of(season), null, null);
      case MediaItem.OfEpisode(var show, var episode) ->
          new MediaItemDto(null, ShowDto.of(show), null, EpisodeDto.of(episode), null);
      case MediaItem.OfPerson(var person) ->
          new MediaItemDto(null, null, null, null, PersonDto.of(person));
      case MediaItem.OfUser user ->
          new MediaItemDto(null, null, null, null, null, UserDto.of(user));
    };
  }

  /** Returns what the entry is about; empty for the orphans that Trakt sometimes sends. */
  public Optional<MediaItem> toDomain() {
    Show series = show == null ? Show.of(null, null, Ids.NONE) : show.toDomain();
    if (movie != null) {
      return Optional.of(new MediaItem.OfMovie(movie.toDomain()));
    }
    if (episode != null) {
      return Optional.of(new MediaItem.OfEpisode(series, episode.toDomain()));
    }
    if (season != null) {
      return Optional.of(new MediaItem.OfSeason(series, season.toDomain()));
    }
    if (person != null) {
      return Optional.of(new MediaItem.OfPerson(person.toDomain()));
    }
    if (user != null) {
      return Optional.of(user.toItem());
    }
    return show == null ? Optional.empty() : Optional.of(new MediaItem.OfShow(series));
  }
}
