package io.github.traktcli.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A range of time")
class TimeRangeTests {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  /** Friday evening in Los Angeles, Saturday elsewhere. */
  private static final Instant NOW = Instant.parse("2026-11-28T04:00:00Z");

  private static TimeRange parsed(String first, String last) {
    return TimeRange.parse(Optional.of(first), Optional.of(last), NOW, LOS_ANGELES);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-02, 2026-11-01T07:00:00Z, 2026-11-03T08:00:00Z",
    "2026-11, 2026-11, 2026-11-01T07:00:00Z, 2026-12-01T08:00:00Z",
    "yesterday, today, 2026-11-26T08:00:00Z, 2026-11-28T08:00:00Z",
    "-1w, now, 2026-11-20T08:00:00Z, 2026-11-28T04:00:00Z",
    "2024, 2024, 2024-01-01T08:00:00Z, 2025-01-01T08:00:00Z",
    "today, eow, 2026-11-27T08:00:00Z, 2026-11-30T08:00:00Z",
    "mon, tue, 2026-11-23T08:00:00Z, 2026-11-25T08:00:00Z",
    "2026-11-20 21:00, 2026-11-20 21:00, 2026-11-21T05:00:00Z, 2026-11-21T05:01:00Z",
    "now, now, 2026-11-28T04:00:00Z, 2026-11-28T04:01:00Z",
    "2h ago, 2026-11-28T05:00:00+01:00, 2026-11-28T02:00:00Z, 2026-11-28T04:00:00Z",
  })
  @DisplayName("goes from the start of a day to the end of another, by the user's clock")
  void days(String first, String last, Instant from, Instant until) {
    assertThat(parsed(first, last)).isEqualTo(TimeRange.of(from, until));
  }

  @Test
  @DisplayName("may have one end, or none")
  void open() {
    assertThat(TimeRange.parse(Optional.of("today"), Optional.empty(), NOW, LOS_ANGELES))
        .isEqualTo(
            new TimeRange(Optional.of(Instant.parse("2026-11-27T08:00:00Z")), Optional.empty()));
    assertThat(TimeRange.parse(Optional.empty(), Optional.empty(), NOW, LOS_ANGELES))
        .isEqualTo(TimeRange.ALWAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "released", "soon", "2026-13", ""})
  @DisplayName("has no end that is no time")
  void none(String text) {
    assertThatThrownBy(() -> parsed(text, "today")).isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("does not end before it begins")
  void backwards() {
    assertThatThrownBy(() -> parsed("today", "yesterday"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("\"yesterday\" comes before \"today\".");
  }
}
