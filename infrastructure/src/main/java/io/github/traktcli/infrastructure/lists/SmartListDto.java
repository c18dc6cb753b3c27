package io.github.traktcli.infrastructure.lists;

import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.lists.ListDto.ListIdsDto;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list that fills itself, as Trakt sends it. */
public record SmartListDto(
    @Nullable String name,
    @Nullable String privacy,
    @Nullable String updatedAt,
    @Nullable ListIdsDto ids,
    @Nullable String source,
    @Nullable String mediaType,
    @Nullable Map<String, @Nullable Object> filters) {

  /** Returns the domain's list; filters of no value are left out. */
  public SmartList toDomain() {
    Map<String, Object> kept = new LinkedHashMap<>();
    if (filters != null) {
      filters.forEach(
          (filter, value) -> {
            if (value != null) {
              kept.put(filter, value);
            }
          });
    }
    return new SmartList(
        ids == null ? null : ids.trakt(),
        ids == null ? null : ids.slug(),
        name,
        source,
        mediaType,
        privacy,
        kept,
        Timestamps.instant(updatedAt));
  }
}
