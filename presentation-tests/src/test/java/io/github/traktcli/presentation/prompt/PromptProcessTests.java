package io.github.traktcli.presentation.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.TerminalSession;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The question of the packaged program which title is meant")
@EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
@Timeout(60)
@OnAnyDay
class PromptProcessTests {

  private static final String ADD = "\"$TRAKT\" --sandbox watchlist add dune; echo \"exit $?\"";
  private static final String LAST_LINE = "type to find";

  private final Launcher launcher = Launcher.fresh().env("NO_COLOR", "1");

  @ParameterizedTest
  @ValueSource(strings = {"1984\r", "\u001b[B\r", "\u001b[6~\u001b[5~\u001b[15~\u001b[B\r"})
  @DisplayName("is answered by arrows and by typing")
  void answered(String keys) {
    try (TerminalSession session = launcher.openTerminal(80, ADD)) {
      session.await(LAST_LINE);
      session.type(keys);
      assertThat(session.rest())
          .contains(
              """
              "dune": Dune (1984)
              ✓ Added Dune (1984) to your watchlist.
              Undo: trakt undo 1
              exit 0
              """);
    }
  }

  @Test
  @DisplayName("says that nothing is chosen at Escape, and leaves the next key to the next program")
  void declined() {
    String line = ADD + "; read -r next; echo \"<$next>\"";
    try (TerminalSession session = launcher.openTerminal(80, line)) {
      session.await(LAST_LINE);
      session.type("\u001b");
      session.await("trakt: Nothing chosen.\r\nexit 3\r\n");
      session.type("ls\r");
      assertThat(session.rest()).endsWith("<ls>\n");
    }
  }

  @Test
  @DisplayName("is not answered by what was typed before it was asked")
  void typedAhead() {
    try (TerminalSession session = launcher.openTerminal(80, ADD)) {
      session.type("\r\r\r");
      session.await(LAST_LINE);
      session.type("\u001b");
      assertThat(session.rest()).contains("trakt: Nothing chosen.\nexit 3\n");
    }
  }

  @Test
  @DisplayName("ends at Ctrl-C with the terminal as it was")
  void interrupted() {
    String line = "before=$(stty -g); " + ADD + "; [ \"$before\" = \"$(stty -g)\" ] && echo same";
    try (TerminalSession session = launcher.openTerminal(80, line)) {
      session.await(LAST_LINE);
      session.type("\u0003");
      assertThat(session.rest()).endsWith("\u001b[J\nexit 130\nsame\n");
    }
  }

  @Test
  @DisplayName("tells at Ctrl-C where the text is that it was asked about")
  void interruptedAfterWriting() {
    String line = "\"$TRAKT\" --sandbox lists edit rainy-sundays --open; echo \"exit $?\"";
    try (TerminalSession session =
        launcher.env("TRAKT_EDITOR", "sed -i 1d").openTerminal(300, line)) {
      session.await("Do this? [y/N] ");
      session.type("\u0003");
      assertThat(session.rest()).contains("What you wrote is kept in /").endsWith("exit 130\n");
    }
  }

  @Test
  @DisplayName("keeps what it draws in the window")
  void narrow() {
    try (TerminalSession session = launcher.openTerminal(40, ADD)) {
      session.await("> ");
      session.type("\u001b");
      assertThat(session.rest().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").split("[\r\n]", -1))
          .allMatch(row -> row.length() <= 40);
    }
  }

  @Test
  @DisplayName("leaves no file behind in the folder for temporary ones")
  void tidy(@TempDir Path temporary) {
    Launcher tidy = launcher.env("TRAKT_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
    try (TerminalSession session = tidy.openTerminal(80, ADD)) {
      session.await(LAST_LINE);
      session.type("1984\r");
      assertThat(session.rest()).contains("Added Dune (1984)");
    }
    assertThat(temporary).isEmptyDirectory();
  }
}
