package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.TerminalSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a process: streams, signals, terminals, and what it loads. */
@EnabledIf("io.github.traktcli.presentation.run.Launcher#isBuilt")
@OnAnyDay
class LauncherTests {

  private final LocalDate tomorrow = Today.date().plusDays(1);

  @StartStop public final MockWebServer server = PromptServer.make();

  @TempDir Path folder;

  @Test
  void theVersionIsOneLineWithItsDay() {
    Result result = Launcher.fresh().run("--version");
    assertThat(result.out())
        .matches("trakt [0-9]+\\.[0-9]+\\.[0-9]+ \\(20[0-9]{2}-[0-9]{2}-[0-9]{2}\\)\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void exitCodesReachTheShell() {
    Result result = Launcher.fresh().run("watclist");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Did you mean watchlist?");
  }

  @Test
  void oneQuotationMarkDrawsNothingButOurOwnSentence() {
    Result result = Launcher.fresh().run("status", "--only", "\"nex");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("trakt: --only takes ").doesNotContain("picocli");
  }

  @Test
  void helpNeedsNoHome() {
    Launcher homeless =
        Launcher.fresh()
            .in(Path.of("/nonexistent"))
            .env("HOME", "/nonexistent")
            .env("XDG_CONFIG_HOME", "/nonexistent");
    assertThat(homeless.run("help", "calendar").exitCode()).isZero();
    assertThat(homeless.run("watchlist", "add", "--help").exitCode()).isZero();
  }

  @Test
  void whoIsSignedInIsToldOfTheirDashboardFirst() {
    assertThat(Launcher.fresh().run().out())
        .contains("Examples:\n  trakt --sandbox calendar ")
        .doesNotContain("\n  trakt status ");
    assertThat(Launcher.fresh().env("TRAKT_ACCESS_TOKEN", "token").run().out())
        .contains("Examples:\n  trakt status ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help watchlist add", "calendar --help", "help exit-codes"})
  void helpLoadsNothingOfTheNetworkOrOfFiles(String line) throws IOException {
    Path log = folder.resolve("classes.log");
    Result result =
        Launcher.fresh()
            .env("TRAKT_JAVA_OPTIONS", "-Xlog:class+load,class+init:file=" + log)
            .run(line.split(" ", -1));
    assertThat(result.exitCode()).isZero();
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded)
        .anyMatch(event -> event.contains("Initializing 'io/github/traktcli/presentation/cli/Cli'"))
        .noneMatch(event -> event.contains("Initializing 'io/github/traktcli/infrastructure"))
        .noneMatch(event -> event.contains(" okhttp3."))
        .noneMatch(event -> event.contains(" tools.jackson."));
  }

