package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import org.jspecify.annotations.Nullable;

/** An entry of an updates feed. */
record UpdateDto(
    @Nullable String updatedAt,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable PersonDto person)
    implements Identified {

  Update toDomain() {
    return new Update(item(), Timestamps.instant(updatedAt));
  }

  @Override
  public @Nullable Object identity() {
    return item().ids().trakt();
  }

  private MediaItem item() {
    return new MediaItemDto(movie, show, null, null, person)
        .toDomain()
        .orElseGet(() -> new MediaItem.OfMovie(Movie.of(null, null, Ids.NONE)));
  }
}
