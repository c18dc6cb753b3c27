package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysExpressionTests {

  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);

  @ParameterizedTest
  @CsvSource({
    "today 7d, 2026-10-28, 2026-11-03",
    "today +7d, 2026-10-28, 2026-11-03",
    "today eow, 2026-10-28, 2026-11-01",
    "mon eow, 2026-11-02, 2026-11-08",
    "mon fri, 2026-11-02, 2026-11-06",
    "tomorrow 2w, 2026-10-29, 2026-11-11",
    "2026-12-24 2026-12-26, 2026-12-24, 2026-12-26",
    "2026-11 2026-12, 2026-11-01, 2026-12-31",
    "2026-12 1m, 2026-12-01, 2026-12-31",
    "today tomorrow, 2026-10-28, 2026-10-29",
    "today, 2026-10-28, 2026-11-03",
    "+3d, 2026-10-31, 2026-11-06",
    "3d, 2026-10-28, 2026-10-30",
    "eow, 2026-10-28, 2026-11-01",
    "eom, 2026-10-28, 2026-10-31",
    "2026-12, 2026-12-01, 2026-12-31",
    "today 1y, 2026-10-28, 2027-10-27",
  })
  void readsDays(String words, LocalDate first, LocalDate last) {
    LocalWindow window =
        DaysExpression.window(
            List.of(words.split(" ", -1)), TODAY, ZoneOffset.UTC, DayOfWeek.MONDAY);
    assertThat(window.start()).isEqualTo(first);
    assertThat(window.end()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"friday yesterday", "today 0d", "today 2y", "today 99999y", "today soon"})
  void refusesDaysThatCannotBeShown(String words) {
    assertThatThrownBy(
            () ->
                DaysExpression.window(
                    List.of(words.split(" ", -1)), TODAY, ZoneOffset.UTC, DayOfWeek.MONDAY))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void knowsWhatIsOne() {
    assertThat(List.of("today", "7d", "+7d", "-1w", "eow", "2026-12", "fri"))
        .allMatch(DaysExpression::isOne);
    assertThat(List.of("shows", "hot", "7", "d", "")).noneMatch(DaysExpression::isOne);
  }
}
