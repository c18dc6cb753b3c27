package io.github.traktcli.domain.lists;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list that fills itself from a chart and filters. Section "Smart Lists" of the contract.
 *
 * @param id Trakt's id, the same for everybody
 * @param slug readable; unique among the smart lists of its owner only
 * @param source the chart that it takes from, such as {@code trending}
 * @param mediaType such as {@code movies}
 * @param privacy as Trakt sends it, such as {@code public}
 * @param filters all of them by Trakt's names, as Trakt sends them: texts, numbers, booleans and
 *     lists of these
 * @param updatedAt UTC
 */
public record SmartList(
    @Nullable Long id,
    @Nullable String slug,
    @Nullable String name,
    @Nullable String source,
    @Nullable String mediaType,
    @Nullable String privacy,
    Map<String, Object> filters,
    @Nullable Instant updatedAt) {

  /** Copies the filters. */
  public SmartList {
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }

  /** Returns the filters that are set, as texts. */
  public Map<String, String> setFilters() {
    Map<String, String> set = new LinkedHashMap<>();
    filters.forEach(
        (filter, value) -> {
          String words = words(value);
          if (!words.isEmpty()) {
            set.put(filter, words);
          }
        });
    return Collections.unmodifiableMap(set);
  }

  private static String words(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value.equals(false) ? "" : value.toString();
  }

  /** Returns its name, or as much of one as Trakt sent. */
  public String label() {
    if (name != null && !name.isBlank()) {
      return name;
    }
    return slug == null ? "untitled" : slug;
  }
}
