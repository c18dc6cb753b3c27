package io.github.traktcli.infrastructure.history;

import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.history.UserStatistics;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads numbers of whatever name, one level deep; the distribution of ratings is one of its own.
 */
final class UserStatisticsReader {

  private static final String DISTRIBUTION = "distribution";

  private UserStatisticsReader() {}

  static UserStatistics statistics(Map<?, ?> document) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Integer> marks = new LinkedHashMap<>();
    document.forEach(
        (name, value) -> {
          switch (value) {
            case Number count -> counts.put(words(name), count.longValue());
            case Map<?, ?> part ->
                part.forEach(
                    (inner, count) -> {
                      if (count instanceof Number number) {
                        counts.put(words(name) + " " + words(inner), number.longValue());
                      } else if (inner.equals(DISTRIBUTION) && count instanceof Map<?, ?> given) {
                        addMarks(given, marks);
                      }
                    });
            case null, default -> {}
          }
        });
    return new UserStatistics(counts, RatingDistribution.of(marks));
  }

  private static void addMarks(Map<?, ?> given, Map<String, Integer> marks) {
    given.forEach(
        (mark, count) -> {
          if (count instanceof Number number && number.longValue() == number.intValue()) {
            marks.put(mark.toString(), number.intValue());
          }
        });
  }

  private static String words(Object name) {
    return name.toString().replace('_', ' ');
  }
}
