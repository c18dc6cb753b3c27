package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What programs like this one got wrong with people's accounts, from the line that is typed to what
 * the account holds afterwards; {@link AccountOverTheWireTests} has what only Trakt can answer.
 */
@OnAnyDay
@ParameterizedClass(name = "in {0}")
@ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
@DisplayName("An account of twelve years")
class AccountInSandboxTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private final ZoneId zone;

  AccountInSandboxTests(String zone) {
    this.zone = ZoneId.of(zone);
  }

  private Trakt trakt() {
    return account.trakt().at(Trakt.NOON, zone);
  }

  /** Returns what Trakt keeps of what a clock showed. */
  private String kept(String clock) {
    return LocalDateTime.parse(clock).atZone(zone).toInstant().toString().replace("Z", ".000Z");
  }

  private static List<String> times(Trakt trakt, String title) {
    return trakt.run("history", "list", title, "--jq", ".[].watched_at").lines();
  }

  @Test
  @DisplayName("keeps a play of nobody knows when, which is never shown as of 1970 or 1969")
  void unknownTime(@TempDir Path folder) throws IOException {
    Trakt trakt = trakt();
    trakt.run("history", "add", FILM, "--at", "unknown");
    String screen =
        trakt.onTerminal(80).env("NO_COLOR", "1").run("history", "list", FILM).out()
            + trakt.run("history", "list", FILM, "-o", "tsv").out();
    assertThat(screen).contains("unknown").doesNotContain("1970", "1969");
    String kept = trakt.run("history", "list", FILM, "--json").out();
    assertThat(kept).contains("1970-01-01T00:00:00.000Z");
    Files.writeString(folder.resolve("history.json"), kept);
    trakt.run("history", "remove", FILM, "--yes");
    Result back = trakt.typing(kept).run("history", "add", "-");
    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(times(trakt, FILM)).containsExactly("1970-01-01T00:00:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "jsonl"})
  @DisplayName("comes back as it was from what is printed of it")
  void printed(String format) {
    Trakt trakt = account.trakt().at(Today.now(), zone); // as late as what the account holds
    for (String at : List.of("2014-09-01 23:30", "2015-09-01 00:30", "unknown")) {
      trakt.run("history", "add", FILM, "--at", at);
    }
    trakt.run("ratings", "add", FILM, "7", "--at", "2015-09-01 00:30");
    trakt.run("collection", "add", FILM, "--media-type", "dvd", "--at", "2015-09-01 00:30");
    for (String section : List.of("history", "ratings", "collection")) {
      String all =
          ".[] | select(.movie.ids.slug == \"tron-legacy-2010\") | del(.id, .action, .updated_at)";
      List<String> before = trakt.run(section, "list", "--all-pages", "--jq", all).lines();
      String printed = trakt.run(section, "list", "--all-pages", "-o", format).out();
      trakt.run(section, "remove", FILM, "--yes");
      Result back = trakt.typing(printed).run(section, "add", "-");
      assertThat(back.exitCode()).as(back.err()).isZero();
      assertThat(trakt.run(section, "list", "--all-pages", "--jq", all).lines())
          .as(section)
          .hasSameSizeAs(before)
          .isNotEmpty()
          .containsExactlyElementsOf(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"show/severance/1/1-2", "show/severance/s01e01-e02", "show/severance/1x01-02"})
  @DisplayName("takes both episodes that are named at once, or none")
  void twoEpisodes(String both) {
    Trakt trakt = trakt();
    trakt.run("history", "remove", "show/severance/1", "--yes");
    Result added = trakt.run("history", "add", both, "--at", "2026-07-01 21:00");
    List<String> kept =
        trakt.run("history", "list", "show/severance/1", "-q").lines().stream().sorted().toList();
    if (added.exitCode() == 0) {
      assertThat(kept).hasSize(2);
    } else {
      assertThat(added.exitCode()).isEqualTo(2);
      assertThat(kept).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-07-01 21:00", "2026-07-01", "unknown"})
  @DisplayName("holds one play where one is said twice, in one run or in two")
  void once(String at) {
    Trakt trakt = trakt();
    Result first = trakt.run("history", "add", FILM, FILM, "--at", at);
    assertThat(first.exitCode()).isZero();
    assertThat(first.lines()).hasSize(2);
    assertThat(first.lines().getFirst()).startsWith("added\t");
    assertThat(first.lines().getLast()).startsWith("already_there\t");
    assertThat(trakt.run("history", "add", FILM, "--at", at).out()).startsWith("already_there\t");
    assertThat(times(trakt, FILM)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01 21:00, 2026-07-01, 1",
    "2026-07-01, 2026-07-01 21:00, 2",
    "2026-07-01 21:00:10, 2026-07-01 21:00:50, 1",
    "2026-07-01 23:59, 2026-07-02, 2",
    "2026-07-01 21:00, released, 1",
    "unknown, 1970-01-01, 1",
  })
  @DisplayName("holds as many plays of what is said twice at once as of what is said in two runs")
  void twiceAtOnce(String one, String other, int plays) {
    Trakt trakt = trakt();
    Result both =
        trakt
            .typing("reference,watched_at\n%s,%s\n%s,%s\n".formatted(FILM, one, FILM, other))
            .run("history", "add", "-");
    assertThat(both.lines()).as(both.err()).hasSize(2);
    assertThat(times(trakt, FILM)).hasSize(plays);
    trakt.run("history", "remove", FILM, "--yes");
    trakt.run("history", "add", FILM, "--at", one);
    trakt.run("history", "add", FILM, "--at", other);
    assertThat(times(trakt, FILM)).hasSize(plays);
  }

  @Test
  @DisplayName("begins a show anew after a reset, also where all of it was watched")
  void reset() {
    Trakt trakt = trakt();
    for (String show : List.of("chernobyl", "game-of-thrones")) {
      trakt.run("progress", "reset", show, "--yes");
      assertThat(trakt.run("next", "--all", "-q").lines()).contains("show/" + show + "/1/1");
    }
    assertThat(trakt.run("progress", "watched", "chernobyl").lines())
        .containsExactly("1\tSeason 1\t0\t5\tshow/chernobyl/1");
  }

  @Test
  @DisplayName("goes on behind seasons that are hidden")
  void hiddenSeasons() {
    Trakt trakt = trakt();
    String next =
        trakt.run("next", "--all", "-q").lines().stream()
            .filter(reference -> reference.startsWith("show/game-of-thrones/"))
            .findFirst()
            .orElseThrow();
    assertThat(next).startsWith("show/game-of-thrones/2/");
    trakt.run(
        "hidden", "add", "progress-watched", "show/game-of-thrones/1", "show/game-of-thrones/2");
    assertThat(trakt.run("next", "--all", "-q").lines())
        .contains("show/game-of-thrones/3/1")
        .noneMatch(reference -> reference.startsWith("show/game-of-thrones/0/"));
    String seasons = "show/game-of-thrones";
    assertThat(trakt.run("progress", "watched", seasons, "-q").lines())
        .doesNotContain(seasons + "/0", seasons + "/1", seasons + "/2");
    assertThat(trakt.run("progress", "watched", seasons, "--specials", "-q").lines())
        .contains(seasons + "/0");
  }

  @Test
  @DisplayName("has no rating of 0 or 11, and says how to take one back")
  void noRating() {
    Trakt trakt = trakt();
    for (String rating : List.of("0", "11")) {
      Result refused = trakt.run("rate", FILM, rating);
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains("ratings remove");
    }
    assertThat(trakt.run("ratings", "list", "-q").lines()).doesNotContain(FILM);
  }

  @Test
  @DisplayName("loses one play by its id, and all of a title when it is told how many these are")
  void removal() {
    Trakt trakt = trakt();
    trakt.run("history", "add", FILM, "--at", "2014-09-01 21:00");
    String id =
        trakt
            .run("history", "add", FILM, "--at", "2015-09-01 21:00", "--jq", ".[].id")
            .out()
            .strip();
    trakt.run("history", "remove", id);
    assertThat(times(trakt, FILM)).containsExactly(kept("2014-09-01T21:00"));
    trakt.run("history", "add", FILM, "--at", "2016-09-01 21:00");
    Result tried = trakt.run("history", "remove", FILM, "--dry-run");
    assertThat(tried.exitCode()).isZero();
    assertThat(tried.err()).contains("2 plays would go");
    assertThat(trakt.onTerminal(80).run("history", "remove", FILM, "--dry-run").err())
        .contains("1 Sep 2014", "1 Sep 2016", "2 plays would go");
    Result asked = trakt.run("history", "remove", FILM);
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("2 plays", "--yes");
    assertThat(times(trakt, FILM)).hasSize(2);
    assertThat(trakt.run("history", "remove", FILM, "--yes").exitCode()).isZero();
    assertThat(times(trakt, FILM)).isEmpty();
  }

  @Test
  @DisplayName("keeps the day something was collected when more is said of it")
  void collectedDay() {
    Trakt trakt = trakt();
    trakt.run("collection", "add", FILM, "--at", "2015-03-01T12:00:00Z");
    trakt.run("collection", "add", FILM, "--media-type", "bluray", "--audio-channels", "10.1");
    String said =
        ".[] | select(.movie.ids.slug == \"tron-legacy-2010\")"
            + " | [.collected_at, .metadata.audio_channels, .metadata.hdr] | tojson";
    assertThat(trakt.run("collection", "list", "movies", "--jq", said).out().strip())
        .isEqualTo("[\"2015-03-01T12:00:00.000Z\",\"10.1\",null]");
    trakt.run("collection", "add", FILM, "--hdr", "hdr10", "--at", "2016-02-29");
    assertThat(trakt.run("collection", "list", "movies", "--jq", said).out().strip())
        .isEqualTo("[\"" + kept("2016-02-29T12:00") + "\",\"10.1\",\"hdr10\"]");
  }

  @Test
  @DisplayName("counts a film once that is stopped, gone on with and stopped again")
  void scrobbles() {
    Trakt trakt = trakt();
    assertThat(trakt.run("scrobble", "stop", FILM).exitCode()).isEqualTo(2);
    Result paused =
        trakt.onTerminal(80).env("NO_COLOR", "1").run("scrobble", "stop", FILM, "--progress", "75");
    assertThat(paused.out()).contains("paused at 75 %, not counted as watched");
    trakt.run("scrobble", "stop", FILM, "--progress", "81");
    trakt.run("scrobble", "start", FILM, "--progress", "81");
    Result again = trakt.run("scrobble", "stop", FILM, "--progress", "95");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("counted_before");
    assertThat(times(trakt, FILM)).hasSize(1);
  }
}
