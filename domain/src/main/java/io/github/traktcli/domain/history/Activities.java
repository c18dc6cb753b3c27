package io.github.traktcli.domain.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When each part of an account was changed last. The moments are compared and never interpreted.
 * Section "Sync, Last activities" of the contract.
 *
 * @param moments as Trakt writes them, by part and kind such as {@code movies.watched_at}, in the
 *     order of Trakt
 */
public record Activities(Map<String, String> moments) {

  /** Nothing is known. */
  public static final Activities NONE = new Activities(Map.of());

  /** Copies the moments. */
  public Activities {
    moments = Collections.unmodifiableMap(new LinkedHashMap<>(moments));
  }

  /** Returns those that are another moment than before, or are new. */
  public Activities movedSince(Activities before) {
    Map<String, String> moved = new LinkedHashMap<>(moments);
    moved.entrySet().removeAll(before.moments.entrySet());
    return new Activities(moved);
  }
}
