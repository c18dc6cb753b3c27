package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Video;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

record VideoDto(
    @Nullable String title,
    @Nullable String url,
    @Nullable String site,
    @Nullable String type,
    @Nullable Integer size,
    @Nullable Boolean official,
    @Nullable String publishedAt,
    @Nullable String country,
    @Nullable String language) {

  Video toDomain() {
    return new Video(
        title,
        url,
        site,
        type,
        size,
        Boolean.TRUE.equals(official),
        Timestamps.instant(publishedAt),
        country,
        language);
  }
}
