package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayExpressionTests {

  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

  @ParameterizedTest
  @CsvSource({
    "today, 2026-10-31",
    "Tomorrow, 2026-11-01",
    "yesterday, 2026-10-30",
    "saturday, 2026-10-31",
    "sat, 2026-10-31",
    "Sunday, 2026-11-01",
    "thurs, 2026-11-05",
    "FRI, 2026-11-06",
    "+3d, 2026-11-03",
    "-1w, 2026-10-24",
    "+2w, 2026-11-14",
    "+1m, 2026-11-30",
    "-1y, 2025-10-31",
    "+0d, 2026-10-31",
    "2026-02-28, 2026-02-28",
    "2024-02-29, 2024-02-29",
    "2026-12, 2026-12-01",
    "eow, 2026-11-01",
    "EOM, 2026-10-31",
    "eoy, 2026-12-31",
  })
  void readsDays(String text, LocalDate day) {
    assertThat(DayExpression.parse(text).on(TODAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "someday", "su", "3d", "+d", "+3", "+3h", "2026-1-1", "01/02/2026"})
  void refusesWhatIsNoDay(String text) {
    assertThatThrownBy(() -> DayExpression.parse(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("is no day. Write today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10"})
  void refusesDatesThatNoCalendarHas(String text) {
    assertThatThrownBy(() -> DayExpression.parse(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("There is no day " + text + " in any calendar.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-00", "2026-13"})
  void refusesMonthsThatNoCalendarHas(String text) {
    assertThatThrownBy(() -> DayExpression.parse(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("There is no month " + text + " in any calendar.");
  }

  @ParameterizedTest
  @CsvSource({"MONDAY, 2026-11-29", "SUNDAY, 2026-11-28", "SATURDAY, 2026-11-27"})
  void theEndOfTheWeekIsTheDayBeforeItsFirst(DayOfWeek weekStart, LocalDate end) {
    assertThat(DayExpression.parse("eow").on(LocalDate.parse("2026-11-25"), weekStart))
        .isEqualTo(end);
  }

  @Test
  void refusesYearsWithoutFilms() {
    assertThatThrownBy(() -> DayExpression.parse("0001-01-01").on(TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("the year 1;");
    assertThatThrownBy(() -> DayExpression.parse("+99999y").on(TODAY))
        .isInstanceOf(InvalidInput.class);
  }
}
