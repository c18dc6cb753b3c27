package io.github.traktcli.presentation.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

  /** Thursday evening in Berlin. */
  private final Dates dates =
      new Dates(Instant.parse("2026-11-26T19:00:00Z"), ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-26 | today, Thu 26 Nov",
        "2026-11-27 | tomorrow, Fri 27 Nov",
        "2026-11-25 | yesterday, Wed 25 Nov",
        "2026-12-02 | Wed 2 Dec",
        "2026-12-03 | 3 Dec 2026",
        "2026-11-20 | Fri 20 Nov",
        "2026-11-19 | 19 Nov 2026",
        "2016-11-11 | 11 Nov 2016",
      })
  void aDayIsSaidAsPeopleSayItAndIsoToScripts(LocalDate day, String expected) {
    assertThat(dates.day(day).shown()).isEqualTo(expected);
    assertThat(dates.day(day).exact()).isEqualTo(day.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-25T20:00:00Z | yesterday 21:00",
        "2026-11-26T22:59:59Z | today 23:59",
        "2026-11-26T23:00:00Z | tomorrow 00:00",
        "2026-11-29T20:05:00Z | Sun 29 Nov, 21:05",
        "2016-07-01T20:05:00Z | 1 Jul 2016, 22:05",
      })
  void aMomentIsSaidByTheUsersClocksAndInUtcToScripts(Instant moment, String expected) {
    assertThat(dates.moment(moment).shown()).isEqualTo(expected);
    assertThat(dates.moment(moment).exact()).isEqualTo(moment.toString());
  }

  @Test
  void inASentenceADayIsAWordOrADate() {
    assertThat(dates.when(Instant.parse("2026-11-25T20:00:00Z"))).isEqualTo("yesterday");
    assertThat(dates.when(Instant.parse("2016-11-11T20:00:00Z"))).isEqualTo("on 11 Nov 2016");
  }

  @Test
  void whatIsAheadIsToldFromWhatWas() {
    assertThat(dates.isAhead(Instant.parse("2026-11-26T19:00:01Z"))).isTrue();
    assertThat(dates.isAhead(Instant.parse("2026-11-26T19:00:00Z"))).isFalse();
    assertThat(dates.isAhead(LocalDate.parse("2026-11-27"))).isTrue();
    assertThat(dates.isAhead(LocalDate.parse("2026-11-26"))).isFalse();
  }

  @Test
  void whatIsNotKnownIsEmptyAndTheYear1970IsNoDate() {
    assertThat(dates.day(Instant.EPOCH).shown()).isEqualTo("unknown date");
    assertThat(dates.day((Instant) null).shown()).isEmpty();
    assertThat(dates.day((LocalDate) null).shown()).isEmpty();
    assertThat(dates.moment(null).shown()).isEmpty();
  }
}
