package io.github.traktcli.domain.lists;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that fills itself from a chart and filters. Section "Smart Lists" of the contract.
 *
 * @param id Trakt's id, the same for everybody
 * @param slug readable; unique among the smart lists of its owner only
 * @param source the chart that it takes from, such as {@code trending}
 * @param mediaType such as {@code movies}
 * @param privacy as Trakt sends it, such as {@code public}
 * @param filters those that are set, by Trakt's names, as texts
 * @param updatedAt UTC
 */
public record SmartList(
    @Nullable Long id,
    @Nullable String slug,
    @Nullable String name,
    @Nullable String source,
    @Nullable String mediaType,
    @Nullable String privacy,
    Map<String, String> filters,
    @Nullable Instant updatedAt) {

  /** Copies the filters. */
  public SmartList {
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }

  /** Returns its name, or as much of one as Trakt sent. */
  public String label() {
    if (name != null && !name.isBlank()) {
      return name;
    }
    return slug == null ? "untitled" : slug;
  }
}
