package io.github.traktcli.domain.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What commenters liked and disliked, as a machine sums it up. Trakt sends an empty summary for
 * titles that it does not know as well as for those without one.
 *
 * @param analyzedAt UTC
 * @param comments how many comments were read
 */
public record Sentiments(
    List<String> good, List<String> bad, @Nullable Instant analyzedAt, @Nullable Integer comments) {

  /** Copies the lists. */
  public Sentiments {
    good = List.copyOf(good);
    bad = List.copyOf(bad);
  }

  /** Tells whether there is nothing in it. */
  public boolean isEmpty() {
    return good.isEmpty() && bad.isEmpty();
  }
}
