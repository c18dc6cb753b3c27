package io.github.traktcli.domain.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people think of a title.
 *
 * @param rating Trakt's average, 0 to 10
 * @param others other sites; empty unless they were asked for
 */
public record Ratings(
    @Nullable Double rating,
    @Nullable Integer votes,
    RatingDistribution distribution,
    List<SiteRating> others) {

  /** Copies the list. */
  public Ratings {
    others = List.copyOf(others);
  }
}
