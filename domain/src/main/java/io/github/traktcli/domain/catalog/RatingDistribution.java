package io.github.traktcli.domain.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many people gave each of the ten marks, as far as Trakt tells.
 *
 * @param votes counts by mark, 1 to 10; a mark of which nothing is known is missing
 */
public record RatingDistribution(Map<Integer, Integer> votes) {

  private static final int BEST = 10;

  /** Copies the counts. */
  public RatingDistribution {
    votes = Map.copyOf(votes);
  }

  /** Returns the distribution that Trakt sends as marks and counts. */
  public static RatingDistribution of(Map<String, Integer> counts) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int mark = 1; mark <= BEST; mark++) {
      Integer count = counts.get(Integer.toString(mark));
      if (count != null) {
        votes.put(mark, count);
      }
    }
    return new RatingDistribution(votes);
  }

  /** Returns how many gave a mark, 1 to 10; empty where that is not known. */
  public Optional<Integer> of(int mark) {
    return Optional.ofNullable(votes.get(mark));
  }

  /** Returns the count of the mark that most people gave. */
  public int highest() {
    return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
