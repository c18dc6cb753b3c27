package io.github.traktcli.presentation.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.reference.CandidateChooser.Choice;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list to move in")
class ListPromptTests {

  private static final List<MediaItem> CANDIDATES =
      List.of(
          new MediaItem.OfMovie(
              new Movie("Dune", 2021, Ids.ofTrakt(1), null, null, null, 7.94, List.of())),
          new MediaItem.OfMovie(Movie.of("Dune", 1984, Ids.ofTrakt(2))),
          new MediaItem.OfShow(Show.of("\u001b]0;pwn\u0007Dune", 2000, Ids.ofTrakt(3))));

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private Choice press(String keys) throws IOException {
    try (LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8)) {
      terminal.enterRawMode();
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
      return new ListPrompt(terminal, 60).choose("dune", CANDIDATES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\r', 0",
    "'\u001b[B\r', 1",
    "'\u001bOB\u001bOB\r', 2",
    "'\u001b[A\r', 2",
    "'jjk\r', 1",
    "'\u001b[B\u001b[B\u001b[B\r', 0",
    "'3', 2",
    "'9x\u001b[D2', 1",
  })
  @DisplayName("gives what the keys take")
  void taken(String keys, int index) throws IOException {
    assertThat(press(keys)).isEqualTo(new Choice.Picked(CANDIDATES.get(index)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "\u001b", "\u0004"})
  @DisplayName("gives none of them")
  void declined(String keys) throws IOException {
    assertThat(press(keys)).isEqualTo(new Choice.Declined());
  }

  @Test
  @DisplayName("tells them apart by year, type and rating, and leaves one line")
  void drawn() throws IOException {
    press("\r");
    String text = screen.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .contains("> 1 Dune (2021)        movie    7.9")
        .contains("  2 Dune (1984)        movie")
        .contains("  3 ]0;pwnDune (2000)  show")
        .doesNotContain("\u001b]0;")
        .contains("\u001b[4A\r\u001b[J\"dune\": Dune (2021)");
  }
}
