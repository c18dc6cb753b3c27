package io.github.traktcli.infrastructure.calendar;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode of a calendar, which may stand for several.
 *
 * @param episode the episode itself, where this is an entry around one
 * @param episodes those that it stands for
 */
record CalendarEpisodeDto(
    @Nullable Integer season,
    @Nullable Integer number,
    @Nullable String title,
    @Nullable IdsDto ids,
    @Nullable String firstAired,
    @Nullable Integer runtime,
    @Nullable Double rating,
    @Nullable String episodeType,
    @Nullable EpisodeDto episode,
    @Nullable List<CalendarEpisodeDto> episodes) {

  Episode toDomain() {
    return episode != null
        ? episode.toDomain()
        : new EpisodeDto(season, number, title, ids, firstAired, runtime, rating, episodeType)
            .toDomain();
  }
}
