package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import org.junit.jupiter.api.Test;

class CliTests {

  @Test
  void helpGoesToStandardOutput() {
    Result result = Trakt.offline().run("--help");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("Usage: trakt");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void launcherPrintsTheVersion() {
    Result result = Launcher.fresh().run("--version");
    assertThat(result).isEqualTo(new Result(0, "trakt 0.1.0\n", "", java.util.List.of()));
  }
}
