package io.github.traktcli.presentation.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.cli.Cli;
import io.github.traktcli.presentation.cli.Surroundings;
import io.github.traktcli.presentation.output.Interruptions;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthCommandsTests {

  /** A day after the server's own clock. */
  private static final Instant NOW = Instant.ofEpochSecond(4_000_000_000L + 86_400);

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;
  private final OAuthServer oauth = new OAuthServer(0);

  @Test
  void loginWorksWithoutATerminal() throws IOException {
    Result result = trakt().run("auth", "login");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.notes())
        .containsExactly(
            "Open https://auth.trakt.tv/activate on any device and enter the code 5055CC52",
            "A free account connects one community app: this may end the sign-in of another app.",
            "Signed in as Sean Marlow.");
    assertThat(result.slept()).hasSize(15).containsOnly(Duration.ofSeconds(1));
    assertThat(Files.readString(credentials("default")))
        .contains("\"access_token\":\"access-token-1\"", "\"username\":\"sean\"");
  }

  @Test
  void loginDrawsACodeAndCountsDownOnATerminal() {
    Result result = trakt().onTerminal(80).run("auth", "login");
    assertThat(result.err())
        .contains("https://auth.trakt.tv/activate/5055CC52", "\u2588", "10:00 left", "9:46 left");
  }

  @Test
  void loginDrawsNoCodeWhereItDoesNotFitOrCannotBeSeen() {
    assertThat(trakt().onTerminal(30).run("auth", "login").err()).doesNotContain("\u2588");
    assertThat(
            trakt().onTerminal(80).env("TRAKT_ACCESSIBLE_PROMPTER", "1").run("auth", "login").err())
        .doesNotContain("\u2588");
    assertThat(trakt().onTerminal(80).env("TERM", "dumb").run("auth", "login").err())
        .doesNotContain("\u001b", "\r");
  }

  @Test
  void loginAsksForTheAppAndRemembersIt() throws IOException {
    Result result =
        trakt()
            .without("TRAKT_CLIENT_ID")
            .onTerminal(80)
            .typing("my-client\nmy-secret\n")
            .run("auth", "login");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("https://developer.trakt.tv/apps/new", "GitHub", "VIP");
    assertThat(Files.readString(home.resolve("config/config.properties")))
        .isEqualTo("client_id = my-client\n");
    assertThat(Files.readString(home.resolve("state/app.json"))).contains("my-secret");
    assertThat(oauth.requests()).anyMatch(line -> line.contains("\"client_secret\":\"my-secret\""));
    assertThat(trakt().without("TRAKT_CLIENT_ID").run("auth", "status").exitCode()).isZero();
  }

  @Test
  void loginNeedsAnAppWhereNobodyCanBeAsked() {
    Result result = trakt().without("TRAKT_CLIENT_ID").run("auth", "login");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err()).contains("TRAKT_CLIENT_ID");
    assertThat(home.resolve("state")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void loginLetsNobodyElseReadTheTokens() throws IOException {
    trakt().run("auth", "login");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(credentials("default"))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("state"))))
        .isEqualTo("rwx------");
  }

  @Test
  void loginWithACodeWorksInAScript() {
    Result result =
        trakt().run("auth", "login", "--web", "--no-browser", "--code", "fd0847dbb559752d");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err())
        .contains("/oauth/authorize?response_type=code&client_id=client-id&redirect_uri=urn");
    assertThat(oauth.requests().getFirst())
        .isEqualTo(
            "POST /oauth/token {\"grant_type\":\"authorization_code\","
                + "\"code\":\"fd0847dbb559752d\","
                + "\"redirect_uri\":\"urn:ietf:wg:oauth:2.0:oob\",\"client_id\":\"client-id\"}");
  }

  @Test
  void loginInTheBrowserCanGoOnInASecondRun() {
    Result begun =
        trakt().run("auth", "login", "--web", "--no-browser", "--redirect-uri", "https://e.org/cb");
    assertThat(begun.exitCode()).isEqualTo(4);
    assertThat(begun.err()).contains("code_challenge_method=S256");
    Result ended = trakt().run("auth", "login", "--web", "--code", "abc");
    assertThat(ended.exitCode()).isZero();
    assertThat(oauth.requests().getFirst())
        .contains("\"code_verifier\":", "\"redirect_uri\":\"https://e.org/cb\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"access_token\":\"access-token-0\"}", "access-token-0\n"})
  void loginTakesATokenFromStandardInput(String text) throws IOException {
    Result result = trakt().typing(text).run("auth", "login", "--with-token");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("Signed in as Sean Marlow.");
    assertThat(Files.readString(credentials("default"))).contains("access-token-0");
  }

  @Test
  void loginKeepsNoTokenThatTraktRefuses() {
    Result result = trakt().typing("wrong-token").run("auth", "login", "--with-token");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(credentials("default")).doesNotExist();
  }

  @Test
  void loginIsRefusedBesideATokenOfTheEnvironment() {
    for (String[] line :
        new String[][] {
          {"auth", "login"}, {"auth", "login", "--web"}, {"auth", "login", "--with-token"}
        }) {
      Result result = trakt().env("TRAKT_ACCESS_TOKEN", "x").run(line);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).contains("TRAKT_ACCESS_TOKEN");
    }
    assertThat(oauth.requests()).isEmpty();
    assertThat(home.resolve("state")).doesNotExist();
  }

  @Test
  void loginRefusesOptionsThatDoNotFit() {
    assertThat(trakt().run("auth", "login", "--web", "--with-token").exitCode()).isEqualTo(2);
    assertThat(trakt().run("auth", "login", "--code", "abc").exitCode()).isEqualTo(2);
    assertThat(trakt().run("auth", "login", "--profile", "../x").exitCode()).isEqualTo(2);
    assertThat(oauth.requests()).isEmpty();
  }

  @Test
  void verboseShowsNoSecret() {
    Result result =
        trakt().env("TRAKT_CLIENT_SECRET", "app-secret").run("auth", "login", "--verbose");
    assertThat(result.err())
        .contains("/oauth/device/token")
        .doesNotContain("access-token-1", "refresh-token-1", "device-secret", "app-secret");
  }

  @Test
  void theEnvironmentCanAskForTheSameTrace() {
    signIn();

    assertThat(trakt().env("TRAKT_DEBUG", "api").run("auth", "refresh").err())
        .contains("> POST")
        .doesNotContain("access-token-1", "refresh-token-1");
  }

  @Test
  void statusTellsWhoIsSignedIn() {
    signIn();
    Result result = trakt().run("auth", "status");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("Sean Marlow", "sean", "default", "file", credentials("default").toString())
        .contains("2096-10-10T07:06:55Z", "********")
        .doesNotContain("access-token-1");
    assertThat(trakt().onTerminal(100).run("auth", "status").out())
        .contains("in 7 days (10 Oct 2096, 07:06)");
    assertThat(trakt().run("auth", "status", "--show-token").out()).contains("access-token-1");
  }

  @Test
  void statusHasADocument() {
    signIn();
    Result result = trakt().run("auth", "status", "--json");
    assertThat(result.out())
        .isEqualTo(
            ("{\"username\":\"sean\",\"name\":\"Sean Marlow\",\"vip\":true,"
                    + "\"profile\":\"default\",\"source\":\"file\","
                    + "\"expires_at\":\"2096-10-10T07:06:55Z\",\"renewable\":true,"
                    + "\"file\":\"%s\",\"token\":\"********\",\"other_profiles\":[],"
                    + "\"accepted\":true}\n")
                .formatted(credentials("default").toString().replace("\\", "\\\\")));
  }

  @Test
  void statusEndsInFourWhenNobodyIsSignedIn() {
    Result result = trakt().run("auth", "status");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("trakt auth login");
    assertThat(trakt().run("auth", "token").exitCode()).isEqualTo(4);
    assertThat(trakt().run("auth", "refresh").exitCode()).isEqualTo(4);
    assertThat(trakt().run("auth", "logout").exitCode()).isZero();
  }

  @Test
  void statusOfARefusedTokenEndsInFour() {
    Result result = trakt().env("TRAKT_ACCESS_TOKEN", "refused-token").run("auth", "status");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).contains("environment");
    assertThat(home.resolve("state")).doesNotExist();
  }

  @Test
  void tokenIsForScripts() {
    signIn();
    assertThat(trakt().run("auth", "token").out()).isEqualTo("access-token-1\n");
    assertThat(trakt().env("TRAKT_ACCESS_TOKEN", "mine").run("auth", "token").out())
        .isEqualTo("mine\n");
  }

  @Test
  void anEndedTokenIsRenewedOnTheWay() {
    signIn();
    Result result = trakt().at(NOW.plus(Duration.ofDays(30))).run("auth", "status");
    assertThat(result.exitCode()).isZero();
    assertThat(oauth.refreshes()).isEqualTo(1);
  }

  @Test
  void refreshSpendsTheRefreshToken() throws IOException {
    signIn();
    Result result = trakt().run("auth", "refresh");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("in 7 days");
    assertThat(Files.readString(credentials("default"))).contains("refresh-token-2");
  }

  @Test
  void anEndedSessionAsksForALoginAndKeepsTheFile() throws IOException {
    signIn();
    Files.writeString(
        credentials("default"),
        Files.readString(credentials("default")).replace("refresh-token-1", "spent"));
    Result result = trakt().run("auth", "refresh");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err()).contains("Your session has ended.", "trakt auth login");
    assertThat(credentials("default")).exists();
  }

  @Test
  void logoutRevokesAndForgets() {
    signIn();
    Result result = trakt().run("auth", "logout");
    assertThat(result.exitCode()).isZero();
    assertThat(oauth.requests().getLast())
        .startsWith("POST /oauth/revoke {\"token\":\"access-token-1\"");
    assertThat(credentials("default")).doesNotExist();
  }

  @Test
  void logoutWorksOffline() {
    signIn();
    Result result = trakt().env("TRAKT_AUTH_URL", "http://127.0.0.1:1").run("auth", "logout");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("Signed out.", "could not be told");
    assertThat(credentials("default")).doesNotExist();
  }

  @Test
  void whatANewerProgramHasWrittenIsLeftAlone() throws IOException {
    signIn();
    String newer = Files.readString(credentials("default")).replaceFirst("\\{", "{\"version\":2,");
    Files.writeString(credentials("default"), newer);

    Result result = trakt().run("auth", "refresh");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("a newer trakt has written it", "trakt auth login");
    assertThat(credentials("default")).hasContent(newer);
  }

  @Test
  void damagedCredentialsAreNamedAndCanBeReplaced() throws IOException {
    signIn();
    Files.writeString(credentials("default"), "{\"acc");
    Result result = trakt().run("auth", "status");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(credentials("default").toString(), "trakt auth login");
    assertThat(trakt().run("auth", "login").exitCode()).isZero();
    Files.writeString(credentials("default"), "{\"acc");
    assertThat(trakt().run("auth", "logout").exitCode()).isZero();
    assertThat(credentials("default")).doesNotExist();
  }

  @Test
  void anUnwritableStateFolderIsNamed() throws IOException {
    Files.writeString(home.resolve("state"), "a file is in the way");
    Result result = trakt().run("auth", "login");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(home.resolve("state").toString());
  }

  @Test
  void profilesAreApart() throws IOException {
    signIn();
    assertThat(trakt().run("auth", "login", "--profile", "work").err())
        .contains("Signed in as Sean Marlow (profile work).");
    assertThat(trakt().run("auth", "token").out()).isEqualTo("access-token-1\n");
    assertThat(trakt().env("TRAKT_PROFILE", "work").run("auth", "token").out())
        .isEqualTo("access-token-2\n");
    assertThat(trakt().run("auth", "switch", "work").exitCode()).isZero();
    assertThat(trakt().run("auth", "token").out()).isEqualTo("access-token-2\n");
    assertThat(trakt().run("--profile", "default", "auth", "token").out())
        .isEqualTo("access-token-1\n");
    assertThat(trakt().run("auth", "switch").err()).contains("profile default, which is sean");
    assertThat(trakt().env("TRAKT_PROFILE", "default").run("auth", "switch", "work").err())
        .contains("Commands that are told no other use profile work, which is sean.")
        .contains("TRAKT_PROFILE or the configuration says default");
    assertThat(trakt().run("auth", "switch", "default").err()).doesNotContain("configuration");
    assertThat(trakt().run("auth", "switch", "nobody").exitCode()).isEqualTo(3);
    assertThat(trakt().run("auth", "logout", "--profile", "work").exitCode()).isZero();
    assertThat(trakt().run("auth", "switch").exitCode()).isEqualTo(2);
    try (Stream<Path> files = Files.list(home.resolve("state"))) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .contains("credentials-default.json")
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void anotherSignInReplacesTheFirstOnlyWhenTheUserSaysSo() throws IOException {
    signIn();
    int requests = oauth.requests().size();

    Result refused = trakt().run("auth", "login");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("signed in as sean", "--force", "--profile");
    Result declined = trakt().onTerminal(80).typing("n\n").run("auth", "login");
    assertThat(declined.err()).contains("signed in as sean", "Nothing was changed.");
    assertThat(oauth.requests()).hasSize(requests);
    assertThat(Files.readString(credentials("default"))).contains("access-token-1");

    assertThat(trakt().run("auth", "login", "--force").exitCode()).isZero();
    assertThat(Files.readString(credentials("default"))).contains("access-token-2");
    assertThat(trakt().onTerminal(80).typing("y\n").run("auth", "login").exitCode()).isZero();
    assertThat(Files.readString(credentials("default"))).contains("access-token-3");
  }

  @Test
  void anEndedSessionIsReplacedWithoutAQuestion() throws IOException {
    signIn();
    Files.writeString(
        credentials("default"),
        Files.readString(credentials("default")).replace("refresh-token-1", "spent"));

    assertThat(trakt().at(NOW.plus(Duration.ofDays(30))).run("auth", "login").exitCode()).isZero();
  }

  @Test
  void aSessionIsSentToTheHostOnlyThatGaveIt() throws IOException {
    signIn();
    try (MockWebServer other = PromptServer.make()) {
      OAuthServer stranger = new OAuthServer(1);
      other.setDispatcher(stranger);
      other.start();
      Trakt there = Trakt.asking(other).in(home).at(NOW);

      Result status = there.run("auth", "status");
      assertThat(status.exitCode()).isEqualTo(4);
      assertThat(status.err()).contains("is for http://127.0.0.1:" + server.getPort());
      assertThat(there.run("auth", "token").out()).isEmpty();
      assertThat(there.run("auth", "refresh").exitCode()).isEqualTo(4);
      assertThat(there.run("auth", "login").exitCode()).isEqualTo(2);
      there.run("watchlist");

      assertThat(stranger.requests()).isEmpty();
      assertThat(trakt().run("auth", "token").out()).isEqualTo("access-token-1\n");
    }
  }

  @Test
  void noSecretLeavesTheProgram() throws IOException {
    signIn();
    Files.writeString(
        credentials("default"), "{\"access_token\": \"access-token-1\" access-token-1");
    Result damaged = trakt().run("--debug", "auth", "status");
    assertThat(damaged.exitCode()).isEqualTo(1);
    assertThat(damaged.err()).contains("damaged").doesNotContain("access-token-1");

    Result address =
        trakt().env("TRAKT_API_URL", "https://me:hunter2@example.com").run("--debug", "watchlist");
    assertThat(address.exitCode()).isEqualTo(2);
    assertThat(address.err()).contains("TRAKT_API_URL").doesNotContain("hunter2");
  }

  @Test
  void aServerThatRepeatsATokenIsNotRepeated() throws IOException {
    try (MockWebServer echo = PromptServer.make()) {
      echo.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return new MockResponse.Builder()
                  .code(422)
                  .addHeader("Content-Type", "application/json")
                  .body("{\"errors\":{\"token\":[\"bad t0ken-of-mine\"]}}")
                  .build();
            }
          });
      echo.start();
      Result result =
          Trakt.asking(echo)
              .in(home)
              .env("TRAKT_ACCESS_TOKEN", "t0ken-of-mine")
              .run("api", "users/me", "--debug");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out() + result.err()).doesNotContain("t0ken-of-mine");
    }
  }

  @Test
  void aRefusedTokenOfTheEnvironmentIsNamed() {
    Result result = trakt().env("TRAKT_ACCESS_TOKEN", "refused-token").run("auth", "status");
    assertThat(result.err()).contains("TRAKT_ACCESS_TOKEN", "unset");
  }

  @Test
  void aProfileThatIsNotSignedInIsNamed() {
    signIn();
    Result status = trakt().run("auth", "status", "--profile", "wrok");
    assertThat(status.exitCode()).isEqualTo(4);
    assertThat(status.err()).contains("\"wrok\"", "trakt auth login --profile wrok");
    Result changed = trakt().run("auth", "switch", "wrok");
    assertThat(changed.exitCode()).isEqualTo(3);
    assertThat(changed.err()).contains("\"wrok\"", "default").doesNotContain("trakt search");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "two words", "sm\u00f8rrebr\u00f8d"})
  void aClientIdThatIsNoneIsToldByTheNameOfItsVariable(String clientId) {
    Result result = trakt().env("TRAKT_CLIENT_ID", clientId).run("movies", "view", "1");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("TRAKT_CLIENT_ID is no client id");
    assertThat(trakt().env("TRAKT_CLIENT_ID", clientId).run("auth", "login").err())
        .contains("TRAKT_CLIENT_ID is no client id");
    assertThat(oauth.requests()).isEmpty();
  }

  @Test
  void anEmptyClientIdIsNotTakenForOne() {
    Result result =
        trakt().without("TRAKT_CLIENT_ID").onTerminal(80).typing("\n").run("auth", "login");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("No client id was entered.", "https://developer.trakt.tv");
    assertThat(oauth.requests()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theSandboxLeavesNoFolderOpenToOthers() throws IOException {
    Trakt.inSandbox().in(home).run("watchlist", "add", "severance");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("state"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aJumpOfTheClockDoesNotEndALogin() {
    // The time of day is set two days on while the user looks for the phone.
    server.setDispatcher(oauth);
    Instant[] steady = {Instant.EPOCH};
    Instant[] now = {NOW};
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Trakt trakt = trakt();
    int exit =
        new Cli(
                new Surroundings(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    err,
                    trakt.terminals(),
                    trakt.environment(),
                    () -> now[0],
                    trakt::zone,
                    pause -> {
                      steady[0] = steady[0].plus(pause);
                      now[0] = now[0].plus(Duration.ofDays(2));
                    },
                    tick -> {},
                    () -> steady[0],
                    Interruptions.unheard(),
                    Runnable::run))
            .run("auth", "login");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Signed in as Sean Marlow.");
    assertThat(exit).isZero();
  }

  private void signIn() {
    assertThat(trakt().run("auth", "login").exitCode()).isZero();
  }

  private Trakt trakt() {
    server.setDispatcher(oauth);
    return Trakt.asking(server).in(home).at(NOW);
  }

  private Path credentials(String profile) {
    return home.resolve("state").resolve("credentials-" + profile + ".json");
  }
}
