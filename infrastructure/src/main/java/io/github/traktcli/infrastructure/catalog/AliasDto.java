package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Alias;
import org.jspecify.annotations.Nullable;

record AliasDto(@Nullable String title, @Nullable String country) {

  Alias toDomain() {
    return new Alias(title, country);
  }
}
