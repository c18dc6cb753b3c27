package io.github.traktcli.presentation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The cache")
class CacheTests {

  private static final String GENRES = "[{\"name\":\"Action\",\"slug\":\"action\"}]";
  private static final String STATS = "{\"watchers\":7,\"plays\":9}";

  @StartStop private final MockWebServer server = PromptServer.make();

  @TempDir private Path home;
  private Trakt trakt = Trakt.offline();

  @BeforeEach
  void signIn() {
    trakt = Trakt.asking(server).in(home).signedIn();
  }

  private void answers(String body, String control) {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .setHeader("Cache-Control", control)
            .setHeader("ETag", "\"1\"")
            .body(body)
            .build());
  }

  @Test
  void givesTheSameDocumentWithoutAsking() {
    answers(STATS, "private, max-age=60");
    Result first = trakt.run("movies", "stats", "28", "--json");

    Result again = trakt.run("movies", "stats", "28", "--json");

    assertThat(again.out()).isEqualTo(first.out()).isNotEmpty();
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void isToldOfByVerbose() {
    answers(STATS, "private, max-age=60");
    trakt.run("movies", "stats", "28", "--json");

    assertThat(trakt.run("movies", "stats", "28", "--json", "-v").err())
        .contains("= /movies/28/stats from the cache");
  }

  @Test
  void keepsVocabulariesForADayWhateverTraktSays() {
    answers(GENRES, "max-age=0, private, must-revalidate");
    trakt.run("genres", "movies");

    Result later = trakt.at(Trakt.NOON.plus(Duration.ofHours(23))).run("genres", "movies", "-q");

    assertThat(later.out()).isEqualTo("action\n");
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void givesItsGenresToTheCompletionAndAsksNobodyForThem() {
    answers("[{\"name\":\"Noir\",\"slug\":\"neo-noir\"}]", "max-age=0");
    trakt.run("genres", "movies");

    assertThat(trakt.run("completion", "bash").out()).contains("neo-noir");
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void leavesTheCompletionTheWordsThatAreShipped() {
    assertThat(trakt.run("completion", "bash").out()).contains("science-fiction");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void isNotUsedWithNoCache() {
    answers(STATS, "max-age=60");
    answers("{\"watchers\":8}", "max-age=60");
    trakt.run("movies", "stats", "28", "--json");

    assertThat(trakt.run("movies", "stats", "28", "--json", "--no-cache").out()).contains("8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRAKT_NO_CACHE=1", "setting"})
  void isNotUsedWhereItIsSettledSo(String how) {
    Trakt without = how.equals("setting") ? trakt : trakt.env("TRAKT_NO_CACHE", "1");
    if (how.equals("setting")) {
      without.run("config", "set", "cache", "disabled");
    }
    answers(STATS, "max-age=60");
    answers("{\"watchers\":8}", "max-age=60");
    without.run("movies", "stats", "28", "--json");

    assertThat(without.run("movies", "stats", "28", "--json").out()).contains("8");
    assertThat(home.resolve("cache/answers/mark")).doesNotExist();
  }

  @Test
  void isNotUsedByApiUnlessItIsTold() {
    answers("[1]", "max-age=60");
    answers("[2]", "max-age=60");
    trakt.run("api", "movies/trending");

    assertThat(trakt.run("api", "movies/trending").out()).contains("2");
  }

  @Test
  void isUsedByApiForAsLongAsItIsTold() {
    answers("[1]", "max-age=0");
    answers("[2]", "max-age=0");
    trakt.run("api", "movies/trending", "--cache", "1h");

    assertThat(
            trakt
                .at(Trakt.NOON.plus(Duration.ofMinutes(59)))
                .run("api", "movies/trending", "--cache", "1h")
                .out())
        .contains("1");
    assertThat(server.getRequestCount()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1h", ""})
  void refusesATimeThatIsNone(String time) {
    Result result = trakt.run("api", "movies/trending", "--cache", time);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--cache");
  }

  @Test
  void refusesToKeepAWrite() {
    Result result = trakt.run("api", "-X", "DELETE", "checkin", "--cache", "1h");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("GET only");
  }

  @Test
  void tellsWhereItIsAndHowBig() {
    answers(STATS, "max-age=60");
    trakt.run("movies", "stats", "28", "--json");

    assertThat(trakt.run("cache", "path").out()).isEqualTo(home.resolve("cache") + "\n");
    assertThat(trakt.run("cache", "info", "--jq", ".enabled, .parts[0].files").out())
        .isEqualTo("true\n1\n");
    assertThat(trakt.onTerminal(80).run("cache").out()).contains("answers").contains("of 50.0 MB");
  }

  @Test
  void goesWithTheSignIn() {
    answers(STATS, "max-age=60");
    trakt.run("movies", "stats", "28", "--json");
    server.enqueue(new MockResponse.Builder().build());
    trakt.without("TRAKT_ACCESS_TOKEN").run("auth", "logout");

    assertThat(trakt.run("cache", "info", "--jq", ".parts[0].files").out()).isEqualTo("0\n");
  }

  @Test
  void isCleared() {
    answers(STATS, "max-age=60");
    answers("{\"watchers\":8}", "max-age=60");
    trakt.run("movies", "stats", "28", "--json");

    assertThat(trakt.run("cache", "clear").err()).startsWith("Forgot 1 answer (");
    assertThat(trakt.run("cache", "clear").err()).isEqualTo("Nothing was kept.\n");
    assertThat(trakt.run("movies", "stats", "28", "--json").out()).contains("8");
  }

  @Test
  void doesNoHarmWhereItsFolderCannotBeMade() throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("cache"), "in the way");
    answers(STATS, "max-age=60");

    Result result = trakt.run("movies", "stats", "28", "--json");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void isOfNoUseInTheSandbox() {
    Trakt sandbox = Trakt.inSandbox().in(home);
    sandbox.run("genres", "movies");

    assertThat(home.resolve("cache/sandbox/answers")).doesNotExist();
  }
}
