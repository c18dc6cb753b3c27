package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.ReactionCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each reaction was given. */
public record ReactionCountsDto(
    @Nullable Integer reactionCount,
    @Nullable Integer userCount,
    @Nullable Map<String, @Nullable Integer> distribution) {

  /** Returns the domain's counts; a kind without a number is left out. */
  public ReactionCounts toDomain() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    if (distribution != null) {
      distribution.forEach(
          (kind, count) -> {
            if (count != null) {
              kinds.put(kind, count);
            }
          });
    }
    return new ReactionCounts(reactionCount, userCount, kinds);
  }
}
