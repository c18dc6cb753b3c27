package io.github.traktcli.presentation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The picture of a title")
class PosterTests {

  /** 40 by 60 points: red above, blue below. */
  private static final String LOSSY =
      "UklGRooAAABXRUJQVlA4IH4AAAAQBwCdASooADwAPm00lUckIyIhKqgAgA2JYwDPJQA/ADTAfgBLAP4B+AGKAfwD2/7sA/"
          + "gAFR+B/1gSgURc6M5QAAD+8JtA+m8pn0S3X78gP+QH/8e+w48afrJ4IDadidVJ37yGjtbOFc/hvfBQ2/8QKNIq"
          + "D9E4OeKahSAAAAA=";

  private static final String LOSSLESS =
      "UklGRiYAAABXRUJQVlA4TBoAAAAvJ8AOAA8Q87//8x8OxIJJ/tIZ7I7of44KBQ==";

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;
  private byte[] picture = Base64.getDecoder().decode(LOSSY);
  private String address = "";
  private int status = 200;
  private String length = "";
  private Trakt trakt = Trakt.offline();

  @BeforeEach
  void serve() {
    address = "http://127.0.0.1:" + server.getPort() + "/posters/tron.webp";
    trakt = Trakt.asking(server).in(home).env("TERM", "xterm-256color");
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            MockResponse.Builder answer = new MockResponse.Builder();
            if (path.startsWith("/posters/")) {
              answer.code(status).body(new Buffer().write(picture));
              return length.isEmpty()
                  ? answer.build()
                  : answer.setHeader("Content-Length", length).build();
            }
            boolean details = path.equals("/movies/28") || path.equals("/people/28");
            return answer
                .setHeader("Content-Type", "application/json")
                .code(details ? 200 : 404)
                .body(
                    """
                    {"title":"TRON: Legacy","name":"Jeff","year":2010,"ids":{"trakt":28,"slug":"tron"},
                     "images":{"poster":["%1$s"],"headshot":["%1$s"]}}
                    """
                        .formatted(address))
                .build();
          }
        });
  }

  private Result view(String... options) {
    String[] line = Arrays.copyOf(new String[] {"movies", "view", "28"}, 3 + options.length);
    System.arraycopy(options, 0, line, 3, options.length);
    return trakt.onTerminal(80).run(line);
  }

  private List<String> asked() {
    return IntStream.range(0, server.getRequestCount())
        .mapToObj(i -> take().getUrl().encodedPath())
        .filter(path -> path.startsWith("/posters/"))
        .toList();
  }

  private RecordedRequest take() {
    try {
      return server.takeRequest();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSY, LOSSLESS})
  void isDrawnInHalfBlocksAboveThePage(String file) {
    picture = Base64.getDecoder().decode(file);
    trakt = trakt.env("COLORTERM", "truecolor");
    List<String> lines = view("--poster").out().lines().toList();

    assertThat(lines.getFirst()).startsWith("\u001b[38;2;25").contains("\u2580").endsWith("[0m");
    assertThat(lines.get(23)).contains(";48;2;").contains("25");
    assertThat(lines.get(24)).contains("TRON: Legacy");
  }

  @Test
  void hasTheColoursThatThereAre() {
    assertThat(view("--poster").out()).startsWith("\u001b[38;5;196;48;5;196m\u2580");
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, xterm-kitty, _Ga=T c=",
    "TERM_PROGRAM, ghostty, _Ga=T c=",
    "TERM_PROGRAM, iTerm.app, ]1337;File= width=",
    "TERM_PROGRAM, WezTerm, ]1337;File= width=",
    "TERM, foot, P9;1;q #",
    "TERM, xterm-sixel, P9;1;q #",
  })
  void isDrawnByTheMeansOfTheTerminal(String variable, String value, String marks) {
    trakt = trakt.env(variable, value);

    assertThat(view("--poster").out()).contains(marks.split(" ")).contains("TRON: Legacy");
  }

  @Test
  void isDrawnInBlocksInsideOfAMultiplexer() {
    trakt = trakt.env("TERM_PROGRAM", "iTerm.app").env("TMUX", "/tmp/tmux,1,0");

    assertThat(view("--poster").out()).contains("\u2580").doesNotContain("1337");
  }

  @ParameterizedTest
  @CsvSource({"auto, \u2580", "kitty, _Ga=T", "sixel, P9;1;q", "blocks, \u2580"})
  void isDrawnUnaskedWhereThatIsSettled(String posters, String mark) {
    trakt.run("config", "set", "posters", posters);

    assertThat(view().out()).contains(mark);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 200})
  void fitsTheWindow(int columns) {
    Result result = trakt.onTerminal(columns).run("movies", "view", "28", "--poster");
    String first = result.out().lines().findFirst().orElseThrow();

    assertThat(first.chars().filter(letter -> letter == '\u2580').count())
        .isBetween(10L, columns - 1L);
  }

  @Test
  void isOfAPersonTheHead() {
    assertThat(trakt.onTerminal(80).run("people", "view", "28", "--poster").out())
        .contains("\u2580");
  }

  @Test
  void isNeitherDrawnNorFetchedInAPipe() {
    Result result = trakt.run("movies", "view", "28", "--poster");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).doesNotContain("\u001b");
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
  void isNotDrawnWithoutColours(String variable, String value) {
    trakt = trakt.env(variable, value);
    Result result = view("--poster");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).doesNotContain("\u001b");
    assertThat(result.err()).contains("that takes a terminal with colours");
    assertThat(asked()).isEmpty();
  }

  @Test
  void isFetchedOnceAndWithoutAnySecret() {
    trakt = trakt.signedIn();
    view("--poster");
    view("--poster");
    List<RecordedRequest> fetched =
        IntStream.range(0, server.getRequestCount())
            .mapToObj(i -> take())
            .filter(request -> request.getUrl().encodedPath().startsWith("/posters/"))
            .toList();

    assertThat(fetched).hasSize(1);
    assertThat(fetched.getFirst().getHeaders().names())
        .doesNotContain("Authorization", "trakt-api-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/p.webp",
        "http://walter.trakt.tv/p.webp",
        "https://trakt.tv.example.org/p.webp",
        "https://eviltrakt.tv/p.webp",
        "https://a@media.trakt.tv/p.webp",
        "https://media.trakt.tv:8443/p.webp",
        "file:///etc/passwd",
        "http://127.0.0.1:1/p.webp",
        "//media.trakt.tv",
        "not an address"
      })
  void comesFromTraktOnly(String elsewhere) {
    address = elsewhere;
    Result result = view("--poster");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("TRON: Legacy").doesNotContain("\u2580");
    assertThat(result.err()).contains("it is not on a host of Trakt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "not a picture", "RIFF", "RIFF\u0000\u0000\u0000\u0000WEBPVP8 ", "\u0089PNG"})
  void isLeftOutWhereItIsNone(String text) {
    picture = text.getBytes(StandardCharsets.ISO_8859_1);
    Result result = view("--poster");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("TRON: Legacy").doesNotContain("\u2580");
    assertThat(result.err()).contains("There is no picture to show: ");
  }

  @Test
  void isLeftOutWhereverItIsCutOffOrDamaged() {
    byte[] whole = Base64.getDecoder().decode(LOSSY);
    for (int length = 0; length < whole.length; length += 7) {
      trakt = trakt.env("TRAKT_NO_CACHE", "1");
      picture = Arrays.copyOf(whole, length);
      assertThat(view("--poster").exitCode()).as("%d bytes", length).isZero();
      picture = whole.clone();
      picture[length] ^= 0x55;
      assertThat(view("--poster").exitCode()).as("byte %d", length).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 500})
  void isLeftOutWhereItsHostHasNone(int answer) {
    status = answer;

    assertThat(view("--poster").err()).contains("its host answered " + answer);
  }

  @Test
  void isLeftOutWhereItsLengthMakesNoSense() {
    length = "-3";

    assertThat(view("--poster").err()).contains("its length makes no sense");
  }

  @Test
  void isNoLargerThanThreeMegabytes() {
    picture = new byte[(3 << 20) + 1];

    assertThat(view("--poster").err()).contains("it is larger than 3 MB");
  }

  @Test
  void isNotTalkedAboutWhereNobodyAskedForIt() {
    trakt.run("config", "set", "posters", "auto");
    status = 404;

    assertThat(view().err()).isEmpty();
  }
}
