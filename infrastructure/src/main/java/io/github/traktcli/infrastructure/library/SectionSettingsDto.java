package io.github.traktcli.infrastructure.library;

import io.github.traktcli.domain.library.SectionSettings;
import org.jspecify.annotations.Nullable;

/** What a section says of itself, as Trakt sends it. */
public record SectionSettingsDto(
    @Nullable String name,
    @Nullable String description,
    @Nullable String sortBy,
    @Nullable String sortHow,
    @Nullable Integer itemCount) {

  SectionSettings toDomain() {
    return new SectionSettings(name, description, sortBy, sortHow, itemCount);
  }
}
