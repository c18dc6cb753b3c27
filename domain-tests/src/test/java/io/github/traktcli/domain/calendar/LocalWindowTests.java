package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalWindowTests {

  @Test
  void asksForADayMoreAtBothEnds() {
    assertThat(window("2026-10-31", 7, "Europe/Berlin").utcWindows())
        .containsExactly(new UtcWindow(LocalDate.of(2026, 10, 30), 9));
  }

  @Test
  void asksAtOnceForAsManyDaysAsTraktGives() {
    assertThat(window("2026-01-02", 31, "UTC").utcWindows())
        .containsExactly(new UtcWindow(LocalDate.of(2026, 1, 1), 33));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 31, 32, 33, 64, 65, 100, 366})
  void cutsLongWindowsIntoPiecesThatTouch(int days) {
    LocalWindow window = window("2026-01-02", days, "UTC");
    List<LocalDate> asked = new ArrayList<>();
    for (UtcWindow piece : window.utcWindows()) {
      asked.addAll(piece.start().datesUntil(piece.start().plusDays(piece.days())).toList());
    }

    assertThat(asked)
        .containsExactlyElementsOf(
            LocalDate.of(2026, 1, 1).datesUntil(window.end().plusDays(2)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // A day begins fourteen hours before the UTC day there, and eleven hours after it here.
    "Pacific/Kiritimati, 2026-10-30T09:59:59Z, false",
    "Pacific/Kiritimati, 2026-10-30T10:00:00Z, true",
    "Pacific/Kiritimati, 2026-10-31T09:59:59Z, true",
    "Pacific/Kiritimati, 2026-10-31T10:00:00Z, false",
    "Pacific/Pago_Pago, 2026-10-31T10:59:59Z, false",
    "Pacific/Pago_Pago, 2026-10-31T11:00:00Z, true",
    "Pacific/Pago_Pago, 2026-11-01T10:59:59Z, true",
    "Pacific/Pago_Pago, 2026-11-01T11:00:00Z, false",
    "UTC, 2026-10-31T00:00:00Z, true",
    "UTC, 2026-11-01T00:00:00Z, false",
  })
  void holdsTheDayAsItIsThere(String zone, Instant moment, boolean held) {
    assertThat(window("2026-10-31", 1, zone).contains(new Airing.At(moment))).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    // 25 hours: the clocks go back.
    "Europe/Berlin, 2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z",
    // 23 hours: the clocks go forward.
    "Europe/Berlin, 2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z",
    // The day begins at 01:00, since midnight does not exist.
    "Africa/Cairo, 2026-04-24, 2026-04-23T22:00:00Z, 2026-04-24T20:59:59Z",
  })
  void holdsLongAndShortDays(String zone, String day, Instant first, Instant last) {
    LocalWindow window = window(day, 1, zone);

    assertThat(window.contains(new Airing.At(first))).isTrue();
    assertThat(window.contains(new Airing.At(first.minusSeconds(1)))).isFalse();
    assertThat(window.contains(new Airing.At(last))).isTrue();
    assertThat(window.contains(new Airing.At(last.plusSeconds(1)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Chatham", "UTC"})
  void asksForEveryMomentThatItHolds(String zone) {
    LocalWindow window = window("2026-10-31", 3, zone);
    UtcWindow asked = window.utcWindows().getFirst();
    Instant begins = window.start().atStartOfDay(window.zone()).toInstant();
    Instant ends = window.end().plusDays(1).atStartOfDay(window.zone()).toInstant();

    assertThat(begins).isAfterOrEqualTo(asked.start().atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat(ends)
        .isBeforeOrEqualTo(
            asked.start().plusDays(asked.days()).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Test
  void takesReleaseDatesAsTheyAre() {
    LocalWindow window = window("2026-10-31", 1, "Pacific/Pago_Pago");

    assertThat(window.contains(new Airing.On(LocalDate.of(2026, 10, 31)))).isTrue();
    assertThat(window.contains(new Airing.On(LocalDate.of(2026, 11, 1)))).isFalse();
  }

  @Test
  void keepsWhatHasNoDate() {
    assertThat(window("2026-10-31", 1, "UTC").contains(new Airing.Unknown())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 367})
  void refusesWindowsOfNoDayAndOfYears(int days) {
    assertThatThrownBy(() -> window("2026-10-31", days, "UTC"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--days must be 1 to 366, not " + days + ".");
  }

  private static LocalWindow window(String start, int days, String zone) {
    return new LocalWindow(LocalDate.parse(start), days, ZoneId.of(zone));
  }
}
