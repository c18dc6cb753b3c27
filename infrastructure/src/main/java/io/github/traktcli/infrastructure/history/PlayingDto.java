package io.github.traktcli.infrastructure.history;

import io.github.traktcli.domain.history.Checkin;
import io.github.traktcli.domain.history.SavedPosition;
import io.github.traktcli.domain.history.Scrobble;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import org.jspecify.annotations.Nullable;

/** What Trakt says of a title that somebody watches: a check-in, a scrobble, a saved position. */
public record PlayingDto(
    @Nullable Long id,
    @Nullable String action,
    @Nullable Double progress,
    @Nullable String watchedAt,
    @Nullable String pausedAt,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable EpisodeDto episode)
    implements Identified {

  @Override
  public @Nullable Object identity() {
    return id;
  }

  Checkin toCheckin() {
    return new Checkin(id, Timestamps.instant(watchedAt), item());
  }

  Scrobble toScrobble() {
    return new Scrobble(id, action, percent(), item());
  }

  SavedPosition toSavedPosition() {
    return new SavedPosition(id, percent(), Timestamps.instant(pausedAt), item());
  }

  private @Nullable Double percent() {
    return progress == null || !(progress >= 0 && progress <= 100) ? null : progress;
  }

  private @Nullable MediaItem item() {
    return new MediaItemDto(movie, show, null, episode, null).toDomain().orElse(null);
  }
}
