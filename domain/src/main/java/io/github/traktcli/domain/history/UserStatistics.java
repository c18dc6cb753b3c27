package io.github.traktcli.domain.history;

import io.github.traktcli.domain.catalog.RatingDistribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody did, in numbers. Section "Users" of the contract.
 *
 * @param counts by Trakt's names, such as {@code movies minutes}, in the order of Trakt
 * @param ratings how often which mark was given
 */
public record UserStatistics(Map<String, Long> counts, RatingDistribution ratings) {

  /** Copies the counts. */
  public UserStatistics {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
