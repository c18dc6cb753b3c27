package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.TitleStats;
import org.jspecify.annotations.Nullable;

record TitleStatsDto(
    @Nullable Long watchers,
    @Nullable Long plays,
    @Nullable Long collectors,
    @Nullable Long collectedEpisodes,
    @Nullable Long comments,
    @Nullable Long lists,
    @Nullable Long votes,
    @Nullable Long favorited,
    @Nullable Long recommended) {

  TitleStats toDomain() {
    return new TitleStats(
        watchers,
        plays,
        collectors,
        collectedEpisodes,
        comments,
        lists,
        votes,
        favorited,
        recommended);
  }
}
