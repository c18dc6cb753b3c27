package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Trakt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line that says what is waited for")
class WaitingLineTests {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final Screen screen = Screen.terminal(80);
  private final Console console = screen.console();

  @Test
  @DisplayName("comes after half a second, moves, and goes with the answer")
  void shown() {
    Runnable answered = console.waitingFor("api.trakt.tv");
    screen.tick(4);
    assertThat(screen.notes()).isEmpty();
    screen.tick(2);
    assertThat(screen.notes())
        .isEqualTo(
            CLEAR + "/ Waiting for api.trakt.tv ..." + CLEAR + "- Waiting for api.trakt.tv ...");
    answered.run();
    assertThat(screen.notes()).endsWith("..." + CLEAR);
    screen.tick(20);
    assertThat(screen.notes()).endsWith("..." + CLEAR);
  }

  @Test
  @DisplayName("counts what has come")
  void counts() {
    console.progress("500 of 1,730");
    Runnable answered = console.waitingFor("api.trakt.tv");
    screen.tick(5);
    assertThat(screen.notes()).endsWith("Waiting for api.trakt.tv, 500 of 1,730 ...");
    answered.run();
  }

  @Test
  @DisplayName("goes before anything else is written, and waits again")
  void besideOthers() {
    Runnable answered = console.waitingFor("api.trakt.tv");
    screen.tick(5);
    console.note("Hello.");
    screen.tick(4);
    assertThat(screen.notes()).endsWith("..." + CLEAR + "Hello.\n");
    screen.tick(1);
    assertThat(screen.notes()).endsWith("Waiting for api.trakt.tv ...");
    console.out().println("row");
    console.out().flush();
    assertThat(screen.notes()).endsWith("..." + CLEAR);
    answered.run();
  }

  @Test
  @DisplayName("never stands in a line that somebody else has begun")
  void midLine() {
    Runnable answered = console.waitingFor("api.trakt.tv");
    console.draw("Client id: ");
    screen.tick(20);
    assertThat(screen.notes()).isEqualTo("Client id: ");
    console.draw(CLEAR);
    screen.tick(5);
    assertThat(screen.notes()).endsWith(" Waiting for api.trakt.tv ...");
    answered.run();
  }

  @Test
  @DisplayName("is plain and said once where nothing may move")
  void plain() {
    assertThat(
            Trakt.offline()
                .env("TRAKT_SPINNER_DISABLED", "1")
                .run("config", "get", "spinner")
                .out())
        .isEqualTo("disabled\n");
    WaitingLine line = new WaitingLine(terminal);
    line.begin("api.trakt.tv", false);
    for (int tenths = 0; tenths < 20; tenths++) {
      line.tick();
    }
    line.end();
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .isEqualTo("Waiting for api.trakt.tv ...\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, X=1",
    "false, true, X=1",
    "true, true, TERM=dumb",
    "true, true, CI=1",
    "true, true, TRAKT_ACCESSIBLE_PROMPTER=1"
  })
  @DisplayName("is not there in pipes, on dumb terminals, in builds, and for those who listen")
  void absent(boolean out, boolean err, String variable) {
    Screen other = Screen.with(new Terminals(true, out, err, Optional.of(80)), "auto", variable);
    Runnable answered = other.console().waitingFor("api.trakt.tv");
    other.tick(20);
    answered.run();
    assertThat(other.notes()).isEmpty();
  }
}
