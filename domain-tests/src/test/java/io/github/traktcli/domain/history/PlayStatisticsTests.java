package io.github.traktcli.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.history.PlayStatistics.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shade of a day")
class PlayStatisticsTests {

  private static PlayStatistics days(int... plays) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (int i = 0; i < plays.length; i++) {
      days.put(LocalDate.of(2026, 1, 1).plusDays(i), plays[i]);
    }
    SortedMap<Integer, Amount> none = new TreeMap<>();
    return new PlayStatistics(
        Amount.NONE,
        0,
        0,
        0,
        none,
        none,
        none,
        none,
        days,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @DisplayName("is the darker the more was watched, and none without plays")
  void darker() {
    PlayStatistics statistics = days(1, 2, 3, 4);
    assertThat(statistics.shade(0, 4)).isZero();
    assertThat(statistics.shade(1, 3)).isEqualTo(1);
    assertThat(statistics.shade(2, 3)).isEqualTo(2);
    assertThat(statistics.shade(4, 3)).isEqualTo(3);
    assertThat(days().shade(3, 4)).isZero();
  }

  @Test
  @DisplayName("is not paled by one day on which a whole show was entered")
  void robust() {
    PlayStatistics statistics = days(1, 1, 2, 2, 2, 3, 3, 3, 4, 900);
    assertThat(statistics.shade(900, 4)).isEqualTo(4);
    assertThat(statistics.shade(4, 4)).isEqualTo(4);
    assertThat(statistics.shade(2, 4)).isEqualTo(2);
  }
}
