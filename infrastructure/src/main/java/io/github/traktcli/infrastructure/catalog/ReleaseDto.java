package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Release;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

record ReleaseDto(
    @Nullable String country,
    @Nullable String certification,
    @Nullable String releaseDate,
    @Nullable String releaseType,
    @Nullable String note) {

  Release toDomain() {
    return new Release(country, certification, Timestamps.date(releaseDate), releaseType, note);
  }
}
