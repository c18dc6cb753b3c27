package io.github.traktcli.domain.lists;

import io.github.traktcli.domain.user.User;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list without its items. Section "Lists" of the contract.
 *
 * @param id Trakt's id, the same for everybody
 * @param slug readable; unique among the lists of its owner only
 * @param privacy as Trakt sends it, such as {@code public}
 * @param type as Trakt sends it, such as {@code personal} or {@code official}
 * @param shareLink the address of its page
 * @param updatedAt UTC
 * @param settings how it is shown and sorted, by Trakt's names; what Trakt does not tell is missing
 */
public record ListSummary(
    @Nullable Long id,
    @Nullable String slug,
    @Nullable String name,
    @Nullable String description,
    @Nullable String privacy,
    @Nullable String type,
    @Nullable String shareLink,
    @Nullable Integer itemCount,
    @Nullable Integer commentCount,
    @Nullable Integer likes,
    @Nullable Instant updatedAt,
    @Nullable User owner,
    Map<String, Object> settings) {

  /** Copies the settings. */
  public ListSummary {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** Returns its name, or as much of one as Trakt sent. */
  public String label() {
    if (name != null && !name.isBlank()) {
      return name;
    }
    return slug == null ? "untitled" : slug;
  }

  /** Returns a reference that names this list to anybody, or an empty text. */
  public String reference() {
    return id == null ? "" : "list:" + id;
  }
}
