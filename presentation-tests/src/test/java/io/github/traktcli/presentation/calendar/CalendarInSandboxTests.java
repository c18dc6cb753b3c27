package io.github.traktcli.presentation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar as a newcomer sees it first. The sandbox lays its airings around the day. */
@OnAnyDay
class CalendarInSandboxTests {

  private final Trakt trakt = Trakt.inSandbox();

  @Test
  void showsANewcomerSomething() {
    Result result = trakt.onTerminal(80).run("calendar");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains("Today, ").contains("Tomorrow, ");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryCalendar(CalendarKind kind) {
    Result result = trakt.run("calendar", kind.word(), "--days", "40", "--json");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("[").endsWith("]\n");
  }

  @Test
  void givesReferencesThatItCanRead() {
    Result references = trakt.run("calendar", "-q");

    assertThat(references.lines()).isNotEmpty().allMatch(line -> line.matches("(show|movie)/.+"));
  }
}
