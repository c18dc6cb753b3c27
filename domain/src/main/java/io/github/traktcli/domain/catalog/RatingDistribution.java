package io.github.traktcli.domain.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many people gave each of the ten marks.
 *
 * @param votes ten counts, for the marks 1 to 10
 */
public record RatingDistribution(List<Integer> votes) {

  private static final int BEST = 10;

  /** Copies the counts. */
  public RatingDistribution {
    votes = List.copyOf(votes);
    if (votes.size() != BEST) {
      throw new IllegalArgumentException("there are ten marks, not " + votes.size());
    }
  }

  /** Returns the distribution that Trakt sends as marks and counts; what is missing counts 0. */
  public static RatingDistribution of(Map<String, Integer> counts) {
    return new RatingDistribution(
        IntStream.rangeClosed(1, BEST)
            .mapToObj(mark -> counts.getOrDefault(Integer.toString(mark), 0))
            .toList());
  }

  /** Returns how many gave a mark, 1 to 10. */
  public int of(int mark) {
    return votes.get(mark - 1);
  }

  /** Returns the count of the mark that most people gave. */
  public int highest() {
    return votes.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
