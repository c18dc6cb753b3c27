package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Season;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

/** A season as Trakt sends it. */
public record SeasonDto(
    @Nullable Integer number,
    @Nullable IdsDto ids,
    @Nullable String title,
    @Nullable String firstAired,
    @Nullable Integer episodeCount,
    @Nullable Integer airedEpisodes,
    @Nullable Double rating) {

  /** Returns what names it. */
  static SeasonDto of(Season season) {
    return new SeasonDto(season.number(), IdsDto.of(season.ids()), null, null, null, null, null);
  }

  /** Returns the domain's season. */
  public Season toDomain() {
    return new Season(
        number,
        IdsDto.toDomain(ids),
        title,
        Timestamps.instant(firstAired),
        episodeCount,
        airedEpisodes,
        rating);
  }
}
