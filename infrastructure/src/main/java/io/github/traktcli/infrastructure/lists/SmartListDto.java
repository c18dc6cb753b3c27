package io.github.traktcli.infrastructure.lists;

import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.lists.ListDto.ListIdsDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /** Returns the domain's list; filters that are not set are left out. */
  public SmartList toDomain() {
    Map<String, String> set = new LinkedHashMap<>();
    if (filters != null) {
      filters.forEach(
          (filter, value) -> {
            String words = words(value);
            if (!words.isEmpty()) {
              set.put(filter, words);
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
        set,
        Timestamps.instant(updatedAt));
  }

  private static String words(@Nullable Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value == null || Objects.equals(value, false) ? "" : value.toString();
  }
}
