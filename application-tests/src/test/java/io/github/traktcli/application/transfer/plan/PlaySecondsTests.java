package io.github.traktcli.application.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the seconds of plays")
class PlaySecondsTests {

  private final PlaySeconds seconds = new PlaySeconds();

  @Test
  @DisplayName("are counted from a second until before another")
  void counted() {
    seconds.add(20);
    seconds.add(10);
    seconds.add(10);
    assertThat(seconds.count(10, 20)).isEqualTo(2);
    assertThat(seconds.count(11, 21)).isEqualTo(1);
    assertThat(seconds.count(20, 20)).isZero();
    assertThat(seconds.count(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(3);
  }

  @Test
  @DisplayName("are taken once each, the first of them first")
  void taken() {
    seconds.add(20);
    seconds.add(10);
    assertThat(seconds.take(0, 30)).isTrue();
    assertThat(seconds.count(0, 15)).isZero();
    assertThat(seconds.take(0, 15)).isFalse();
    assertThat(seconds.take(0, 30)).isTrue();
    assertThat(seconds.take(0, 30)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("are the same as in a list, however many come in whatever order")
  void many(long seed) {
    Random random = new Random(seed);
    List<Long> list = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      long from = random.nextInt(500);
      long before = from + random.nextInt(30);
      if (random.nextInt(4) == 0) {
        boolean there = list.stream().anyMatch(one -> one >= from && one < before);
        list.stream()
            .filter(one -> one >= from && one < before)
            .sorted()
            .findFirst()
            .ifPresent(list::remove);
        assertThat(seconds.take(from, before)).isEqualTo(there);
      } else {
        list.add(from);
        seconds.add(from);
      }
      assertThat(seconds.count(from, before))
          .isEqualTo((int) list.stream().filter(one -> one >= from && one < before).count());
    }
  }
}