  /** What is counted holds on every machine, what is timed on none. */
  @ParameterizedTest
  @ValueSource(strings = {"help watchlist add", "auth status", "calendar movies --json"})
  void noClassIsReadAnewThatTheBuildHasRehearsed(String line) throws IOException {
    assumeTrue(isLinux(), "the build makes no caches here");
    server.enqueue(json(movies(3)));
    Path log = folder.resolve("classes.log");
    asking().env("TRAKT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run(line.split(" ", -1));
    assertThat(Files.readAllLines(log))
        .filteredOn(event -> event.contains(" io.github.traktcli."))
        .hasSizeGreaterThan(50)
        .noneMatch(event -> event.contains("source: file:"));
  }

  @Test
  void aReaderThatLeavesEndsTheProgramSilently() {
    server.enqueue(json(movies(2000)));
    Result result =
        asking()
            .runInShell("{ \"$TRAKT\" calendar movies --json; echo \"exit $?\" >&2; } | head -1");
    assertThat(result.out()).isEqualTo("[\n");
    assertThat(result.err()).isEqualTo("exit 0\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar movies --json", "help calendar", "--version", "version"})
  void aFullDiskIsAFailure(String line) {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no disk can be played that is full");
    server.enqueue(json(movies(2000)));
    Result result = asking().runInShell("\"$TRAKT\" " + line + " > /dev/full");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("trakt: The output cannot be written: No space left on device.\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalsEndItAtOnce(String signal, int expected) throws Exception {
    assumeTrue(isLinux(), "env cannot let a signal be heard here");
    Process process = startUnder(signal, "calendar", "movies");
    server.takeRequest();
    send(signal, process);
    assertThat(process.waitFor()).isEqualTo(expected);
    assertThat(process.getInputStream()).isEmpty();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalsEndAnExpressionWithoutAnEnd(String signal, int expected) throws Exception {
    assumeTrue(isLinux(), "env cannot let a signal be heard here");
    server.enqueue(json("[]"));
    Process process =
        startUnder(signal, "calendar", "movies", "--verbose", "--jq", "last(repeat(1))");
    try (BufferedReader notes = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(notes.lines().filter(note -> note.startsWith("< 200")).findFirst()).isPresent();
      send(signal, process);
      assertThat(process.waitFor()).isEqualTo(expected);
      assertThat(notes.readLine()).isNull();
    }
    assertThat(process.getInputStream()).isEmpty();
  }

  @Test
  void outputIsUtf8InEveryLocale() {
    server.enqueue(json("[" + movie(1) + "]"));
    Result result = asking().env("LC_ALL", "C").run("calendar", "movies", "--json");
    assertThat(result.out()).contains("Amélie 呪術 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=xx_YY.UTF-8", "LC_CTYPE=C LANG=C", ""})
  void argumentsAndFilesAndFoldersAreUtf8InEveryLocale(String locale) throws Exception {
    assumeTrue(
        "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "the locale of the tests themselves has no such names of files");
    Path home = Files.createDirectories(folder.resolve("hömé"));
    Files.writeString(folder.resolve("séries.json"), "{\"name\": \"呪術\"}");
    server.enqueue(json("{}"));
    server.enqueue(json("[" + movie(1) + "]"));
    Result result =
        asking()
            .env("FOLDER", folder.toString())
            .runInShell(
                "cd \"$FOLDER\" && export HOME=\"$FOLDER/hömé\" && env -u LC_ALL -u LC_CTYPE -u"
                    + " LANG -u TRAKT_CONFIG_DIR -u TRAKT_STATE_DIR -u TRAKT_CACHE_DIR "
                    + locale
                    + " sh -c '\"$TRAKT\" api users/settings -X PUT -f note=\"Déjà vu 呪\" -F"
                    + " about=@séries.json && \"$TRAKT\" calendar movies --ics Kalénder.ics &&"
                    + " \"$TRAKT\" --sandbox watchlist add severance'");
    assertThat(result.err()).isEqualTo("1 event written to Kalénder.ics.\n");
    assertThat(result.exitCode()).isZero();
    assertThat(Objects.requireNonNull(server.takeRequest().getBody()).utf8())
        .contains("Déjà vu 呪")
        .contains("呪術")
        .doesNotContain("\ufffd");
    assertThat(Files.readString(folder.resolve("Kalénder.ics"))).contains("Amélie 呪術 1");
    assertThat(home.resolve(".local/state/trakt/sandbox")).isDirectory();
  }

  @Test
  void theLanguageOfTheUserIsStillKnown() throws Exception {
    server.enqueue(json("{}"));
    Launcher.fresh()
        .env("TRAKT_API_URL", "http://127.0.0.1:" + server.getPort())
        .env("LC_ALL", "de_AT.UTF-8")
        .run("where", "movie/heat-1995");
    assertThat(server.takeRequest().getUrl().encodedPath())
        .isEqualTo("/movies/heat-1995/watchnow/at");
  }

  @Test
  void whatIsNoUtf8IsNeverSent() {
    Result argument = asking().runInShell("\"$TRAKT\" search \"$(printf 'D\\351j\\340 vu')\"");
    assertThat(argument.err()).startsWith("trakt: Argument 2 cannot be read as UTF-8: ");
    assertThat(argument.exitCode()).isEqualTo(2);
    Result variable =
        asking().runInShell("TRAKT_PROFILE=$(printf 'caf\\351') \"$TRAKT\" auth status");
    assertThat(variable.err()).startsWith("trakt: TRAKT_PROFILE cannot be read as UTF-8: ");
    Result home =
        asking()
            .env("HOME", "/tmp/x")
            .runInShell(
                "TRAKT_STATE_DIR=$(printf '/tmp/caf\\351') \"$TRAKT\" --sandbox genres movies");
    assertThat(home.err()).startsWith("trakt: TRAKT_STATE_DIR cannot be read as UTF-8: ");
    Result input =
        asking().runInShell("printf 'caf\\351\\n' | \"$TRAKT\" --sandbox watchlist add -");
    assertThat(input.err()).startsWith("trakt: Standard input is not UTF-8.");
    assertThat(input.exitCode()).isEqualTo(2);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  @EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
  void aTerminalIsToldWhatIsWaitedFor() {
    CountDownLatch told = new CountDownLatch(1);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            told.await();
            return json("[" + movie(1) + "]");
          }
        });
    try (TerminalSession session =
        asking().openTerminal(80, "\"$TRAKT\" calendar movies; echo \"exit $?\"")) {
      session.await("Waiting for 127.0.0.1 ...");
      told.countDown();
      assertThat(session.rest())
          .containsPattern(
              "^(\r\u001b\\[K[-|/\\\\] Waiting for 127\\.0\\.0\\.1 \\.\\.\\.)*\r\u001b\\[K")
          .contains("Amélie 呪術 1");
    }
  }

  @Test
  void aPipeIsNotToldWhatIsWaitedFor() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .headersDelay(1500, TimeUnit.MILLISECONDS)
            .body("[" + movie(1) + "]")
            .build());
    assertThat(asking().run("calendar", "movies").err()).isEmpty();
  }

