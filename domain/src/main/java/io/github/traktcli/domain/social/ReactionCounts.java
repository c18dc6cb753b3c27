package io.github.traktcli.domain.social;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people reacted to a comment, and how. Section "Comments" of the contract.
 *
 * @param reactions of all kinds together
 * @param users who gave them
 * @param kinds how often each kind was given, in Trakt's order
 */
public record ReactionCounts(
    @Nullable Integer reactions, @Nullable Integer users, Map<String, Integer> kinds) {
  /** Copies the map. */
  public ReactionCounts {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }
}
