package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a process: streams, signals, terminals, and what it loads. */
@EnabledIf("io.github.traktcli.presentation.run.Launcher#isBuilt")
class LauncherTests {

  private final LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);

  @StartStop public final MockWebServer server = new MockWebServer();

  @TempDir Path folder;

  @Test
  void versionIsOneLine() {
    Result result = Launcher.fresh().run("--version");
    assertThat(result.out()).matches("trakt [0-9]+\\.[0-9]+\\.[0-9]+\n");
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
  void helpNeedsNoHome() {
    Launcher homeless =
        Launcher.fresh()
            .in(Path.of("/nonexistent"))
            .env("HOME", "/nonexistent")
            .env("XDG_CONFIG_HOME", "/nonexistent");
    assertThat(homeless.run("help", "calendar").exitCode()).isZero();
    assertThat(homeless.run("watchlist", "add", "--help").exitCode()).isZero();
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
    if (!Files.exists(Path.of("/dev/full"))) {
      return;
    }
    server.enqueue(json(movies(2000)));
    Result result = asking().runInShell("\"$TRAKT\" " + line + " > /dev/full");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("trakt: The output cannot be written: No space left on device.\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalsEndItAtOnce(String signal, int expected) throws Exception {
    if (!Files.isExecutable(Path.of("/usr/bin/env")) || !isLinux()) {
      return;
    }
    // Started where interrupts are ignored, a process would go on ignoring them.
    Process process =
        asking()
            .start(
                List.of(
                    "env",
                    "--default-signal=" + signal,
                    "sh",
                    Launcher.path().toString(),
                    "calendar",
                    "movies"));
    server.takeRequest();
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(expected);
    assertThat(process.getInputStream()).isEmpty();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void outputIsUtf8InEveryLocale() {
    server.enqueue(json("[" + movie(1) + "]"));
    Result result = asking().env("LC_ALL", "C").run("calendar", "movies", "--json");
    assertThat(result.out()).contains("Amélie 呪術 1");
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
