package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeZonesTests {

  @Test
  void findsZonesInAnyCase() {
    assertThat(TimeZones.named("europe/berlin")).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(TimeZones.named(" UTC ")).isEqualTo(ZoneId.of("UTC"));
    assertThat(TimeZones.named("+02:00")).isEqualTo(ZoneId.of("+02:00"));
  }

  @Test
  void refusesZonesThatDoNotExist() {
    assertThatThrownBy(() -> TimeZones.named("Mars/Olympus"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("There is no time zone \"Mars/Olympus\".");
  }

  @Test
  void leavesToTheSystemWhatTheEnvironmentSaysInOtherWays() {
    assertThat(TimeZones.ofEnvironment(":Asia/Tokyo")).contains(ZoneId.of("Asia/Tokyo"));
    assertThat(TimeZones.ofEnvironment("CET-1CEST,M3.5.0,M10.5.0/3")).isEmpty();
    assertThat(TimeZones.ofEnvironment("")).isEmpty();
  }
}
