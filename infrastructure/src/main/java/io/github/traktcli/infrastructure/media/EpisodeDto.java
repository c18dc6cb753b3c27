package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

/** An episode as Trakt sends it. */
public record EpisodeDto(
    @Nullable Integer season,
    @Nullable Integer number,
    @Nullable String title,
    @Nullable IdsDto ids,
    @Nullable String firstAired,
    @Nullable Integer runtime,
    @Nullable Double rating,
    @Nullable String episodeType) {

  /** Returns what names it. */
  static EpisodeDto of(Episode episode) {
    return new EpisodeDto(
        episode.season(),
        episode.number(),
        episode.title(),
        IdsDto.of(episode.ids()),
        null,
        null,
        null,
        null);
  }

  /** Returns the domain's episode. */
  public Episode toDomain() {
    return new Episode(
        season,
        number,
        title,
        IdsDto.toDomain(ids),
        Timestamps.instant(firstAired),
        runtime,
        rating,
        episodeType);
  }
}
