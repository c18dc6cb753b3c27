package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clocks are set forward and back, from the line that is typed to what the account holds. */
@OnAnyDay
@DisplayName("An account by the clock of its owner")
class AccountClockTests {

  private static final String FILM = "movie/tron-legacy-2010";
  private static final Instant NOVEMBER = Instant.parse("2026-11-20T12:00:00Z");

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt in(String zone) {
    return account.trakt().at(NOVEMBER, ZoneId.of(zone));
  }

  private static List<String> times(Trakt trakt) {
    return trakt.run("history", "list", FILM, "--jq", ".[].watched_at").lines();
  }

  @ParameterizedTest
  @CsvSource({
    "America/Chicago, 2026-11-10 13:17, 2026-11-10T19:17:00.000Z",
    "America/Chicago, 2026-11-01 01:30, 2026-11-01T06:30:00.000Z",
    "America/Chicago, 2026-11-01 00:30, 2026-11-01T05:30:00.000Z",
    "America/Chicago, 2026-11-01 02:30, 2026-11-01T08:30:00.000Z",
    "America/Chicago, 2026-03-08 03:30, 2026-03-08T08:30:00.000Z",
    "America/Chicago, 2026-11-01, 2026-11-01T18:00:00.000Z",
    "Europe/Berlin, 2026-10-25 02:30, 2026-10-25T00:30:00.000Z",
    "America/St_Johns, 2026-11-01 01:30, 2026-11-01T04:00:00.000Z",
    "America/Havana, 2026-11-01 00:30, 2026-11-01T04:30:00.000Z",
    "America/Havana, 2026-03-08, 2026-03-08T16:00:00.000Z",
    "Australia/Lord_Howe, 2026-04-05 01:45, 2026-04-04T14:45:00.000Z",
    "Pacific/Chatham, 2026-04-05 03:00, 2026-04-04T13:15:00.000Z",
  })
  @DisplayName("takes times by that clock, and of a doubled hour the first")
  void clock(String zone, String said, String kept) {
    Trakt trakt = in(zone);
    Result added = trakt.run("history", "add", FILM, "--at", said);
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(times(trakt)).containsExactly(kept);
    assertThat(trakt.run("history", "add", FILM, "--at", said).out()).startsWith("already_there\t");
  }

  @ParameterizedTest
  @CsvSource({
    "America/Chicago, 2026-03-08 02:30",
    "Europe/Berlin, 2026-03-29 02:00",
    "America/St_Johns, 2026-03-08 02:59",
    "America/Havana, 2026-03-08 00:30",
    "Australia/Lord_Howe, 2026-10-04 02:15",
    "Pacific/Chatham, 2026-09-27 03:00",
    "Pacific/Apia, 2011-12-30",
    "Pacific/Apia, 2011-12-30 21:00",
  })
  @DisplayName("takes no time that the clock left out")
  void missingHour(String zone, String said) {
    Trakt trakt = in(zone);
    Result refused = trakt.run("history", "add", FILM, "--at", said);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("clocks were set forward");
    assertThat(times(trakt)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "America/Havana, 2026-11-01, 2026-11-01T04:00:00Z, 2026-11-02T04:59:00Z",
    "America/Havana, 2026-03-08, 2026-03-08T05:00:00Z, 2026-03-09T03:59:00Z",
    "Europe/Berlin, 2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T22:59:00Z",
    "Australia/Lord_Howe, 2026-04-05, 2026-04-04T13:00:00Z, 2026-04-05T13:29:00Z",
    "Pacific/Kiritimati, 2026-07-01, 2026-06-30T10:00:00Z, 2026-07-01T09:59:00Z",
    "Pacific/Niue, 2026-07-01, 2026-07-01T11:00:00Z, 2026-07-02T10:59:00Z",
  })
  @DisplayName(
      "has days that are an hour longer or shorter, with their first minute and their last")
  void wholeDay(String zone, String day, Instant first, Instant last) {
    Trakt trakt = in(zone);
    for (Instant at : List.of(first.minusSeconds(60), first, last, last.plusSeconds(60))) {
      trakt.run("history", "add", FILM, "--at", at.toString());
    }
    assertThat(
            trakt
                .run(
                    "history",
                    "list",
                    FILM,
                    "--start-at",
                    day,
                    "--end-at",
                    day,
                    "--jq",
                    ".[].watched_at[:19] + \"Z\"")
                .lines())
        .containsExactly(last.toString(), first.toString());
    assertThat(trakt.run("history", "add", FILM, "--at", day).out()).startsWith("already_there\t");
  }
}
