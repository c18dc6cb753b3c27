package io.github.traktcli.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A timestamp")
class TimestampsTests {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T20:15:30.123Z, 2026-03-01T20:15:30.123Z",
    "2026-03-01T20:15:30Z, 2026-03-01T20:15:30Z",
    "2026-03-01T20:15Z, 2026-03-01T20:15:00Z",
    "2026-03-01T20:15:30.000+02:00, 2026-03-01T18:15:30Z",
    "2026-03-01T20:15:30-08:00, 2026-03-02T04:15:30Z",
    "2026-03-01T20:15:30.123456789Z, 2026-03-01T20:15:30.123456789Z",
    "2026-03-01T20:15:30, 2026-03-01T20:15:30Z",
    "2026-03-01T00:00:000Z, 2026-03-01T00:00:00Z",
    "2026-03-01 20:15:30 UTC, 2026-03-01T20:15:30Z",
    "2026-03-01, 2026-03-01T00:00:00Z",
    "1970-01-01T00:00:00.000Z, 1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59.000Z, 9999-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "2024-02-29T24:00:00Z, 2024-03-01T00:00:00Z",
    "2016-12-31T23:59:60.000Z, 2016-12-31T23:59:59Z",
  })
  void isReadAsAMoment(String text, Instant moment) {
    assertThat(Timestamps.instant(text)).isEqualTo(moment);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "2026",
        "2026-13-01",
        "2026-02-30T10:00:00Z",
        "20:15",
        "0",
        "2026/03/01",
        "٢٠٢٦-٠٣-٠١"
      })
  void isMissingWhenItCannotBeAMoment(@Nullable String text) {
    assertThat(Timestamps.instant(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01",
    "2026-03-01T20:15:30.123Z, 2026-03-01",
    "1888-10-14, 1888-10-14",
  })
  void isReadAsADay(String text, LocalDate day) {
    assertThat(Timestamps.date(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "2026", "2026-02-30", "2026-3-1", "not a date", "2026/03/01"})
  void isMissingWhenItCannotBeADay(@Nullable String text) {
    assertThat(Timestamps.date(text)).isNull();
  }
}
