package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Links behind titles")
class HyperlinkTests {

  private static final String LINK = "\u001b]8;;";

  @StartStop private final MockWebServer server = PromptServer.make();

  private static String link(String address, String text) {
    return LINK + address + "\u001b\\" + text + LINK + "\u001b\\";
  }

  private static Trakt linking() {
    return Trakt.inSandbox().onTerminal(80).env("FORCE_HYPERLINK", "1").env("NO_COLOR", "1");
  }

  @Test
  void leadToThePagesOfTitlesAndTakeNoRoom() {
    List<String> plain = linking().env("FORCE_HYPERLINK", "0").run("movies", "popular").lines();
    List<String> linked = linking().run("movies", "popular").lines();
    assertThat(linked.get(1))
        .contains(
            link("https://app.trakt.tv/movies/the-dark-knight-2008", "The Dark Knight (2008)"),
            link("https://app.trakt.tv/movies/the-dark-knight-2008", "movie/the-dark-knight-2008"));
    assertThat(linked.stream().map(Style::plain)).containsExactlyElementsOf(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar", "history", "movies view dune-2021", "users view me"})
  void areInAllThatPeopleLookAt(String line) {
    String[] words = line.split(" ", -1);
    Result linked = linking().run(words);
    assertThat(linked.out()).contains(LINK + "https://app.trakt.tv/");
    assertThat(Style.plain(linked.out()))
        .isEqualTo(linking().env("FORCE_HYPERLINK", "0").run(words).out());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM,            xterm-kitty,   true",
    "TERM,            xterm-256color, false",
    "TERM_PROGRAM,    WezTerm,       true",
    "TERM_PROGRAM,    Apple_Terminal, false",
    "VTE_VERSION,     7600,          true",
    "VTE_VERSION,     4800,          false",
    "WT_SESSION,      abc,           true",
    "KONSOLE_VERSION, 230400,        true",
  })
  void areShownWhereTheTerminalIsKnownToKnowThem(String name, String value, boolean shown) {
    Trakt trakt = Trakt.inSandbox().onTerminal(80).env(name, value);
    assertThat(trakt.run("movies", "popular").out().contains(LINK)).isEqualTo(shown);
    assertThat(trakt.env("CI", "1").run("movies", "popular").out()).doesNotContain(LINK);
    assertThat(trakt.env("STY", "1.pts").run("movies", "popular").out()).doesNotContain(LINK);
  }

  @ParameterizedTest
  @CsvSource({
    "tmux,      3.4,     true",
    "tmux,      3.3a,    false",
    "iTerm.app, 3.5.1,   true",
    "iTerm.app, 3.0.15,  false",
    "vscode,    1.95.0,  true",
    "vscode,    nothing, false",
  })
  void areShownByThoseThatAreNewEnough(String program, String version, boolean shown) {
    Trakt trakt =
        Trakt.inSandbox()
            .onTerminal(80)
            .env("TERM_PROGRAM", program)
            .env("TERM_PROGRAM_VERSION", version);
    assertThat(trakt.run("movies", "popular").out().contains(LINK)).isEqualTo(shown);
  }

  @Test
  void areNeverInPipes(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/config.properties"), "hyperlinks = always\n");
    Trakt pipe = Trakt.inSandbox().in(home).env("FORCE_HYPERLINK", "1").env("TERM", "xterm-kitty");
    assertThat(pipe.run("movies", "popular").out()).doesNotContain("\u001b");
    assertThat(pipe.onTerminal(80).run("movies", "popular", "--json").out()).doesNotContain(LINK);
    assertThat(pipe.onTerminal(80).run("movies", "popular", "-q").out()).doesNotContain(LINK);
    assertThat(pipe.without("FORCE_HYPERLINK").onTerminal(80).run("movies", "popular").out())
        .contains(LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\u001b\\\\\\u001b]0;x", "../../evil?x=1", "a b", "https://evil.example/", "ä"})
  void holdNothingButTheLettersOfSlugs(String slug) {
    server.enqueue(
        new MockResponse(
            200,
            Headers.of("Content-Type", "application/json"),
            "[{\"title\":\"T\\u001b]8;;https://evil.example\\u001b\\\\\",\"year\":2020,\"ids\":{\"trakt\":1,\"slug\":\""
                + slug
                + "\"}}]"));
    Result result =
        Trakt.asking(server).onTerminal(80).env("FORCE_HYPERLINK", "1").run("movies", "popular");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).doesNotContain(LINK);
  }
}
