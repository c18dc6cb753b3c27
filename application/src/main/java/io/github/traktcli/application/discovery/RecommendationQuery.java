package io.github.traktcli.application.discovery;

import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which recommendations are wanted.
 *
 * @param social those of friends only
 * @param filters what to leave out is said by its three {@code ignore_} filters
 * @param limit how many, 1 to 100
 * @param watchWindow days back that count, where the user said so
 */
public record RecommendationQuery(
    RecommendedMedia media,
    boolean social,
    Filters filters,
    int limit,
    OptionalInt watchWindow,
    Optional<String> extended) {

  private static final int MOST = 100;

  /** Refuses what Trakt would silently cut. */
  public RecommendationQuery {
    if (limit < 1 || limit > MOST) {
      throw new InvalidInput(
          "--limit must be 1 to " + MOST + " for recommendations, not " + limit + ".");
    }
    if (watchWindow.isPresent() && watchWindow.getAsInt() < 1) {
      throw new InvalidInput("--watch-window is a number of days, 1 or more.");
    }
  }
}
