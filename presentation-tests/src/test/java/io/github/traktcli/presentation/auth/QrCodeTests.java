package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QrCodeTests {

  private static final String ADDRESS = "https://auth.trakt.tv/activate/5055CC52";

  @StartStop private final MockWebServer server = PromptServer.make();

  @BeforeEach
  void answer() {
    server.setDispatcher(new OAuthServer(0));
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromTerminalsOfEveryTheme(DrawnScreen.Theme theme) {
    assertThat(DrawnScreen.of(theme, drawn(trakt())).scanned()).contains(ADDRESS);
  }

  @ParameterizedTest
  @EnumSource
  void isReadWithoutColourToo(DrawnScreen.Theme theme) {
    assertThat(DrawnScreen.of(theme, drawn(trakt().env("NO_COLOR", "1"))).scanned())
        .contains(ADDRESS);
  }

  @Test
  void hasFourLightModulesAroundIt() {
    List<String> lines = drawn(trakt()).replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    String light = "\u2588";
    int width = lines.getFirst().length();
    assertThat(lines.subList(0, 2)).containsOnly(light.repeat(width));
    assertThat(lines.subList(lines.size() - 2, lines.size())).containsOnly(light.repeat(width));
    assertThat(lines)
        .allMatch(line -> line.startsWith(light.repeat(4)) && line.endsWith(light.repeat(4)));
  }

  @Test
  void fitsANarrowTerminal() {
    assertThat(DrawnScreen.of(DrawnScreen.Theme.DARK, drawn(trakt(), 40)).scanned())
        .contains(ADDRESS);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "false, true", "'', true", "1, false"})
  void isDrawnForThoseWhoLook(String accessible, boolean expected) {
    assertThat(!drawn(trakt().env("TRAKT_ACCESSIBLE_PROMPTER", accessible)).isEmpty())
        .isEqualTo(expected);
  }

  private Trakt trakt() {
    return Trakt.asking(server);
  }

  private static String drawn(Trakt trakt) {
    return drawn(trakt, 80);
  }

  /** Returns the lines that have blocks. */
  private static String drawn(Trakt trakt, int columns) {
    return trakt
        .onTerminal(columns)
        .run("auth", "login")
        .err()
        .lines()
        .filter(line -> line.contains("\u2588") || line.contains("\u2580"))
        .collect(Collectors.joining("\n"));
  }
}
