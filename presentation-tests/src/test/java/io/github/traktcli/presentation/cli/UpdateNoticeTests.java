package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.output.Terminals;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The notice of a newer release")
class UpdateNoticeTests {

  private static final String NOTICE = "A new release of trakt is there";

  @StartStop private final MockWebServer trakt = PromptServer.make();
  @StartStop private final MockWebServer project = PromptServer.make();

  @TempDir private Path home;

  private Trakt program() {
    return Trakt.asking(trakt)
        .in(home)
        .onTerminal(100)
        .env("TRAKT_RELEASES_URL", "http://127.0.0.1:" + project.getPort() + "/trakt");
  }

  private Result run(Trakt program) {
    trakt.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), "[]"));
    return program.run("movies", "trending");
  }

  private void newestIs(String address) {
    project.enqueue(new MockResponse(302, Headers.of("Location", address), ""));
  }

  private void newestIs() {
    newestIs("https://github.com/trakt-cli/trakt/releases/tag/v98.7.6");
  }

  @Test
  void comesBehindTheResultsOnStandardError() throws InterruptedException {
    newestIs();
    Result result = run(program().signedIn());
    assertThat(result.err())
        .contains(NOTICE + ": 98.7.6 (this is ")
        .endsWith("https://github.com/trakt-cli/trakt/releases/tag/v98.7.6\n");
    assertThat(result.out()).doesNotContain(NOTICE);
    RecordedRequest request = project.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/trakt/releases/latest");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("trakt-api-key")).isNull();
  }

  @Test
  void comesOnceADayAtMost() {
    newestIs();
    newestIs();
    assertThat(run(program()).err()).contains(NOTICE);
    assertThat(run(program().at(Trakt.NOON.plus(Duration.ofHours(23)))).err())
        .doesNotContain(NOTICE);
    assertThat(project.getRequestCount()).isEqualTo(1);
    assertThat(run(program().at(Trakt.NOON.plus(Duration.ofHours(25)))).err()).contains(NOTICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/trakt-cli/trakt/releases/tag/v0.0.1",
        "https://github.com/trakt-cli/trakt/releases",
        "https://evil.example/tag/v99\u001b]0;x",
      })
  void isOfNewerReleasesOnly(String address) {
    project.enqueue(
        new MockResponse.Builder()
            .code(302)
            .headers(new Headers.Builder().addUnsafeNonAscii("Location", address).build())
            .build());
    Result result = run(program());
    assertThat(result.err()).doesNotContain(NOTICE).doesNotContain("\u001b");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void failsNothingAndIsNotTriedAgainOnThatDay() {
    Trakt nobody = program().env("TRAKT_RELEASES_URL", "http://127.0.0.1:1");
    assertThat(run(nobody).exitCode()).isZero();
    assertThat(home.resolve("state/looked-for-update")).exists();
    assertThat(run(program().env("TRAKT_RELEASES_URL", "nonsense")).exitCode()).isZero();
    project.enqueue(new MockResponse(500, Headers.of(), "trouble"));
    Result result = run(program().at(Trakt.NOON.plus(Duration.ofDays(2))));
    assertThat(result.exitCode()).isZero();
    assertThat(result.slept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TRAKT_NO_UPDATE_NOTIFIER, 1", "NO_UPDATE_NOTIFIER, 1", "CI, true"})
  void isTurnedOffByTheEnvironment(String name, String value) {
    assertThat(run(program().env(name, value)).err()).doesNotContain(NOTICE);
    assertThat(project.getRequestCount()).isZero();
  }

  @Test
  void isTurnedOffByTheConfiguration() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/config.properties"), "update_notice = disabled\n");
    assertThat(run(program()).err()).doesNotContain(NOTICE);
    assertThat(project.getRequestCount()).isZero();
  }

  @Test
  void isForTerminalsOnly() {
    run(program().on(Terminals.NONE));
    run(program().on(new Terminals(true, false, true, Optional.of(80))));
    run(program().on(new Terminals(true, true, false, Optional.of(80))));
    assertThat(project.getRequestCount()).isZero();
  }

  @Test
  void isNothingForHelpForTheSandboxAndForATraktOfOnesOwn() {
    program().run("help");
    program().run("config");
    program().without("TRAKT_API_URL").run("--sandbox", "movies", "trending");
    assertThat(project.getRequestCount()).isZero();
    assertThat(run(program().without("TRAKT_RELEASES_URL")).err()).doesNotContain(NOTICE);
  }
}
