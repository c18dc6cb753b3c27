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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
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
      completes(session, "import zz-\t", "import zz-file");
      completes(session, "restore zz-\t", "restore zz-file");
      completes(session, "export --out zz-\t", "export --out zz-file");
      completes(session, "import --from letterb\t", "import --from letterboxd");
    }
  }

  /** PowerShell itself tells what it would offer; it is on few machines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trakt watchl; watchlist",
        "trakt watchlist ad; add",
        "trakt --json watchl; watchlist",
        "trakt movie trend; trending",
        "trakt watchlist add --dry-r; --dry-run",
        "trakt -o ya; yaml",
        "trakt --output=ya; --output=yaml",
        "trakt calendar prem; premieres",
        "trakt help exit; exit-codes",
        "trakt completion pow; powershell",
      })
  void powerShellOffersCommandsOptionsAndValues(String line, String offered) throws Exception {
    assumeTrue(isInstalled("pwsh") || isInstalled("pwsh.exe"), "there is no PowerShell here");
    Path script = folder.resolve("completion.ps1");
    Files.writeString(script, Trakt.offline().run("completion", "powershell").out());
    String ask =
        ". '%s'; (TabExpansion2 -inputScript '%s' -cursorColumn %d).CompletionMatches.CompletionText"
            .formatted(script, line, line.length());
    Process shell =
        new ProcessBuilder("pwsh", "-NoProfile", "-NonInteractive", "-Command", ask)
            .redirectErrorStream(true)
            .start();
    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .containsExactly(offered);
  }

  @Test
  void powerShellReadsRowsThatNameAllThatTheOtherShellsKnow() {
    List<List<String>> rows =
        Trakt.offline()
            .run("completion", "powershell")
            .out()
            .lines()
            .filter(line -> line.contains("\t"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    assertThat(rows)
        .allMatch(row -> List.of("command", "option", "values").contains(row.getFirst()));
    Map<String, List<String>> commands =
        rows.stream()
            .filter(row -> row.getFirst().equals("command"))
            .collect(Collectors.toMap(row -> row.get(1), row -> row));
    Map<String, List<String>> options =
        rows.stream()
            .filter(row -> row.getFirst().equals("option"))
            .collect(Collectors.toMap(row -> row.get(1), row -> row));
    List<String> lists =
        rows.stream()
            .filter(row -> row.getFirst().equals("values"))
            .map(row -> row.get(1))
            .toList();
    assertThat(commands.get("")).anyMatch(cell -> cell.startsWith("watchlist:"));
    assertThat(commands.keySet()).anyMatch(paths -> paths.startsWith("movies trending|"));
    assertThat(commands.values())
        .allSatisfy(row -> assertThat(options).containsKeys(words(row.get(2))));
    assertThat(options.values()).allSatisfy(row -> assertThat(row).hasSize(5));
    assertThat(options.values().stream().map(row -> row.get(3)))
        .allMatch(
            kind ->
                List.of("", "-", "@", "%", "~").contains(kind)
                    || lists.contains(kind.replace(",", "")));
  }

  private static String[] words(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(" ", -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
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