  @Test
  @EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
  void aTerminalThatDoesNotKnowItsWidthHasEightyColumns() {
    Result result = Launcher.fresh().env("NO_COLOR", "1").runOnTerminal(0, "help", "calendar");
    assertThat(result.lines())
        .anyMatch(line -> line.length() > 60)
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  @EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
  void nothingIsAskedWhereResultsGoIntoAPipe() {
    Result result =
        Launcher.fresh()
            .env("NO_COLOR", "1")
            .typing("\n")
            .runLineOnTerminal(80, "\"$TRAKT\" --sandbox where dune | cat");
    assertThat(result.out()).contains("\"dune\" fits 2 titles.");
  }

  @Test
  @EnabledIf("io.github.traktcli.presentation.run.Launcher#hasTerminal")
  void terminalsGetColourAndWindowsTheirWidth() {
    Result plain = Launcher.fresh().env("NO_COLOR", "1").runOnTerminal(60, "help", "calendar");
    assertThat(plain.exitCode()).isZero();
    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(plain.lines().stream().filter(line -> line.startsWith("  -")))
        .isNotEmpty()
        .allMatch(line -> line.length() <= 60);
    assertThat(Launcher.fresh().runOnTerminal(60, "help", "calendar").out()).contains("\u001b[1m");
    assertThat(Launcher.fresh().run("help", "calendar").out()).doesNotContain("\u001b");
  }

  /** Started where interrupts are ignored, a process would go on ignoring them. */
  private Process startUnder(String signal, String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "--default-signal=" + signal, "sh", Launcher.path().toString()));
    command.addAll(List.of(arguments));
    return asking().start(command);
  }

  private static void send(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }

  private String movies(int count) {
    return IntStream.range(0, count)
        .mapToObj(this::movie)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String movie(int id) {
    return "{\"released\":\"%s\",\"movie\":{\"title\":\"Amélie 呪術 %d\",\"ids\":{\"trakt\":%d}}}"
        .formatted(tomorrow, id, id);
  }

  private Launcher asking() {
    String address = "http://127.0.0.1:" + server.getPort();
    return Launcher.fresh()
        .env("TRAKT_API_URL", address)
        .env("TRAKT_AUTH_URL", address)
        .env("TRAKT_ACCESS_TOKEN", "access-token");
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder()
        .code(200)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }
}
