package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@DisplayName("The watchlist of the packaged program")
@OnAnyDay
class WatchlistProcessTests {

  private final Launcher launcher = Launcher.fresh();

  @Test
  @DisplayName("has in the second process what the first one added")
  void twoProcesses() {
    Result added = launcher.run("--sandbox", "watchlist", "add", "severance", "tt0816692");
    assertThat(added.exitCode()).isZero();
    Result listed =
        launcher.run("--sandbox", "watchlist", "--jq", ".[] | .movie // .show | .ids.slug");
    assertThat(listed.lines()).contains("severance", "interstellar-2014");
  }

  @Test
  @DisplayName("takes what another command prints")
  void piped() {
    Result result =
        launcher.runInShell(
            "\"$TRAKT\" --sandbox movies trending --limit 3 --json 2>/dev/null"
                + " | \"$TRAKT\" --sandbox watchlist add -");
    assertThat(result.lines()).hasSize(3);
    assertThat(result.exitCode()).isZero();
  }

  @Test
  @EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
  @DisplayName("asks nothing that the terminal would have to answer by itself")
  void terminal() {
    Result result =
        launcher
            .env("TRAKT_ACCESSIBLE_PROMPTER", "1")
            .env("NO_COLOR", "1")
            .typing("2\n")
            .runOnTerminal(80, "--sandbox", "watchlist", "add", "dune");
    assertThat(result.out())
        .contains("1. Dune (", "Which one?", "Added Dune (")
        .doesNotContain("\u001b");
    assertThat(result.exitCode()).isZero();
  }
}
