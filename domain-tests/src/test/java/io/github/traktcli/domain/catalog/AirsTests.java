package io.github.traktcli.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The hour at which a show airs")
class AirsTests {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void comesNextOnItsWeekday() {
    assertThat(new Airs("Friday", "21:00", "America/New_York").after(at("2026-07-15T12:00:00Z")))
        .contains(ZonedDateTime.of(2026, 7, 17, 21, 0, 0, 0, NEW_YORK));
  }

  @Test
  void isAWeekLaterWhenItHasPassedToday() {
    assertThat(new Airs("friday", "21:00", "America/New_York").after(at("2026-07-18T01:30:00Z")))
        .contains(ZonedDateTime.of(2026, 7, 24, 21, 0, 0, 0, NEW_YORK));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "NULL, 21:00, UTC",
        "Friday, NULL, UTC",
        "Friday, 21:00, NULL",
        "Someday, 21:00, UTC",
        "Friday, late, UTC",
        "Friday, 21:00, Mars/Olympus",
      },
      nullValues = "NULL")
  void isUnknownWhereTraktsWordsAreNone(String day, String time, String zone) {
    assertThat(new Airs(day, time, zone).after(at("2026-07-15T12:00:00Z"))).isEmpty();
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
