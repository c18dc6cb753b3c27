package io.github.traktcli.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A moment")
class MomentTests {

  /** A Saturday, 18:30 in Chicago. */
  private static final Instant NOW = Instant.parse("2026-11-29T00:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "America/Chicago, 2014-09-01T09:10:11Z, 2014-09-01T09:10:11.000Z",
    "America/Chicago, 2014-09-01t09:10:11.123z, 2014-09-01T09:10:11.000Z",
    "America/Chicago, 2014-09-01 09:10+02:00, 2014-09-01T07:10:00.000Z",
    "America/Chicago, 2026-11-10 13:17, 2026-11-10T19:17:00.000Z",
    "America/Chicago, 2026-11-10T13:17:05, 2026-11-10T19:17:05.000Z",
    "Pacific/Kiritimati, 2026-11-10 13:17, 2026-11-09T23:17:00.000Z",
    "America/Chicago, now, 2026-11-29T00:30:00.000Z",
    "America/Chicago, 10m ago, 2026-11-29T00:20:00.000Z",
    "America/Chicago, 2 hours ago, 2026-11-28T22:30:00.000Z",
    "America/Chicago, 1w ago, 2026-11-22T00:30:00.000Z",
    "America/Chicago, 30 d ago, 2026-10-29T23:30:00.000Z",
    "America/Chicago, Yesterday 21:00, 2026-11-28T03:00:00.000Z",
    "Pacific/Kiritimati, yesterday 21:00, 2026-11-28T07:00:00.000Z",
    "America/Chicago, friday 9:05, 2026-11-27T15:05:00.000Z",
    "America/Chicago, saturday 9:05, 2026-11-28T15:05:00.000Z",
    "UTC, 0:15, 2026-11-29T00:15:00.000Z",
    "America/Chicago, released, released",
    "America/Chicago, UNKNOWN, unknown",
  })
  @DisplayName("is understood by the user's clock, and told to Trakt in UTC")
  void understood(String zone, String text, String told) {
    assertThat(Moment.parse(text, NOW, ZoneId.of(zone)).traktName()).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati", "Asia/Kathmandu"})
  @DisplayName("that is a day is noon of that day, and the same play all day long")
  void day(String name) {
    ZoneId zone = ZoneId.of(name);
    Moment moment = Moment.parse("2026-11-10", NOW, zone);
    LocalDate day = LocalDate.of(2026, 11, 10);
    assertThat(moment.understood().orElseThrow().atZone(zone))
        .isEqualTo(day.atTime(12, 0).atZone(zone));
    TimeRange range = moment.range().orElseThrow();
    assertThat(range.contains(day.atTime(23, 59, 59).atZone(zone).toInstant())).isTrue();
    assertThat(range.contains(day.atStartOfDay(zone).toInstant())).isTrue();
    assertThat(range.contains(day.plusDays(1).atStartOfDay(zone).toInstant())).isFalse();
  }

  @Test
  @DisplayName("that is today is never still to come")
  void morning() {
    assertThat(Moment.parse("today", NOW, ZoneId.of("UTC")).understood()).contains(NOW);
  }

  @Test
  @DisplayName("in an hour that clocks show twice is in the first of both")
  void doubled() {
    assertThat(Moment.parse("2026-11-01 01:30", NOW, ZoneId.of("America/Chicago")).traktName())
        .isEqualTo("2026-11-01T06:30:00.000Z");
    assertThat(Moment.parse("2026-10-25 02:30", NOW, ZoneId.of("Europe/Berlin")).traktName())
        .isEqualTo("2026-10-25T00:30:00.000Z");
  }

  @ParameterizedTest
  @CsvSource({
    "America/Chicago, 2026-03-08 02:30",
    "Europe/Berlin, 2026-03-29 02:00",
    "Pacific/Apia, 2011-12-30",
  })
  @DisplayName("that clocks leave out is refused, with the reason")
  void missing(String zone, String text) {
    assertThatThrownBy(() -> Moment.parse(text, NOW, ZoneId.of(zone)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("clocks were set forward");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-02-30",
        "2026-10",
        "eow",
        "2026-02-30T10:00:00Z",
        "2026-11-10 25:00",
        "yesterday at nine",
        "99999999999m ago",
        "999999w ago 21:00",
        "999999 weeks ago",
        "60000 days ago",
        "0001-01-01T00:00:00Z",
        "9999-12-31 23:59",
        "m ago",
        "ago"
      })
  @DisplayName("that is none is refused")
  void none(String text) {
    assertThatThrownBy(() -> Moment.parse(text, NOW, ZoneId.of("UTC")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("that is none is told as it was written")
  void asWritten() {
    assertThatThrownBy(() -> Moment.parse("2026-07-01T21:00:00+0200", NOW, ZoneId.of("UTC")))
        .hasMessageStartingWith("\"2026-07-01T21:00:00+0200\" is no time.");
  }

  @Test
  @DisplayName("is the same play within its minute")
  void minute() {
    TimeRange range =
        Moment.parse("2026-11-10T13:17:45Z", NOW, ZoneId.of("UTC")).range().orElseThrow();
    assertThat(range.contains(Instant.parse("2026-11-10T13:17:00Z"))).isTrue();
    assertThat(range.contains(Instant.parse("2026-11-10T13:17:59.999Z"))).isTrue();
    assertThat(range.contains(Instant.parse("2026-11-10T13:18:00Z"))).isFalse();
  }

  @Test
  @DisplayName("that nobody knows is the epoch's minute")
  void unknown() {
    assertThat(new Moment.Unknown().range().orElseThrow().contains(Instant.EPOCH)).isTrue();
    assertThat(new Moment.Released().range()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-09-01T09:10:11Z", "yesterday 21:00", "now"})
  @DisplayName("is read again from what Trakt is told")
  void told(String text) {
    Moment moment = Moment.parse(text, NOW, ZoneId.of("America/Chicago"));
    assertThat(Moment.told(moment.traktName())).isEqualTo(moment.understood());
  }

  @ParameterizedTest
  @ValueSource(strings = {"released", "unknown"})
  @DisplayName("has no point in time where Trakt finds it or nobody knows")
  void words(String text) {
    assertThat(Moment.told(text)).isEmpty();
  }

  @Test
  @DisplayName("is the same for Trakt all its minute long")
  void sameMinute() {
    Instant start = Instant.parse("2026-11-29T00:30:00Z");
    assertThat(Moment.isSameMinute(start, start.plusSeconds(59))).isTrue();
    assertThat(Moment.isSameMinute(start, start.plusSeconds(60))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HISTORY | 10m ago, yesterday 21:00, released or unknown.",
        "COLLECTION | 10m ago, yesterday 21:00 or released.",
        "RATINGS | 10m ago or yesterday 21:00.",
      })
  @DisplayName("that is none is answered with what is taken there, and with nothing else")
  void offered(SectionKind kind, String forms) {
    ZoneId zone = ZoneId.of("UTC");
    assertThatThrownBy(() -> kind.told("soon", NOW, zone))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "\"soon\" is no time. Write 2026-10-31T21:00:00Z, 2026-10-31 21:00, 2026-10-31, now, "
                + forms);
  }

  @Test
  @DisplayName("that ends a time is answered with days where it is none")
  void endOffered() {
    assertThatThrownBy(
            () ->
                TimeRange.parse(Optional.of("last week"), Optional.empty(), NOW, ZoneId.of("UTC")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("2026-11-01, 2026-11, 2026, yesterday, mon, -1w, 2h ago")
        .hasMessageNotContaining("released");
    for (String text :
        "2026-11-01, 2026-11, 2026, yesterday, mon, -1w, 2h ago, 2026-10-31 21:00"
            .split(", ", -1)) {
      assertThat(TimeRange.parse(Optional.of(text), Optional.empty(), NOW, ZoneId.of("UTC")).from())
          .as(text)
          .isPresent();
    }
  }
}
