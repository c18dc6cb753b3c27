package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Progress")
@OnAnyDay
class ProgressInSandboxTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
  }

  private Result send(String path, String body) {
    Result sent = trakt.typing(body).run("api", path, "-X", "POST", "--input", "-", "--silent");
    assertThat(sent.exitCode()).as(sent.err()).isZero();
    return sent;
  }

  private String nextOf(String slug) {
    return trakt.run("next", "--all", "-q").lines().stream()
        .filter(reference -> reference.startsWith("show/" + slug + "/"))
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("goes on with each episode that is watched")
  void goesOn() {
    assertThat(nextOf("game-of-thrones")).isEqualTo("show/game-of-thrones/2/1");
    send(
        "sync/history",
        """
        {"shows":[{"ids":{"slug":"game-of-thrones"},
                   "seasons":[{"number":2,"episodes":[{"number":1}]}]}]}""");
    assertThat(nextOf("game-of-thrones")).isEqualTo("show/game-of-thrones/2/2");
    assertThat(trakt.run("progress", "watched", "game-of-thrones").lines().get(1))
        .isEqualTo("2\tSeason 2\t1\t10\tshow/game-of-thrones/2");
  }

  @Test
  @DisplayName("of all shows tells what is complete, and leaves it out where asked")
  void ofAll() {
    List<String> all = trakt.run("progress", "list", "--all-pages", "-q").lines();
    assertThat(all).contains("show/chernobyl", "show/game-of-thrones");
    assertThat(trakt.run("progress", "list", "--hide-completed", "-q").lines())
        .doesNotContain("show/chernobyl");
    assertThat(trakt.run("progress", "list", "--hide-not-completed", "-q").lines())
        .containsExactly("show/chernobyl");
    assertThat(trakt.run("progress", "list", "--only-rewatching", "-q").lines()).isEmpty();
    assertThat(trakt.run("progress", "list", "--only-rewatching", "--hide-completed").exitCode())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("begins anew after a reset, which asks, and is as before when that is taken back")
  void reset() {
    Result asked = trakt.run("progress", "reset", "chernobyl");
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("--yes");
    assertThat(trakt.typing("n\n").onTerminal(80).run("progress", "reset", "chernobyl").err())
        .contains("Nothing was done.");
    assertThat(nextOf("chernobyl")).isEmpty();
    assertThat(trakt.run("progress", "reset", "chernobyl", "--yes").exitCode()).isZero();
    assertThat(nextOf("chernobyl")).isEqualTo("show/chernobyl/1/1");
    assertThat(trakt.run("progress", "list", "--only-rewatching", "-q").lines())
        .containsExactly("show/chernobyl");
    assertThat(trakt.run("progress", "watched", "chernobyl").lines())
        .containsExactly("1\tSeason 1\t0\t5\tshow/chernobyl/1");
    assertThat(trakt.run("progress", "unreset", "chernobyl", "-y").exitCode()).isZero();
    assertThat(trakt.run("progress", "watched", "chernobyl").lines())
        .containsExactly("1\tSeason 1\t5\t5\tshow/chernobyl/1");
  }

  @Test
  @DisplayName("can be reset as of a time, which is refused before any request when it is none")
  void resetAt() {
    trakt.run("progress", "reset", "chernobyl", "--reset-at", "2001-01-01T00:00:00Z", "--yes");
    assertThat(nextOf("chernobyl")).isEmpty();
    assertThat(
            trakt
                .run("progress", "reset", "chernobyl", "--yes", "--reset-at", "whenever")
                .exitCode())
        .isEqualTo(2);
    assertThat(trakt.run("progress", "reset", "chernobyl", "-n", "--reset-at", "unknown").err())
        .contains("--reset-at is a day or a time");
  }

  @Test
  @DisplayName("is reset as of a time that is said back before and after")
  void resetAtIsSaidBack() {
    Trakt person = trakt.onTerminal(80).env("NO_COLOR", "1");
    Result asked =
        person
            .typing("n\n")
            .run("progress", "reset", "chernobyl", "--reset-at", "2012-01-31 21:00");
    assertThat(asked.err())
        .contains("Let plays of chernobyl before 31 Jan 2012, 21:00 count no more?");
    assertThat(
            person.run("progress", "reset", "chernobyl", "--yes", "--reset-at", "2012-01-31").out())
        .contains("Only plays of chernobyl from 31 Jan 2012, 00:00 on count.");
    assertThat(nextOf("chernobyl")).isEmpty();
    assertThat(person.run("progress", "reset", "chernobyl", "--yes").out())
        .contains("Only plays of chernobyl from now on count.");
    assertThat(nextOf("chernobyl")).isEqualTo("show/chernobyl/1/1");
  }

  @Test
  @DisplayName("of one show is a page with a bar for each season to a person")
  void page() {
    Trakt person = trakt.onTerminal(60).env("NO_COLOR", "1");
    assertThat(person.run("progress", "watched", "chernobyl").out())
        .startsWith("Chernobyl (2019)  5 of 5 seen\n")
        .contains("Season 1  " + "█".repeat(40) + "  5/5");
    assertThat(person.run("progress", "collection", "chernobyl").out())
        .contains("5 of 5 collected");
    assertThat(person.run("progress", "watched", "game-of-thrones").out())
        .contains("10 of 73 seen, 63 to see")
        .contains("S02E01")
        .contains("Season 2  " + "░".repeat(40) + "  0/10");
    assertThat(trakt.onTerminal(40).run("progress", "watched", "the-simpsons").lines())
        .allMatch(line -> line.length() <= 40 + "\u001b[1m\u001b[0m".length() * 2);
  }

  @Test
  @DisplayName("leaves hidden seasons and specials out, unless they are asked for")
  void noSurprise() {
    send(
        "users/hidden/progress_watched",
        """
        {"shows":[{"ids":{"slug":"game-of-thrones"},"seasons":[{"number":1},{"number":2}]}]}""");
    assertThat(nextOf("game-of-thrones")).isEqualTo("show/game-of-thrones/3/1");
    assertThat(trakt.run("progress", "watched", "game-of-thrones", "-q").lines())
        .startsWith("show/game-of-thrones/3")
        .doesNotContain("show/game-of-thrones/0", "show/game-of-thrones/1");
    assertThat(
            trakt
                .run("progress", "watched", "game-of-thrones", "--hidden", "--specials", "-q")
                .lines())
        .startsWith("show/game-of-thrones/0", "show/game-of-thrones/1", "show/game-of-thrones/2");
    assertThat(trakt.onTerminal(80).run("progress", "watched", "game-of-thrones").out())
        .contains("hidden seasons")
        .contains("1, 2");
  }

  @Test
  @DisplayName("needs somebody who is signed in, and a show that exists")
  void refused() {
    assertThat(
            trakt.without("TRAKT_ACCESS_TOKEN").run("progress", "watched", "severance").exitCode())
        .isEqualTo(4);
    Result missing = trakt.run("progress", "watched", "show/no-such-show");
    assertThat(missing.exitCode()).isEqualTo(3);
  }
}
