package io.github.traktcli.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The time of a reset")
class ActParameterTests {

  private static final Instant NOW = Instant.parse("2026-11-10T18:00:00Z");
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T00:00:00Z, 2026-10-31T00:00:00Z",
    "2026-10-31t02:00:00+02:00, 2026-10-31T00:00:00Z",
    "2026-10-31 21:00, 2026-11-01T02:00:00Z",
    "2026-11-01 01:30, 2026-11-01T06:30:00Z",
    "now, 2026-11-10T18:00:00Z",
    "10m ago, 2026-11-10T17:50:00Z",
    "yesterday 21:00, 2026-11-10T03:00:00Z",
    "21:00, 2026-11-11T03:00:00Z",
  })
  @DisplayName("is said as the time of a play is")
  void moments(String said, String understood) {
    assertThat(ActParameter.RESET_AT.checked(said, NOW, CHICAGO)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31, 2026-10-31T05:00:00Z",
    "2026-11-01, 2026-11-01T05:00:00Z",
    "2026-11-02, 2026-11-02T06:00:00Z",
    "today, 2026-11-10T06:00:00Z",
    "yesterday, 2026-11-09T06:00:00Z",
    "sunday, 2026-11-08T06:00:00Z",
  })
  @DisplayName("is the beginning of a day of the user's, so that all plays of it count")
  void days(String said, String understood) {
    assertThat(ActParameter.RESET_AT.checked(said, NOW, CHICAGO)).isEqualTo(understood);
  }

  @ParameterizedTest
  @ValueSource(strings = {"released", "unknown", "whenever", "", "2026-03-08 02:30", "2026-02-30"})
  @DisplayName("is neither a word that names no time nor a time that there is not")
  void none(String said) {
    assertThatThrownBy(() -> ActParameter.RESET_AT.checked(said, NOW, CHICAGO))
        .isInstanceOf(InvalidInput.class);
  }
}
