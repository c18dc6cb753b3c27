package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

/** A filter that is kept at Trakt. */
public record SavedFilterDto(
    @Nullable Long id,
    @Nullable String section,
    @Nullable String name,
    @Nullable String path,
    @Nullable String query,
    @Nullable String updatedAt)
    implements Identified {

  @Override
  public @Nullable Object identity() {
    return id;
  }

  /** Returns the domain's filter. */
  public SavedFilter toDomain() {
    return new SavedFilter(id, section, name, path, query, Timestamps.instant(updatedAt));
  }
}
