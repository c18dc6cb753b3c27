package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.TerminalSession;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The completion scripts, with Tab pressed in the shells that they are for. */
class ShellCompletionTests {

  private static final Map<String, String> STARTS =
      Map.of(
          "bash",
          "exec bash --noprofile --norc -i",
          "zsh",
          "exec zsh -f -i",
          "fish",
          "exec fish -N -i");

  private static final Map<String, String> TRAKTS =
      Map.of(
          "bash",
          "trakt() { echo \"got:$*:\"; }",
          "zsh",
          "autoload -Uz compinit; compinit -u; trakt() { echo \"got:$*:\"; }",
          "fish",
          "function trakt; echo \"got:$argv:\"; end");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void tabCompletesCommandsOptionsAndValues(String shell) throws IOException {
    assumeTrue(Launcher.hasTerminal(), "there is no pseudo-terminal here");
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Path script = folder.resolve("completion." + shell);
    Files.writeString(script, Trakt.offline().run("completion", shell).out());
    Files.writeString(folder.resolve("zz-file"), "");
    Files.writeString(folder.resolve("credentials-kitchen.json"), "{}");
    Files.writeString(folder.resolve("config.properties"), "# mine\nalias.zebra = watchlist\n");
    Path extension = Files.writeString(folder.resolve("trakt-quagga"), "#!/bin/sh\n");
    assertThat(extension.toFile().setExecutable(true)).isTrue();
    String setUp =
        TRAKTS.get(shell) + "; cd " + folder + "; source " + script + "; echo set-\"\"up\n";
    try (TerminalSession session =
        Launcher.fresh()
            .env("TRAKT_STATE_DIR", folder.toString())
            .env("TRAKT_CONFIG_DIR", folder.toString())
            .env("PATH", folder + ":" + System.getenv("PATH"))
            .env("HOME", folder.toString())
            .openTerminal(200, Objects.requireNonNull(STARTS.get(shell)))) {
      session.type(setUp);
      session.await("set-up");
      completes(session, "watchl\t", "watchlist");
      completes(session, "watchlist ad\t", "watchlist add");
      completes(session, "zeb\t", "zebra");
      completes(session, "alias delete zeb\t", "alias delete zebra");
      completes(session, "quag\t", "quagga");
      completes(session, "--json watchl\t", "--json watchlist");
      completes(session, "movie trend\t", "movie trending");
      completes(session, "watchlist --dry-r\t", "watchlist --dry-r");
      completes(session, "watchlist add --dry-r\t", "watchlist add --dry-run");
      completes(session, "-o ya\t", "-o yaml");
      completes(session, "--output=ya\t", "--output=yaml");
      completes(session, "--color alw\t", "--color always");
      completes(session, "calendar prem\t", "calendar premieres");
      completes(session, "help exit\t", "help exit-codes");
      completes(session, "--profile kit\t", "--profile kitchen");
      completes(
          session,
          "movies trending --genres drama,science-f\t",
          "movies trending --genres drama,science-fiction");
      completes(session, "ratings list --type sho\t", "ratings list --type shows");
      completes(session, "watchlist --type mov\t", "watchlist --type movies");
      completes(session, "ratings list --type movies,epi\t", "ratings list --type movies,episodes");
      completes(session, "collection list epi\t", "collection list episodes");
      completes(session, "watchlist add zz-\t", "watchlist add zz-");
      completes(session, "--profile zz-\t", "--profile zz-");
      completes(session, "calendar --ics zz-\t", "calendar --ics zz-file");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aScriptIsSmall(String shell) {
    String script = Trakt.offline().run("completion", shell).out();
    assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    assertThat(script).doesNotContain("COMPLETE_ALIASES", "bashcompinit");
  }

  private static void completes(TerminalSession session, String typed, String line) {
    session.type("trakt " + typed + "\n");
    session.await("got:" + line + ":");
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
        .anyMatch(part -> Files.isExecutable(Path.of(part, shell)));
  }
}
