package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("An evening with a film")
@OnAnyDay
class PlayingInSandboxTests {

  private static final String FILM = "movie/parasite-2019";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt().at(Today.now(), Today.zone());
  }

  private Result run(String line) {
    Result result = trakt.run(line.split(" ", -1));
    assertThat(result.exitCode()).as(line + "\n" + result.err()).isZero();
    return result;
  }

  private String plays() {
    return run("api sync/history/movies --jq [.[]|select(.movie.ids.slug==\"parasite-2019\")]|length")
        .out()
        .strip();
  }

  @Test
  @DisplayName("that is stopped half-way is found again, and counted once in the end")
  void evening() {
    String before = plays();
    run("scrobble start " + FILM + " --progress 0");
    run("scrobble stop " + FILM + " --progress 40.5");
    assertThat(run("playback list -o tsv").out()).contains("\t40.5\t");
    assertThat(plays()).isEqualTo(before);
    run("scrobble start " + FILM + " --progress 40.5");
    assertThat(run("playback list").out()).doesNotContain(FILM);
    run("scrobble stop " + FILM + " --progress 81");
    run("scrobble start " + FILM + " --progress 90");
    assertThat(run("scrobble stop " + FILM + " --progress 95").out()).contains("counted_before");
    assertThat(Integer.parseInt(plays())).isEqualTo(Integer.parseInt(before) + 1);
  }

  @Test
  @DisplayName("goes in place of another that was checked in")
  void checkin() {
    run("checkin show/severance/1/1");
    Result refused = trakt.run("checkin", "start", FILM);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).startsWith("trakt: You are watching Severance (2022) S01E01");
    run("checkin start " + FILM + " --replace");
    assertThat(run("api users/me/watching").out()).contains("parasite-2019");
    run("checkin cancel");
    assertThat(run("api users/me/watching").out()).doesNotContain("parasite-2019");
  }

  @Test
  @DisplayName("is a play when a check-in has run out, and until then it is none")
  void checkedIn() {
    String before = plays();
    run("watchlist add " + FILM);
    run("checkin start " + FILM);
    assertThat(plays()).isEqualTo(before);
    trakt = trakt.at(Today.now().plus(Duration.ofHours(3)), Today.zone());
    account.passes(Duration.ofHours(3));
    assertThat(run("api users/me/watching").out()).doesNotContain("parasite-2019");
    assertThat(Integer.parseInt(plays())).isEqualTo(Integer.parseInt(before) + 1);
    assertThat(run("history list --limit 1 --jq .[].action").out().strip()).isEqualTo("checkin");
    assertThat(run("watchlist list -q").out()).doesNotContain(FILM);
    run("checkin start show/severance/1/1");
    assertThat(Integer.parseInt(plays())).isEqualTo(Integer.parseInt(before) + 1);
  }

  @Test
  @DisplayName("may be a special")
  void special() {
    assertThat(trakt.run("scrobble", "start", "show/severance/0/1", "--progress", "1").exitCode())
        .isIn(0, 3);
  }
}
