package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.user.Watching;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import org.jspecify.annotations.Nullable;

/** What somebody watches right now. */
public record WatchingDto(
    @Nullable String startedAt,
    @Nullable String expiresAt,
    @Nullable String action,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable EpisodeDto episode) {

  /** Returns the domain's value. */
  public Watching toDomain() {
    return new Watching(
        new MediaItemDto(movie, show, null, episode, null).toDomain(),
        Timestamps.instant(startedAt),
        Timestamps.instant(expiresAt),
        action);
  }
}
