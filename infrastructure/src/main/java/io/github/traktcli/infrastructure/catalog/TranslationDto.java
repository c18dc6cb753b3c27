package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Translation;
import org.jspecify.annotations.Nullable;

record TranslationDto(
    @Nullable String title,
    @Nullable String overview,
    @Nullable String tagline,
    @Nullable String language,
    @Nullable String country) {

  Translation toDomain() {
    return new Translation(title, overview, tagline, language, country);
  }
}
