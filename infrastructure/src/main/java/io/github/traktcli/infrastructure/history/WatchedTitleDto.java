package io.github.traktcli.infrastructure.history;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.history.WatchedTitle;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plays of one title as Trakt adds them up. */
record WatchedTitleDto(
    @Nullable Integer plays,
    @Nullable String lastWatchedAt,
    @Nullable String resetAt,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable EpisodeDto episode,
    @Nullable List<@Nullable SeasonPlaysDto> seasons) {

  /** The plays of a season. */
  record SeasonPlaysDto(@Nullable List<@Nullable EpisodePlaysDto> episodes) {}

  /** The plays of an episode. */
  record EpisodePlaysDto(@Nullable String lastWatchedAt) {}

  WatchedTitle toDomain() {
    return new WatchedTitle(
        new MediaItemDto(movie, show, null, episode, null).toDomain().orElse(null),
        plays,
        Timestamps.instant(lastWatchedAt),
        Timestamps.instant(resetAt),
        requireNonNullElse(seasons, List.<@Nullable SeasonPlaysDto>of()).stream()
            .filter(Objects::nonNull)
            .map(SeasonPlaysDto::episodes)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .map(each -> Timestamps.instant(each.lastWatchedAt))
            .filter(Objects::nonNull)
            .toList());
  }
}
