package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.AccountLimit;
import io.github.traktcli.application.failure.TraktFailure.Conflict;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.Invalid;
import io.github.traktcli.application.failure.TraktFailure.RateLimited;
import io.github.traktcli.application.failure.TraktFailure.Unreachable;
import io.github.traktcli.application.failure.TraktFailure.Unreadable;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.media.MovieDto;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request that fails")
class TraktHttpFailureTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "none");
  private static final TraktRequest WRITE = TraktRequest.post(Map.of(), "sync", "watchlist");
  private static final String HTML = "<!DOCTYPE html><html><title>Just a moment...</title></html>";

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private TraktFailure refused(int status, String body, String... headers) {
    trakt.answers(status, body, headers);
    return trakt.failure(WRITE);
  }

  private String host() {
    return server.getHostName();
  }

  private TraktFailure unreadable(String detail) {
    return new Unreadable(host(), detail);
  }

  @Nested
  @DisplayName("by its status")
  class ByStatus {

    @Test
    void namesThePathThatWasNotFound() {
      trakt.answers(404, "");
      assertThat(trakt.failure(READ)).isEqualTo(TraktFailure.NotFound.thing("/movies/none"));
    }

    @Test
    void tellsUntilWhenSomethingElseGoesOn() {
      assertThat(
              refused(
                  409,
                  "{\"expires_at\":\"2026-03-01T13:00:00.000Z\",\"watched_at\":\"2026-01-01\"}"))
          .isEqualTo(
              new Conflict(
                  "",
                  Optional.of(Instant.parse("2026-03-01T13:00:00Z")),
                  Optional.of(Instant.parse("2026-01-01T00:00:00Z"))));
      assertThat(refused(409, "")).isEqualTo(new Conflict("", Optional.empty(), Optional.empty()));
      assertThat(refused(409, "{\"message\":\"already queued\",\"expires_at\":null}"))
          .isEqualTo(new Conflict("already queued", Optional.empty(), Optional.empty()));
      assertThat(refused(409, "[]"))
          .isEqualTo(new Conflict("", Optional.empty(), Optional.empty()));
      assertThat(refused(409, "{\"expires_at\"")).isInstanceOf(Conflict.class);
    }

    @Test
    void tellsTheLimitOfTheAccount() {
      assertThat(
              refused(
                  420,
                  "",
                  "X-Account-Limit",
                  "100",
                  "X-VIP-User",
                  "true",
                  "X-Upgrade-URL",
                  "https://app.trakt.tv/vip"))
          .isEqualTo(
              new AccountLimit(
                  OptionalInt.of(100), true, Optional.of(URI.create("https://app.trakt.tv/vip"))));
      assertThat(refused(420, ""))
          .isEqualTo(new AccountLimit(OptionalInt.empty(), false, Optional.empty()));
      assertThat(
              refused(
                  420, "", "X-Account-Limit", "99999999999999", "X-Upgrade-URL", "javascript:x"))
          .isEqualTo(new AccountLimit(OptionalInt.of(Integer.MAX_VALUE), false, Optional.empty()));
      assertThat(refused(420, "", "X-Account-Limit", "99999999999999999999999"))
          .isEqualTo(new AccountLimit(OptionalInt.empty(), false, Optional.empty()));
    }

    @Test
    void tellsThatTheAccountIsLocked() {
      assertThat(refused(423, "", "X-Account-Locked", "true"))
          .isEqualTo(new TraktFailure.AccountLocked(false));
      assertThat(refused(423, "", "X-Account-Deactivated", "true"))
          .isEqualTo(new TraktFailure.AccountLocked(true));
    }

    @Test
    void tellsWhereToBecomeVip() {
      assertThat(refused(426, "", "X-Upgrade-URL", "https://trakt.example/vip"))
          .isEqualTo(new TraktFailure.VipOnly(URI.create("https://trakt.example/vip")));
      assertThat(refused(426, ""))
          .isEqualTo(new TraktFailure.VipOnly(URI.create("https://app.trakt.tv/vip")));
      assertThat(refused(426, "", "X-Upgrade-URL", "not an address"))
          .isEqualTo(new TraktFailure.VipOnly(URI.create("https://app.trakt.tv/vip")));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530})
    void tellsThatTraktHasTrouble(int status) {
      assertThat(refused(status, HTML, "Content-Type", "text/html"))
          .isEqualTo(new TraktFailure.Unavailable(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {402, 405, 410, 412, 418, 451, 501})
    void keepsWhatItDoesNotKnow(int status) {
      assertThat(refused(status, "{\"error\":\"odd\"}"))
          .isEqualTo(new TraktFailure.Unexpected(status, "odd"));
    }
  }

  @Nested
  @DisplayName("by a 403")
  class ByForbidding {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "text/html; charset=UTF-8|<html>Attention Required!</html>",
          "TEXT/HTML|<p>Sorry, you have been blocked",
          "text/plain; charset=UTF-8|error code: 1010",
          "text/plain|error code: 1015\n",
        })
    void tellsThatCloudflareBlockedTheAddress(String type, String body) {
      assertThat(refused(403, body, "Content-Type", type, "cf-ray", "8a1b2c3d4e5f-FRA"))
          .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, "8a1b2c3d4e5f-FRA"));
      assertThat(refused(403, body, "Content-Type", type))
          .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/problem+json"})
    void tellsThatCloudflareBlockedTheAddressAlsoWhereItSaysSoInJson(String type) {
      String body = "{\"title\":\"Error 1010: Access denied\",\"cloudflare_error\":true}";
      assertThat(refused(403, body, "Content-Type", type, "cf-ray", "8a1b2c3d4e5f-FRA"))
          .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, "8a1b2c3d4e5f-FRA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void recognisesAWebPageThatSaysToBeSomethingElse(String type) {
      assertThat(refused(403, "<!DOCTYPE html><title>Sorry</title>", "Content-Type", type))
          .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, ""));
    }

    @Test
    void recognisesAWebPageThatDoesNotSayWhatItIs() {
      trakt.answers(new MockResponse.Builder().code(403).body("\n  <html></html>"));
      assertThat(trakt.failure(WRITE))
          .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "text/html; charset=utf-8"})
    void tellsThatTraktBlockedTheApp(String type) {
      for (String body : List.of("Forbidden", "forbidden\n")) {
        assertThat(refused(403, body, "Content-Type", type))
            .isEqualTo(new Forbidden(Forbidden.Cause.APP_BLOCKED, ""));
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/octet-stream"})
    void tellsThatTheKeyIsBadWhateverTypeTheMessageHas(String type) {
      assertThat(refused(403, " {\"error\":\"invalid_api_key\"}", "Content-Type", type))
          .isEqualTo(new Forbidden(Forbidden.Cause.BAD_KEY, "invalid_api_key"));
    }

    @Test
    void tellsThatTheKeyIsBad() {
      assertThat(refused(403, "{\"error\":\"invalid_api_key\"}"))
          .isEqualTo(new Forbidden(Forbidden.Cause.BAD_KEY, "invalid_api_key"));
      assertThat(refused(403, "", "Content-Type", "text/html"))
          .isEqualTo(new Forbidden(Forbidden.Cause.BAD_KEY, ""));
    }

    @Test
    void tellsThatTheAppIsNotAllowed() {
      trakt.answers(403, "");
      assertThat(trakt.failure(READ.authorized(Authorization.REQUIRED_LIMITED)))
          .isEqualTo(new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, ""));
    }
  }

  @Nested
  @DisplayName("by a 429 that is not waited for")
  class ByRateLimit {

    @BeforeEach
    void impatient() {
      trakt.maxWait = Duration.ZERO;
    }

    private TraktFailure limited(int status, String body, String... headers) {
      trakt.answers(status, body, headers);
      return trakt.failure(READ);
    }

    @Test
    void tellsHowLongToWait() {
      assertThat(limited(429, "", "Retry-After", "42"))
          .isEqualTo(new RateLimited(Optional.of(Duration.ofSeconds(42))));
      assertThat(limited(429, "", "Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT"))
          .isEqualTo(new RateLimited(Optional.of(Duration.ofSeconds(30))));
      assertThat(limited(429, "", "Retry-After", "Sun, 01 Mar 2026 11:00:00 GMT"))
          .isEqualTo(new RateLimited(Optional.of(Duration.ZERO)));
    }

    @Test
    void survivesCloudflaresPage() {
      assertThat(limited(429, HTML, "Content-Type", "text/html", "Retry-After", "300"))
          .isEqualTo(new RateLimited(Optional.of(Duration.ofMinutes(5))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5"})
    void survivesAHeaderThatSaysNothing(String retryAfter) {
      assertThat(limited(429, "", "Retry-After", retryAfter))
          .isEqualTo(new RateLimited(Optional.empty()));
    }

    @Test
    void survivesAWaitThatIsLongerThanTime() {
      trakt.maxWait = Duration.ofDays(365);
      assertThat(limited(429, "", "Retry-After", "999999999999999999"))
          .isEqualTo(new RateLimited(Optional.of(Duration.ofSeconds(999_999_999_999_999_999L))));
    }
  }

  @Nested
  @DisplayName("by the values it sent")
  class ByValidation {

    static Stream<Arguments> bodies() {
      return Stream.of(
          Arguments.of(
              "{\"errors\":{\"comment\":[\"too short\",\"not English\"]}}",
              List.of("comment: too short", "comment: not English")),
          Arguments.of(
              "{\"errors\":[\"must be at least 5 words\"]}", List.of("must be at least 5 words")),
          Arguments.of("[\"one\",\"two\"]", List.of("one", "two")),
          Arguments.of(
              "[{\"message\":\"one\"},{\"rating\":\"two\"}]", List.of("one", "rating: two")),
          Arguments.of(
              "{\"error\":\"invalid\",\"error_description\":\"no progress\"}",
              List.of("invalid", "no progress")),
          Arguments.of("{\"message\":\"odd\"}", List.of("odd")),
          Arguments.of("{\"progress\":7}", List.of("progress: 7")),
          Arguments.of("\"plain\"", List.of("plain")),
          Arguments.of("not { json", List.of("not { json")),
          Arguments.of("\u001b]0;title\u0007 two\nlines \u202e", List.of("]0;title two lines")),
          Arguments.of("{\"error\":\"a\\u001b[2Jb\"}", List.of("a [2Jb")),
          Arguments.of("", List.of()),
          Arguments.of("{}", List.of()),
          Arguments.of("null", List.of()),
          Arguments.of("{\"error\":null}", List.of()),
          Arguments.of("{\"expires_at\":\"2026-03-01T13:00:00.000Z\"}", List.of()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void showsTheMessagesOfTraktInAnyShape(String body, List<String> messages) {
      assertThat(refused(422, body)).isEqualTo(new Invalid(messages));
      assertThat(refused(400, body)).isEqualTo(new Invalid(messages));
    }

    @Test
    void showsTextsThatAreNotJson() {
      assertThat(refused(400, " bad request \n", "Content-Type", "text/plain"))
          .isEqualTo(new Invalid(List.of("bad request")));
      assertThat(refused(400, HTML, "Content-Type", "text/html")).isEqualTo(new Invalid(List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 290, 299, 580, 590})
    void aMessageIsNotCutWithinWhatMayBeASecret(int before) {
      String blank = before < 300 ? "x".repeat(before) : " ".repeat(before);
      TraktFailure failure =
          refused(
              422,
              blank + ", s3cret-t0ken_0123456789" + "!".repeat(900),
              "Content-Type",
              "text/plain");

      assertThat(failure.toString())
          .doesNotContain("s3cret-t0ken_0123456789")
          .doesNotContain("s3c");
    }

    @Test
    void cutsWhatNobodyReads() {
      assertThat(refused(422, "x".repeat(100_000), "Content-Type", "text/plain"))
          .isEqualTo(new Invalid(List.of("...")));
      assertThat(refused(422, "no ".repeat(1_000), "Content-Type", "text/plain"))
          .isEqualTo(new Invalid(List.of("no ".repeat(100) + "...")));
      assertThat(refused(422, "[" + "\"x\",".repeat(1_000) + "\"x\"]"))
          .isInstanceOfSatisfying(
              Invalid.class, failure -> assertThat(failure.messages()).hasSize(10));
    }
  }

  @Nested
  @DisplayName("by an answer that cannot be read")
  class ByAnswer {

    private TraktFailure reading() {
      return FakeTrakt.failure(() -> trakt.http().read(READ, MovieDto.class, MovieDto::toDomain));
    }

    private TraktFailure readingAll() {
      return FakeTrakt.failure(
          () -> trakt.http().readAll(READ, MovieDto.class, MovieDto::toDomain));
    }

    @Test
    void doesNotTakeAWebPageForData() {
      trakt.answers(200, HTML, "Content-Type", "text/html");
      trakt.answers(200, HTML, "Content-Type", "text/html");

      assertThat(reading()).isEqualTo(unreadable("a web page came instead of data"));
      assertThat(readingAll()).isEqualTo(unreadable("a web page came instead of data"));
    }

    @Test
    void needsAnAnswer() {
      trakt.answers(200, "");
      trakt.answers(200, "");
      trakt.answers(200, " ");

      assertThat(reading()).isEqualTo(unreadable("the answer was empty"));
      assertThat(readingAll()).isEqualTo(unreadable("the answer was empty"));
      assertThat(reading()).isEqualTo(unreadable("it is empty"));
    }

    @Test
    void tellsThatItWasCutOff() {
      trakt.answers(200, "{\"title\":\"Du");
      trakt.answers(200, "[{\"title\":\"Dune\"},");

      assertThat(reading()).isEqualTo(unreadable("it was cut off"));
      assertThat(readingAll()).isEqualTo(unreadable("it was cut off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "not json", "[[["})
    void tellsThatItIsOfAnotherShape(String body) {
      trakt.answers(200, body);
      assertThat(reading()).isInstanceOf(Unreadable.class);
    }

    @Test
    void tellsThatItIsNoList() {
      trakt.answers(200, "{}");
      assertThat(readingAll()).isEqualTo(unreadable("a list was expected"));
    }

    @Test
    void cannotExhaustTheStack() {
      trakt.answers(200, "{\"x\":" + "[".repeat(200_000));
      assertThat(reading()).isInstanceOf(Unreadable.class);
    }

    @Test
    void cannotExhaustTheMemory() throws IOException {
      Buffer packed = new Buffer();
      try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < 65; i++) {
          sink.write(megabyte);
        }
      }
      trakt.answers(FakeTrakt.answer(200, "", "Content-Encoding", "gzip").body(packed));

      assertThat(reading()).isEqualTo(unreadable("the answer is larger than 64 MB"));
      assertThat(trakt.requests()).isOne();
    }

    @Test
    void isNothingWhereThatIsAllowed() {
      trakt.answers(new MockResponse.Builder().code(204));
      trakt.answers(new MockResponse.Builder().code(204));
      trakt.answers(200, "");
      trakt.answers(200, "null");
      trakt.answers(200, "{\"title\":\"Dune\"}");

      assertThat(trakt.http().readAll(READ, MovieDto.class, MovieDto::toDomain)).isEmpty();
      for (int i = 0; i < 3; i++) {
        assertThat(trakt.http().readIfAny(READ, MovieDto.class, MovieDto::toDomain)).isEmpty();
      }
      assertThat(
              trakt.http().readIfAny(READ, MovieDto.class, movie -> String.valueOf(movie.title())))
          .hasValueSatisfying(
              movie -> {
                assertThat(movie.value()).isEqualTo("Dune");
                assertThat(movie.source().json()).isEqualTo("{\"title\":\"Dune\"}");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html; charset=utf-8"})
    void takesJsonOfAnyType(String type) {
      trakt.answers(200, "{\"title\":\"Dune\"}", "Content-Type", type);
      assertThat(
              trakt
                  .http()
                  .read(READ, MovieDto.class, movie -> String.valueOf(movie.title()))
                  .value())
          .isEqualTo("Dune");
    }
  }

  @Nested
  @DisplayName("on the way")
  class OnTheWay {

    private void breaksTwice(MockResponse.Builder answer) {
      trakt.answers(answer);
      trakt.answers(answer);
    }

    @Test
    void tellsThatTheBodyWasCutOff() {
      breaksTwice(
          FakeTrakt.answer(200, "[" + "1,".repeat(10_000) + "1]")
              .onResponseBody(new SocketEffect.CloseSocket()));

      assertThat(trakt.failure(READ)).isEqualTo(unreadable("the answer was cut off"));
      assertThat(trakt.requests()).isEqualTo(2);
    }

    @Test
    void tellsThatAPackedBodyWasCutOff() throws IOException {
      Buffer packed = new Buffer();
      try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
        sink.writeUtf8("[1,2,3]");
      }
      Buffer half = new Buffer().write(packed.readByteArray(packed.size() / 2));
      breaksTwice(FakeTrakt.answer(200, "", "Content-Encoding", "gzip").body(half));

      assertThat(trakt.failure(READ)).isEqualTo(unreadable("the answer was cut off"));
    }

    @Test
    void tellsThatTheConnectionBroke() {
      breaksTwice(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

      assertThat(trakt.failure(READ)).isEqualTo(new Unreachable(host(), "the connection broke"));
    }

    @Test
    void tellsThatNobodyAnswers() {
      trakt.timeout = Duration.ofMillis(300);
      breaksTwice(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

      assertThat(trakt.failure(READ))
          .isEqualTo(new Unreachable(host(), "no answer came within 300 ms"));
      assertThat(trakt.request().getTarget()).isEqualTo(trakt.request().getTarget());
      assertThat(trakt.requests()).isEqualTo(2);
    }

    @Test
    void tellsThatTheAnswerStopped() {
      trakt.timeout = Duration.ofMillis(300);
      breaksTwice(
          FakeTrakt.answer(200, "[" + "1,".repeat(10_000) + "1]")
              .onResponseBody(SocketEffect.Stall.INSTANCE));

      assertThat(trakt.failure(READ))
          .isEqualTo(new Unreachable(host(), "no answer came within 300 ms"));
    }

    @Test
    void tellsThatTheConnectionWasRefused() throws IOException {
      try (Socket deaf = new Socket()) { // has the port, so that nobody else can, and hears nothing
        deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        URI nobody = URI.create("http://127.0.0.1:" + deaf.getLocalPort());
        trakt.endpoint = new Endpoint(nobody, nobody);

        assertThat(trakt.failure(READ))
            .isEqualTo(new Unreachable("127.0.0.1", "the connection was refused"));
      }
      assertThat(trakt.time.pauses()).isEmpty();
    }

    @Test
    void tellsThatTheHostIsUnknown() {
      URI nowhere = URI.create("https://trakt.invalid");
      trakt.endpoint = new Endpoint(nowhere, nowhere);

      assertThat(trakt.failure(READ))
          .isEqualTo(new Unreachable("trakt.invalid", "the host name is not known"));
    }

    /** Lets something that is no web server answer whoever calls. */
    private TraktFailure calling(String scheme, String answer) throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Thread.startVirtualThread(
            () -> {
              try (Socket caller = socket.accept()) {
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
        URI address = URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
        trakt.endpoint = new Endpoint(address, address);
        return trakt.failure(READ);
      }
    }

    @Test
    void tellsThatSomethingElseAnswers() throws IOException {
      assertThat(calling("http", "220 mail\r\n\r\n"))
          .isEqualTo(new Unreadable("127.0.0.1", "what answers there does not speak HTTP"));
    }

    @Test
    void tellsThatTheServerSpeaksNoTls() throws IOException {
      assertThat(calling("https", "HTTP/1.1 400 Bad Request\r\n\r\n"))
          .isEqualTo(new Unreachable("127.0.0.1", "no secure connection could be made"));
    }
  }
}
