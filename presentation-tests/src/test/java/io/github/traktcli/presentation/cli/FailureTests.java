package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Arrays;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong ends in a sentence, a next step and the right exit code. */
@OnAnyDay
class FailureTests {

  @StartStop public final MockWebServer server = PromptServer.make();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 |                        |                 | 4 | Trakt does not take your token.",
        "403 |                        |                 | 4 | client id",
        "403 | Forbidden              |                 | 4 | Trakt has blocked this app on"
            + " purpose",
        "403 | <html>Blocked by Acme  |                 | 7 | A network guard (Cloudflare, or a"
            + " proxy on your way)",
        "403 | <html>Just a moment    | cf-ray: abc-FRA | 7 | Cloudflare blocks your address",
        "404 |                        |                 | 3 | Trakt has no",
        "409 | {}                     |                 | 1 | Trakt refuses because of something",
        "420 |                        | X-Account-Limit: 250 | 5 | Your account is full",
        "422 | {\"errors\":{\"x\":[\"is odd\"]}} |      | 1 | did not take these values: ",
        "423 |                        |                 | 4 | this account.",
        "426 |                        | X-Upgrade-URL: https://app.trakt.tv/vip | 6 | VIP members"
            + " only",
        "429 |                        | Retry-After: 4000 | 5 | Trakt wants fewer requests: try"
            + " again in 67 minutes.",
        "429 |                        | Retry-After: 99999999999 | 5 | try again in 1,157,407"
            + " days.",
        "429 |                        | Retry-After: 999999999999999999 | 5 | try again in"
            + " 11,574,074,074,074 days.",
        "429 |                        | Retry-After: 123456789012345678901234567890 | 5 | try again"
            + " in 999,999,999 days.",
        "503 |                        | Retry-After: 123456789012345678901234567890 | 7 | Trakt"
            + " cannot answer now (HTTP 503).",
        "503 |                        | Retry-After: 99999999999 | 7 | Trakt cannot answer now"
            + " (HTTP 503).",
        "500 |                        |                 | 7 | Trakt cannot answer now (HTTP 500).",
        "503 | <html>                 |                 | 7 | Trakt cannot answer now (HTTP 503).",
        "200 | <html>Sign in          |                 | 7 | cannot be read",
        "200 | [{\"movie\":{\"title\": |                 | 7 | cannot be read",
        "200 | {\"a\":                |                 | 7 | cannot be read",
        "418 | teapot                 |                 | 1 | in a way this program does not know"
            + " (HTTP 418)",
      })
  void answers(int status, String body, String header, int exitCode, String sentence) {
    answerAll(status, body == null ? "" : body, header == null ? "" : header);
    Result result = Trakt.asking(server).signedIn().run("watchlist", "list", "--max-wait", "30");
    assertThat(result.err()).contains(sentence).doesNotContain("Exception");
    assertThat(result.notes().stream().filter(line -> line.startsWith("trakt: "))).hasSize(1);
    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-07-15T14:30:00.000Z | It ends today 14:30.",
        "2026-07-16T01:00:00.000Z | It ends tomorrow 01:00.",
        "2026-07-18T01:00:00.000Z | It ends Sat 18 Jul, 01:00.",
      })
  void whatIsSoAlreadyEndsAtATimeThatIsSaidAsAllTimes(String expiresAt, String sentence) {
    answerAll(409, "{\"expires_at\":\"" + expiresAt + "\"}", "");
    assertThat(
            Trakt.asking(server)
                .signedIn()
                .at(Trakt.NOON, ZoneOffset.UTC)
                .run("watchlist", "list")
                .notes())
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "-ojsonl", "-ocsv", "-oyaml", "-otsv", "-otable", "-q"})
  void failuresLeaveStandardOutputEmpty(String format) {
    answerAll(404, "", "");
    Result result = Trakt.asking(server).signedIn().run("watchlist", "list", format);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(3);
  }

  @Test
  void nobodyIsSignedIn() {
    answerAll(401, "", "");
    Result result = Trakt.asking(server).run("watchlist");
    assertThat(result.err())
        .isEqualTo("trakt: You are not signed in.\nSign in with: trakt auth login\n");
    assertThat(result.exitCode()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "-ojsonl", "-ocsv", "-oyaml", "-otsv", "-otable", "-q"})
  void nothingTellsWhetherThatIsAll(String format) {
    answerAll(200, "[" + "{\"id\":1,\"type\":\"movie\"},".repeat(249) + "{\"id\":2}]", "");
    Result result = Trakt.asking(server).signedIn().run("watchlist", "list", "--all-pages", format);
    assertThat(result.err())
        .startsWith("trakt: Nothing tells whether that is all: Trakt gave 250 items and no count.");
    assertThat(result.exitCode()).isEqualTo(7);
    if (format.equals("--json")) {
      assertThat(result.out()).startsWith("[").endsWith("]\n");
    }
  }

  @Test
  void aPublicReadGoesOnWithoutATokenThatIsRefused() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return request.getHeaders().get("Authorization") == null
                ? new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body("[{\"title\":\"Dune\",\"ids\":{\"trakt\":7,\"slug\":\"dune-2021\"}}]")
                    .build()
                : new MockResponse.Builder().code(401).build();
          }
        });
    Result result = Trakt.asking(server).signedIn().run("movies", "popular", "-q");
    assertThat(result.out()).isEqualTo("movie/dune-2021\n");
    assertThat(result.err()).contains("Trakt does not take your token.", "what everybody sees");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aSecondAppMayHaveEndedTheSession() {
    answerAll(401, "", "");
    assertThat(Trakt.asking(server).signedIn().run("watchlist").err())
        .contains("A free account connects one community app");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void memoryAndStackMayEnd(boolean memory) {
    answerAll(200, "[]", "");
    OutputStream ending =
        new OutputStream() {
          @Override
          public void write(int octet) {
            throw memory ? new OutOfMemoryError() : new StackOverflowError();
          }
        };
    Result result = Trakt.asking(server).signedIn().runInto(ending, "watchlist", "--json");
    assertThat(result.err().lines().findFirst())
        .contains(
            memory
                ? "trakt: There is not enough memory for this."
                : "trakt: What was to be read is nested too deeply.");
    assertThat(result.err()).doesNotContain("Error", "at java");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void aConfigurationOfThreeGigabytesIsNotRead() throws IOException {
    Path config = Files.createDirectories(folder.resolve("config")).resolve("config.properties");
    try (RandomAccessFile sparse = new RandomAccessFile(config.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    Result result = Trakt.asking(server).without("TRAKT_CLIENT_ID").in(folder).run("watchlist");
    assertThat(result.err())
        .isEqualTo("trakt: Cannot use " + config + ": it is larger than 1 MB.\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void deepNestingOnATerminalExhaustsNothing() {
    for (String nested :
        new String[] {
          "[".repeat(100_000) + "]".repeat(100_000),
          "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)
        }) {
      answerAll(200, nested, "");
      Result result = Trakt.asking(server).signedIn().onTerminal(80).run("api", "x");
      assertThat(result.err()).doesNotContain("inside this program", "memory");
    }
  }

  @Test
  void longMessagesAndDeepNestingExhaustNothing() {
    for (String body :
        new String[] {
          "{\"error\":\"" + "\\\\u00e9".repeat(20_000) + "\",\"token\":\"" + "\\\\n".repeat(20_000),
          "{\"token\":\"" + "x\\\\n".repeat(50_000) + "\"}",
          "[".repeat(100_000) + "]".repeat(100_000),
        }) {
      answerAll(422, body, "");
      Result result =
          Trakt.asking(server).signedIn().onTerminal(80).run("api", "x", "--verbose", "--debug");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err())
          .doesNotContain("StackOverflow", "OutOfMemory", "inside this program");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Too long.  | Too long.
          Too long!  | Too long!
          Too long   | Too long.
          And so ... | And so ....
          """)
  @DisplayName("ends its sentence once, whatever the server says at its end")
  void once(String said, String told) {
    answerAll(422, "{\"errors\":{\"x\":[\"" + said + "\"]}}", "");
    Result result = Trakt.asking(server).signedIn().run("api", "x");
    assertThat(result.err().lines().findFirst().orElseThrow()).endsWith(told);
  }

  @Test
  void theServerIsDown() {
    Result result = Trakt.offline().signedIn().run("watchlist", "--max-wait", "5");
    assertThat(result.err())
        .contains("trakt: Cannot reach 127.0.0.1: ", "Check your connection")
        .doesNotContain("Exception");
    assertThat(result.exitCode()).isEqualTo(7);
  }

  @Test
  void theHostDoesNotExist() {
    Result result =
        Trakt.offline()
            .signedIn()
            .env("TRAKT_API_URL", "https://api.trakt.invalid")
            .run("watchlist", "--max-wait", "5");
    assertThat(result.err()).contains("trakt: Cannot reach api.trakt.invalid: ");
    assertThat(result.exitCode()).isEqualTo(7);
  }

  @Test
  void plainHttpIsForThisMachineOnly() {
    Result result =
        Trakt.offline().signedIn().env("TRAKT_API_URL", "http://api.trakt.tv").run("watchlist");
    assertThat(result.err()).startsWith("trakt: TRAKT_API_URL must begin with https://");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void theCredentialsAreCorrupt() throws IOException {
    Path state = Files.createDirectories(folder.resolve("state"));
    Path file = Files.writeString(state.resolve("credentials-default.json"), "{\"access_tok");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Result result = Trakt.asking(server).in(folder).run("watchlist");
    assertThat(result.err()).startsWith("trakt: Cannot use " + file + ": ");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(Trakt.asking(server).in(folder).run("help", "watchlist").exitCode()).isZero();
  }

  @Test
  void aTitleFitsSeveral() {
    Result text = Trakt.inSandbox().run("watchlist", "add", "dune");
    assertThat(text.exitCode()).isEqualTo(3);
    assertThat(text.err())
        .startsWith("trakt: \"dune\" fits ")
        .contains("Name one of them:", "movie/dune-2021  Dune (2021)");
    Result json = Trakt.inSandbox().run("watchlist", "add", "dune", "--json");
    assertThat(json.exitCode()).isEqualTo(3);
    assertThat(json.err()).startsWith("[{\"reference\":\"movie/dune").endsWith("]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calendar --start someday   | 2",
        "calendar --days 0          | 2",
        "calendar --start 2026-02-30 | 2",
        "watchlist add movie/        | 2",
        "watchlist add xyzzyplugh    | 3",
        "movies view no-such-film    | 3",
        "watchlist --user nobody-of-this-name | 3",
      })
  void badInputIsASentence(String line, int exitCode) {
    Result result = Trakt.inSandbox().run(line.split(" ", -1));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
    assertThat(result.err()).startsWith("trakt: ").doesNotContain("Exception");
  }

  @Test
  void internalFaultsAreToldShortlyAndAtLengthWithDebug() {
    answerAll(401, "", "");
    assertThat(Trakt.asking(server).run("watchlist", "--debug").err())
        .contains("TraktException", "\tat io.github.traktcli".replace('\t', ' '));
  }

  private void answerAll(int status, String body, String header) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            MockResponse.Builder answer = new MockResponse.Builder().code(status).body(body);
            if (!header.isEmpty()) {
              answer.addHeader(header);
            }
            answer.addHeader(
                "Content-Type", body.startsWith("<") ? "text/html" : "application/json");
            return answer.build();
          }
        });
  }

  @Test
  void whatNobodyThoughtOfIsToldWithoutAWordOfJava() {
    String told = meetingTheUnexpected();
    assertThat(told)
        .contains("trakt: Something went wrong inside this program.", "--debug")
        .doesNotContain("Exception", "java.");
    assertThat(meetingTheUnexpected("--debug")).contains("IllegalStateException", "report it");
  }

  /** Returns what is said where the zone of the machine cannot be found out. */
  private static String meetingTheUnexpected(String... options) {
    Trakt trakt = Trakt.inSandbox();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            err,
            trakt.terminals(),
            trakt.environment(),
            trakt::now,
            () -> {
              throw new IllegalStateException("no zone");
            },
            pause -> {},
            tick -> {});
    String[] line = Arrays.copyOf(new String[] {"--sandbox", "calendar"}, 2 + options.length);
    System.arraycopy(options, 0, line, 2, options.length);
    assertThat(new Cli(surroundings).run(line)).isEqualTo(1);
    return err.toString(StandardCharsets.UTF_8);
  }
}
