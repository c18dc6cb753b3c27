package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.auth.DeviceAnswer;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed.Problem;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.json.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpOAuthGatewayTests {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final ApiApp APP = new ApiApp("client", null);
  private static final ApiApp APP_WITH_SECRET = new ApiApp("client", "s3cret");
  private static final RedirectUri REDIRECT = new RedirectUri("https://example.com/callback");
  private static final DeviceCode CODE =
      new DeviceCode(
          "device",
          "user",
          URI.create("https://auth.trakt.tv/activate"),
          Duration.ofMinutes(10),
          Duration.ofSeconds(5));
  private static final String TOKENS =
      """
      {"access_token":"acc","token_type":"bearer","expires_in":604800,"refresh_token":"ref",
       "scope":"public offline_access","created_at":1790000000,"expires_at":"whatever"}
      """;

  private final Secrets secrets = new Secrets();
  @StartStop private final MockWebServer server = PromptServer.make();

  @Test
  void asksForACodeWithTheClientIdAlone() throws InterruptedException {
    answer(
        200,
        """
        {"device_code":"d","user_code":"5055CC52","expires_in":600,"interval":5,
         "verification_url":"https://auth.trakt.tv/activate"}
        """);
    DeviceCode code = gateway().requestDeviceCode(APP_WITH_SECRET);
    assertThat(code)
        .isEqualTo(
            new DeviceCode(
                "d",
                "5055CC52",
                URI.create("https://auth.trakt.tv/activate"),
                Duration.ofMinutes(10),
                Duration.ofSeconds(5)));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/oauth/device/code");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("trakt/test");
    assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(body(request)).isEqualTo(Map.of("client_id", "client"));
  }

  @Test
  void neverAsksWithoutPauseWhateverTheHostSays() {
    answer(
        200,
        """
        {"device_code":"d","user_code":"u","interval":0,"expires_in":0,
         "verification_uri":"https://auth.trakt.tv/activate"}
        """);
    DeviceCode code = gateway().requestDeviceCode(APP);
    assertThat(code.interval()).isEqualTo(Duration.ofSeconds(5));
    assertThat(code.life()).isEqualTo(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000000000000, 1000000000000000000, 86400, 60",
    "1e30, 1e9, 86400, 60",
    "'\"300\"', '\"7\"', 300, 7",
    "-1, -1, 600, 5",
    "'\"soon\"', null, 600, 5",
  })
  void readsAnyLifeAndPause(String life, String pause, long lifeSeconds, long pauseSeconds) {
    answer(
        200,
        """
        {"device_code":"d","user_code":"u","interval":%s,"expires_in":%s,
         "verification_url":"https://auth.trakt.tv/activate"}
        """
            .formatted(pause, life));
    DeviceCode code = gateway().requestDeviceCode(APP);
    assertThat(code.life()).isEqualTo(Duration.ofSeconds(lifeSeconds));
    assertThat(code.interval()).isEqualTo(Duration.ofSeconds(pauseSeconds));
  }

  @Test
  void countsTheLifeOfATokenFromItsReceiptWhateverTheClocksSay() {
    for (long created :
        new long[] {0, NOW.getEpochSecond() - 172_800, NOW.getEpochSecond() + 172_800}) {
      answer(200, "{\"access_token\":\"acc\",\"expires_in\":60,\"created_at\":" + created + "}");
      Credentials fresh = gateway().refresh(APP, old(null));
      assertThat(fresh.createdAt()).isEqualTo(NOW);
      assertThat(fresh.expiresAt()).isEqualTo(NOW.plusSeconds(60));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"scope\":[\"public\"]", "\"scope\":{}", "\"username\":[1]"})
  void losesNoTokenOverAnOddMember(String member) {
    answer(200, "{\"access_token\":\"acc\",\"refresh_token\":\"ref\"," + member + "}");
    Credentials fresh = gateway().refresh(APP, old(null));
    assertThat(fresh.accessToken()).isEqualTo("acc");
    assertThat(fresh.refreshToken()).isEqualTo("ref");
  }

  @Test
  void learnsTheSecretsThatAreSentAndThatCome() {
    answer(200, TOKENS.replace("\"acc\"", "\"access-1\"").replace("\"ref\"", "\"refresh-1\""));
    gateway().refresh(APP_WITH_SECRET, old(null));
    assertThat(secrets.redacted("access-1 refresh-1 old-refresh s3cret"))
        .isEqualTo("[redacted] [redacted] [redacted] [redacted]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"device_code\":\"d\"}",
        "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_url\":\"javascript:x\"}",
        "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_url\":\"activate\"}",
        "<html>",
        ""
      })
  void doesNotTakeHalfACode(String body) {
    answer(200, body);
    assertThat(failure(() -> gateway().requestDeviceCode(APP)))
        .isInstanceOf(TraktFailure.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_client",
    "401, invalid_client",
    "403, unauthorized_client",
    "401, ''",
  })
  void saysThatTheAppIsUnknown(int status, String error) {
    answer(status, "{\"error\":\"" + error + "\",\"error_description\":\"gone\"}");
    assertThat(failure(() -> gateway().requestDeviceCode(APP)))
        .isEqualTo(new Forbidden(Forbidden.Cause.BAD_KEY, "gone"));
  }

  @Test
  void bringsTheTokensOfAnApprovedLogin() throws InterruptedException {
    answer(200, TOKENS);
    DeviceAnswer answer = gateway().poll(APP_WITH_SECRET, CODE, REDIRECT);
    assertThat(answer)
        .isEqualTo(
            new DeviceAnswer.Approved(
                new Credentials(
                    "acc",
                    "ref",
                    NOW,
                    NOW.plusSeconds(604800),
                    "public offline_access",
                    "client",
                    "https://example.com/callback",
                    null)));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/oauth/device/token");
    assertThat(body(request))
        .isEqualTo(Map.of("code", "device", "client_id", "client", "client_secret", "s3cret"));
  }

  @Test
  void pollsWithoutASecretWhereThereIsNone() throws InterruptedException {
    answer(400, "");
    assertThat(poll()).isEqualTo(new DeviceAnswer.Pending());
    assertThat(body(server.takeRequest()))
        .isEqualTo(Map.of("code", "device", "client_id", "client"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "{\"error\":\"authorization_pending\"}"})
  void goesOnWhileNobodyHasAgreed(String body) {
    answer(400, body);
    assertThat(poll()).isEqualTo(new DeviceAnswer.Pending());
  }

  @ParameterizedTest
  @CsvSource({
    "404, '', CODE_UNKNOWN",
    "409, '', CODE_USED",
    "410, '', EXPIRED",
    "418, '', DENIED",
    "400, access_denied, DENIED",
    "403, access_denied, DENIED",
    "400, expired_token, EXPIRED",
    "400, invalid_grant, CODE_UNKNOWN",
  })
  void endsByStatusOrByError(int status, String error, Problem problem) {
    answer(status, error.isEmpty() ? "" : "{\"error\":\"" + error + "\"}");
    assertThat(poll()).isEqualTo(new DeviceAnswer.Ended(new SignInFailed(problem)));
  }

  @Test
  void endsWhenTheAppIsGone() {
    answer(400, "{\"error\":\"invalid_client\",\"error_description\":\"no such app\"}");
    assertThat(poll())
        .isEqualTo(new DeviceAnswer.Ended(new Forbidden(Forbidden.Cause.BAD_KEY, "no such app")));
  }

  @Test
  void slowsDown() {
    server.enqueue(
        new MockResponse.Builder().code(429).addHeader("Retry-After", "12").body("").build());
    answer(429, "");
    answer(400, "{\"error\":\"slow_down\"}");
    assertThat(poll()).isEqualTo(new DeviceAnswer.SlowDown(Optional.of(Duration.ofSeconds(12))));
    assertThat(poll()).isEqualTo(new DeviceAnswer.SlowDown(Optional.empty()));
    assertThat(poll()).isEqualTo(new DeviceAnswer.SlowDown(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520, 521, 522})
  void takesServerTroubleForTrouble(int status) {
    answer(status, "");
    assertThat(poll()).isEqualTo(new DeviceAnswer.Troubled(new TraktFailure.Unavailable(status)));
  }

  @Test
  void takesABrokenConnectionAndABlockForTrouble() {
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .addHeader("Content-Type", "text/html")
            .body("<html>")
            .build());
    answer(200, "{\"access_tok");
    assertThat(poll()).isInstanceOf(DeviceAnswer.Troubled.class);
    assertThat(poll()).isInstanceOf(DeviceAnswer.Troubled.class);
    server.close();
    assertThat(poll()).isInstanceOf(DeviceAnswer.Troubled.class);
  }

  @Test
  void exchangesACodeWithItsVerifierInsteadOfTheSecret() throws InterruptedException {
    answer(200, TOKENS);
    gateway().exchange(APP_WITH_SECRET, "abc", Optional.of(new CodeVerifier("verifier")), REDIRECT);
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/oauth/token");
    assertThat(body(request))
        .isEqualTo(
            Map.of(
                "grant_type", "authorization_code",
                "code", "abc",
                "code_verifier", "verifier",
                "redirect_uri", "https://example.com/callback",
                "client_id", "client"));
  }

  @Test
  void exchangesACodeThatBeganWithoutAVerifier() throws InterruptedException {
    answer(200, TOKENS);
    gateway().exchange(APP_WITH_SECRET, "abc", Optional.empty(), REDIRECT);
    assertThat(body(server.takeRequest()))
        .containsEntry("client_secret", "s3cret")
        .doesNotContainKey("code_verifier");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401})
  void saysThatTheCodeIsUnknown(int status) {
    answer(status, "{\"error\":\"invalid_grant\",\"error_description\":\"no\"}");
    assertThat(failure(() -> gateway().exchange(APP, "x", Optional.empty(), REDIRECT)))
        .isEqualTo(new SignInFailed(Problem.CODE_UNKNOWN));
  }

  @Test
  void refreshesWithTheAddressOfTheGrant() throws InterruptedException {
    answer(200, TOKENS);
    Credentials fresh = gateway().refresh(APP, old("https://example.com/callback"));
    assertThat(fresh.refreshToken()).isEqualTo("ref");
    assertThat(fresh.redirectUri()).isEqualTo("https://example.com/callback");
    assertThat(body(server.takeRequest()))
        .isEqualTo(
            Map.of(
                "grant_type", "refresh_token",
                "refresh_token", "old-refresh",
                "redirect_uri", "https://example.com/callback",
                "client_id", "client"));
  }

  @Test
  void refreshesTokensOfWhichNoAddressIsKnown() throws InterruptedException {
    answer(200, TOKENS);
    gateway().refresh(APP_WITH_SECRET, old(null));
    assertThat(body(server.takeRequest()))
        .containsEntry("redirect_uri", "urn:ietf:wg:oauth:2.0:oob")
        .containsEntry("client_secret", "s3cret");
  }

  @ParameterizedTest
  @CsvSource({"400, session not found", "401, revoked"})
  void saysThatTheSessionHasEnded(int status, String description) {
    answer(status, "{\"error\":\"invalid_grant\",\"error_description\":\"" + description + "\"}");
    assertThat(failure(() -> gateway().refresh(APP, old(null))))
        .isEqualTo(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
  }

  @Test
  void tellsTroubleFromTheEndOfTheSession() {
    answer(503, "");
    assertThat(failure(() -> gateway().refresh(APP, old(null))))
        .isEqualTo(new TraktFailure.Unavailable(503));
    answer(429, "");
    assertThat(failure(() -> gateway().refresh(APP, old(null))))
        .isInstanceOf(TraktFailure.RateLimited.class);
    answer(400, "{\"error\":\"invalid_client\"}");
    assertThat(failure(() -> gateway().refresh(APP, old(null))))
        .isEqualTo(new Forbidden(Forbidden.Cause.BAD_KEY, "invalid_client"));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void takesNowForAMissingTimeOfBirth() {
    answer(200, "{\"access_token\":\"acc\",\"expires_in\":60,\"refresh_token\":\"ref\"}");
    assertThat(gateway().refresh(APP, old(null)).expiresAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}"})
  void revokes(String body) throws InterruptedException {
    answer(200, body);
    gateway().revoke(APP_WITH_SECRET, "acc");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/oauth/revoke");
    assertThat(body(request))
        .isEqualTo(Map.of("token", "acc", "client_id", "client", "client_secret", "s3cret"));
  }

  @Test
  void namesThePageOfABrowserLogin() {
    HttpOAuthGateway gateway =
        new HttpOAuthGateway(
            this::http, URI.create("https://auth.trakt.tv"), InstantSource.fixed(NOW), secrets);
    BrowserLogin login =
        new BrowserLogin(
            "client",
            RedirectUri.LOOPBACK,
            new CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "st&te",
            NOW);
    assertThat(gateway.authorizationPage(login))
        .hasToString(
            "https://auth.trakt.tv/oauth/authorize?response_type=code&client_id=client"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A9437%2Fcallback&state=st%26te"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&code_challenge_method=S256");
  }

  private DeviceAnswer poll() {
    return gateway().poll(APP, CODE, REDIRECT);
  }

  private static Credentials old(@Nullable String redirectUri) {
    return new Credentials(
        "old-access", "old-refresh", NOW, NOW, "public", "client", redirectUri, null);
  }

  private HttpOAuthGateway gateway() {
    return new HttpOAuthGateway(
        this::http, server.url("/").uri(), InstantSource.fixed(NOW), secrets);
  }

  private TraktHttp http() {
    URI address = server.url("/").uri();
    return new TraktHttp(
        new HttpSettings(
            new Endpoint(address, address),
            "",
            "trakt/test",
            Duration.ofSeconds(5),
            Duration.ofMinutes(1)),
        AccessTokens.none(),
        (reason, length) -> {
          throw new AssertionError("nothing of this waits");
        },
        InstantSource.fixed(NOW),
        Optional.empty());
  }

  private void answer(int status, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }

  private static Map<String, Object> body(RecordedRequest request) {
    return Json.readMap(java.util.Objects.requireNonNull(request.getBody()).utf8());
  }

  private static TraktFailure failure(ThrowingCallable call) {
    return catchThrowableOfType(TraktException.class, call).failure();
  }
}
