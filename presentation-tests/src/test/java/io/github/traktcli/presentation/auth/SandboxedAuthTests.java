package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in can be tried without an account. */
@OnAnyDay
class SandboxedAuthTests {

  @TempDir private Path home;

  @Test
  void allOfItWorksInTheSandbox() {
    for (String line :
        new String[] {
          "auth login",
          "auth status",
          "auth refresh",
          "auth token",
          "auth logout",
          "auth login --web --no-browser --code fd0847dbb559752d",
          "auth status --json",
          "auth logout",
        }) {
      assertThat(Trakt.inSandbox().in(home).run(line.split(" ", -1)).exitCode()).as(line).isZero();
    }
  }

  @Test
  void everybodyIsTheUserOfTheSandboxWithoutASignIn() {
    Result status = Trakt.inSandbox().in(home).run("auth", "status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.out()).contains("alex", "sandbox");
  }

  @Test
  void whatIsKeptLiesInTheHomeOfTheShell() {
    Trakt trakt =
        Trakt.inSandbox()
            .without("TRAKT_CONFIG_DIR")
            .without("TRAKT_STATE_DIR")
            .without("TRAKT_CACHE_DIR")
            .env("HOME", home.toString());

    assertThat(trakt.run("watchlist", "add", "severance").exitCode()).isZero();

    assertThat(home).isNotEmptyDirectory();
  }
}
