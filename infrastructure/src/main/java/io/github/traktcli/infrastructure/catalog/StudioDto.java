package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Studio;
import io.github.traktcli.infrastructure.media.IdsDto;
import org.jspecify.annotations.Nullable;

record StudioDto(@Nullable String name, @Nullable String country, @Nullable IdsDto ids) {

  Studio toDomain() {
    return new Studio(name, country, IdsDto.toDomain(ids));
  }
}
