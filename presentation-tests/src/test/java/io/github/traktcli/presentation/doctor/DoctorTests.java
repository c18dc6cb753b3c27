package io.github.traktcli.presentation.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("trakt doctor")
class DoctorTests {

  @StartStop private final MockWebServer server = PromptServer.make();

  @TempDir private Path home;

  private void answers(int status, String date, String body) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse(
                status,
                Headers.of(
                    "Content-Type",
                    "application/json",
                    "Date",
                    date,
                    "X-Ratelimit",
                    "{\"name\":\"UNAUTHED_API_GET_LIMIT\",\"period\":300,\"limit\":500,\"remaining\":12}"),
                body);
          }
        });
  }

  private Trakt trakt() {
    return Trakt.asking(server).in(home);
  }

  private static String line(Result result, String check) {
    return result.lines().stream()
        .filter(line -> line.startsWith(check + "\t"))
        .findFirst()
        .orElse("");
  }

  @Test
  void findsNothingWrongInTheSandbox() {
    Result result = Trakt.inSandbox().run("doctor");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines())
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactly(
            "version",
            "runtime",
            "start-up cache",
            "configuration folder",
            "state folder",
            "cache folder",
            "configuration",
            "api",
            "clock",
            "rate limit",
            "sign-in host",
            "token",
            "limits");
  }

  @Test
  void takesNoNetworkAndNoSignInAsTheyAre() {
    Result result = Trakt.offline().in(home).without("TRAKT_CLIENT_ID").run("doctor");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(line(result, "api")).startsWith("api\tfailed\t").contains("127.0.0.1");
    assertThat(line(result, "sign-in host")).startsWith("sign-in host\tfailed\t");
    assertThat(line(result, "token"))
        .isEqualTo("token\twarning\tNobody is signed in.\tSign in with: trakt auth login");
    assertThat(line(result, "limits")).startsWith("limits\tok\t");
    assertThat(line(result, "version")).startsWith("version\tok\ttrakt ");
  }

  @Test
  void isNoFailureWhereNobodyIsSignedIn() {
    answers(200, "Wed, 15 Jul 2026 12:00:30 GMT", "[]");
    Result result = trakt().run("doctor");
    assertThat(result.exitCode()).isZero();
    assertThat(line(result, "clock")).isEqualTo("clock\tok\tIt agrees with Trakt's.\t");
    assertThat(line(result, "rate limit"))
        .startsWith("rate limit\twarning\t12 more requests in this period.");
  }

  @Test
  void tellsHowFarTheClockIsOff() {
    answers(200, "Wed, 15 Jul 2026 12:05:00 GMT", "[]");
    assertThat(line(trakt().run("doctor"), "clock"))
        .startsWith("clock\twarning\tIt is 300 s behind Trakt's.");
    answers(200, "Wed, 15 Jul 2026 11:00:00 GMT", "[]");
    assertThat(line(trakt().run("doctor"), "clock"))
        .startsWith("clock\twarning\tIt is 3600 s ahead of Trakt's.");
    answers(200, "nonsense", "[]");
    assertThat(line(trakt().run("doctor"), "clock")).isEmpty();
  }

  @Test
  void tellsWhyTraktRefusesTheApp() {
    answers(403, "Wed, 15 Jul 2026 12:00:00 GMT", "");
    Result result = trakt().run("doctor");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(line(result, "api")).startsWith("api\tfailed\t");
    assertThat(line(result, "sign-in host")).startsWith("sign-in host\tok\t");
  }

  @Test
  void tellsThatTheTokenIsRefusedAndNeverTheToken() {
    answers(401, "Wed, 15 Jul 2026 12:00:00 GMT", "{}");
    Result result = trakt().signedIn().run("doctor", "--json");
    JsonNode rows = JsonMapper.shared().readTree(result.out());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(rows.toString()).contains("\"check\":\"token\",\"verdict\":\"failed\"");
    assertThat(result.out() + result.err()).doesNotContain("access-token");
  }

  @Test
  void tellsWhoSaysWhatOfTheConfigurationButNotTheWholeClientId() throws IOException {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/config.properties"), "# mine\ntimezone = UTC\n");
    String line =
        line(
            trakt().env("NO_COLOR", "1").env("TRAKT_CLIENT_ID", "0123456789abcdef").run("doctor"),
            "configuration");
    assertThat(line)
        .contains(
            "timezone = UTC (line 2)",
            "color = never (NO_COLOR)",
            "client_id = 0123… (TRAKT_CLIENT_ID)")
        .doesNotContain("0123456789");
  }

  @Test
  void looksAtAllElseWhereTheConfigurationIsBroken() throws IOException {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/config.properties"), "nonsense\n");
    Result result = trakt().run("doctor");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(line(result, "configuration"))
        .contains("failed", "config.properties:1:9", "trakt config edit");
    assertThat(line(result, "version")).contains("ok");
    assertThat(result.out()).doesNotContain("Everything is as usual.");
  }

  @Test
  void tellsNothingOfWhatStandsInThePlaceOfTheClientId() throws IOException {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/config.properties"), "client_id = Bearer 5ecr3t\n");
    Result result = trakt().run("doctor");
    assertThat(line(result, "configuration")).contains("failed", "config.properties:1:13");
    assertThat(result.out() + result.err()).doesNotContain("5ecr3t");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void warnsOfAFolderThatEverybodyCanWrite() throws IOException {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Path state = Files.createDirectories(home.resolve("state"));
    Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(line(trakt().run("doctor"), "state folder"))
        .contains("warning", "(rwxrwxrwx) can be written by everybody.", "chmod 700 it");
  }

  @Test
  void namesNoHome() {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Result result = trakt().env("HOME", home.toString()).run("doctor");
    assertThat(line(result, "state folder")).contains("~/state");
    assertThat(result.out()).doesNotContain(home.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsWhoElseCanReadCredentials() throws IOException {
    answers(200, "Wed, 15 Jul 2026 12:00:00 GMT", "[]");
    Path file = home.resolve("state/credentials-other.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Result result = trakt().run("doctor");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(line(result, "credentials")).contains("failed", "(rw-r--r--)");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
  }

  @Test
  void isWrappedToTheWindow() {
    Result result = Trakt.inSandbox().onTerminal(40).env("NO_COLOR", "1").run("doctor");
    assertThat(result.out()).contains("✓ version");
    assertThat(result.lines())
        .allMatch(
            line -> line.replaceAll("\u001b\\[[0-9;]*m", "").length() <= 40 || line.contains("/"));
  }
}
