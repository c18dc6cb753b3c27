package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTests {

  private static final Instant WINTER = Instant.parse("2027-01-15T12:00:00Z");
  private static final Instant SUMMER = Instant.parse("2027-07-15T12:00:00Z");

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
  void signsOfTheOptionAreThoseOfIso() {
    assertThat(TimeZones.named("UTC+2").getRules().getOffset(SUMMER)).isEqualTo(offset("+02:00"));
  }

  /** As {@code TZ=... date +%z} prints them. */
  @Test
  void summerBeginsByTheRulesOfTheCLibraryWhereNoneAreNamed() {
    ZoneId zone = TimeZones.ofEnvironment("CET-1CEST").orElseThrow();
    Instant change = Instant.parse("2027-03-14T01:00:00Z"); // the second Sunday of March, 2 o'clock
    assertThat(zone.getRules().nextTransition(Instant.parse("2027-01-01T00:00:00Z")).getInstant())
        .isEqualTo(change);
    assertThat(zone.getRules().nextTransition(change).getInstant())
        .isEqualTo(Instant.parse("2027-11-07T00:00:00Z"));
    assertThat(TimeZones.ofEnvironment("CET-1CEST")).contains(zone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTC+2                      | -02:00 | -02:00",
        "UTC-5:30                   | +05:30 | +05:30",
        "GMT+3                      | -03:00 | -03:00",
        "JST-9                      | +09:00 | +09:00",
        "UTC0                       | Z      | Z",
        "UTC+02:30:15               | -02:30:15 | -02:30:15",
        "<+0330>-3:30               | +03:30 | +03:30",
        "EST5EDT                    | -05:00 | -04:00",
        "EST5EDT,M3.2.0,M11.1.0     | -05:00 | -04:00",
        "CET-1CEST,M3.5.0,M10.5.0/3 | +01:00 | +02:00",
        "CET-1CEST                  | +01:00 | +02:00",
        "ABC-5:30DEF-6:15           | +05:30 | +06:15",
        "<-02>2<-01>,M5.1.3/1,M9.3.6/23:30 | -02:00 | -01:00",
        "IST-2IDT,M3.4.4/26,M10.5.0 | +02:00 | +03:00",
        "NZST-12NZDT,M9.5.0,M4.1.0/3 | +13:00 | +12:00",
        "<-02>2<-01>,M3.5.0/-1,M10.5.0/0 | -02:00 | -01:00",
        "Etc/GMT+2                  | -02:00 | -02:00",
        ":Asia/Tokyo                | +09:00 | +09:00",
        ":/usr/share/zoneinfo/Asia/Tokyo | +09:00 | +09:00",
        "right/Asia/Tokyo           | +09:00 | +09:00",
        "Mars/Olympus               | Z      | Z",
        "+02:00                     | Z      | Z",
        "UTC+99                     | Z      | Z",
        "CET-1CEST,M13.5.0,M10.5.0  | Z      | Z",
      })
  void readsTheEnvironmentAsDateDoes(String tz, String winter, String summer) {
    ZoneId zone = TimeZones.ofEnvironment(tz).orElseThrow();
    assertThat(zone.getRules().getOffset(WINTER)).isEqualTo(offset(winter));
    assertThat(zone.getRules().getOffset(SUMMER)).isEqualTo(offset(summer));
  }

  @Test
  void leavesOtherFilesToTheSystem() {
    assertThat(TimeZones.ofEnvironment("/etc/localtime")).isEmpty();
    assertThat(TimeZones.ofEnvironment(":/etc/localtime")).isEmpty();
  }

  private static ZoneOffset offset(String text) {
    return ZoneOffset.of(text);
  }
}
