package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.presentation.output.ResultStream.OutputClosed;
import io.github.traktcli.presentation.output.ResultStream.OutputFailed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTests {

  @ParameterizedTest
  @CsvSource({
    "true, auto, '',                          true",
    "false, auto,   '',                          false",
    "true, auto, NO_COLOR=1,                  false",
    "true, auto, NO_COLOR=,                   true",
    "true, auto, CLICOLOR=0,                  false",
    "false, auto,   CLICOLOR_FORCE=1,            true",
    "false, auto,   CLICOLOR_FORCE=0,            false",
    "true, auto, NO_COLOR=1 CLICOLOR_FORCE=1, false",
    "true, auto, TERM=dumb,                   false",
    "true, always, NO_COLOR=1,                  true",
    "false, always, '',                          true",
    "true, never, CLICOLOR_FORCE=1,            false",
  })
  void colour(boolean terminal, String mode, String variables, boolean expected) {
    Screen screen =
        Screen.with(
            terminal ? Terminals.all(80) : Terminals.NONE,
            mode,
            variables.isEmpty() ? new String[] {"X=1"} : variables.split(" ", -1));
    assertThat(screen.console().style().enabled()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "100, X=1,                          100",
    "100, COLUMNS=50,                   50",
    "100, COLUMNS=wide,                 100",
    "100, TRAKT_FORCE_TTY=60,           60",
    "100, TRAKT_FORCE_TTY=50%,          50",
    "100, TRAKT_FORCE_TTY=true,         100",
    "0,   X=1,                          80",
    "0,   COLUMNS=0,                    80",
    "0,   TRAKT_FORCE_TTY=true,         80",
    "100, COLUMNS=7,                    20",
    "100, COLUMNS=99999999999,          100",
  })
  void width(int window, String variable, int expected) {
    Screen screen = Screen.with(Terminals.all(window), "auto", variable);
    assertThat(screen.console().columns()).isEqualTo(expected);
  }

  @Test
  void aSentenceIsWrappedWhereItIsSeenToEndAndNotWhereItsColoursDo() {
    Screen screen = Screen.with(Terminals.all(20), "always", "X=1");
    Style style = screen.console().style();
    screen.console().tell("Added " + style.strong("Severance") + " S03E01 now");
    assertThat(Style.plain(screen.text())).isEqualTo("Added Severance\nS03E01 now\n");
    Screen narrow = Screen.with(Terminals.all(20), "always", "X=1");
    narrow.console().tell(style.good("✓") + " " + style.strong("Seven") + " is on it and more");
    assertThat(Style.plain(narrow.text())).isEqualTo("✓ Seven is on it and\nmore\n");
  }

  @Test
  void widthIsEightyWhereNobodyKnows() {
    assertThat(Screen.pipe().console().columns()).isEqualTo(80);
  }

  @Test
  void aPipeCanBeTakenForATerminal() {
    assertThat(Screen.pipe().console().outIsTerminal()).isFalse();
    assertThat(Screen.with(Terminals.NONE, "auto", "TRAKT_FORCE_TTY=60").console().outIsTerminal())
        .isTrue();
    assertThat(Screen.with(Terminals.NONE, "auto", "TRAKT_FORCE_TTY=0").console().outIsTerminal())
        .isFalse();
  }

  @Test
  void nothingMovesOnDumbTerminalsAndInBuilds() {
    assertThat(Screen.terminal(80).console().errIsAnimated()).isTrue();
    assertThat(Screen.with(Terminals.all(80), "auto", "TERM=dumb").console().errIsAnimated())
        .isFalse();
    assertThat(Screen.with(Terminals.all(80), "auto", "CI=true").console().errIsAnimated())
        .isFalse();
    assertThat(Screen.pipe().console().errIsAnimated()).isFalse();
  }

  @Test
  void notesCannotDriveTheTerminal() {
    Screen screen = Screen.terminal(80);
    screen.console().note("a\u001b]0;pwn\u0007b\u202ec\u009b");
    assertThat(screen.notes()).isEqualTo("a]0;pwnbc\n");
  }

  @Test
  void notesAreWrappedOnATerminalOnly() {
    String note = "trakt: No Trakt API app is set up, and Trakt answers no request without one.";
    Screen narrow = Screen.terminal(40);
    narrow.console().note(note);
    assertThat(narrow.notes())
        .isEqualTo(
            "trakt: No Trakt API app is set up, and\nTrakt answers no request without one.\n");
    Screen pipe = Screen.pipe();
    pipe.console().note(note + note);
    assertThat(pipe.notes()).isEqualTo(note + note + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  X=1,              true",
    "true,  NO_COLOR=1,       false",
    "false, X=1,              false",
    "false, CLICOLOR_FORCE=1, true",
  })
  void whatWentWrongIsRedWhereThereIsColour(boolean terminal, String variable, boolean red) {
    Screen screen = Screen.with(terminal ? Terminals.all(80) : Terminals.NONE, "auto", variable);
    screen.console().problem("✗", "Trakt has no match for \"\u001b[5m\".");
    assertThat(screen.notes())
        .isEqualTo((red ? "\u001b[31m✗\u001b[0m" : "✗") + " Trakt has no match for \"[5m\".\n");
  }

  @Test
  void aReaderThatLeavesIsNoFailureAndAFullDiskIs() {
    assertThatThrownBy(() -> into("Broken pipe").out().flush()).isInstanceOf(OutputClosed.class);
    assertThatThrownBy(() -> into("No space left on device").out().flush())
        .isInstanceOf(OutputFailed.class)
        .hasMessage("No space left on device");
  }

  private static Console into(String complaint) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(complaint);
          }
        };
    Console console =
        Screen.console(
            failing, OutputStream.nullOutputStream(), Terminals.NONE, Map.of(), "auto", _ -> {});
    console.out().print("x");
    return console;
  }
}
