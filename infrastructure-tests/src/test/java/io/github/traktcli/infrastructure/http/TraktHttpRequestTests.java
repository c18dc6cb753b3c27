package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.http.TraktRequest.Parameter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request to Trakt")
class TraktHttpRequestTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "popular");
  private static final TraktRequest WRITE =
      TraktRequest.post(Map.of("movies", List.of()), "sync", "watchlist");

  @StartStop private final MockWebServer server = PromptServer.make();
  @StartStop private final MockWebServer authServer = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.endpoint = new Endpoint(server.url("/").uri(), authServer.url("/").uri());
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private RecordedRequest sent(TraktRequest request) {
    trakt.answers(200, "[]");
    trakt.http().send(request);
    return trakt.request();
  }

  @Test
  void carriesWhatTraktAsksFor() {
    Headers headers = sent(READ).getHeaders();

    assertThat(headers.get("trakt-api-key")).isEqualTo("client-id");
    assertThat(headers.get("trakt-api-version")).isEqualTo("2");
    assertThat(headers.get("Content-Type")).isEqualTo("application/json");
    assertThat(headers.get("User-Agent")).isEqualTo("trakt/0.1.0 (+https://example.org)");
    assertThat(headers.get("Accept-Encoding")).isEqualTo("gzip");
    assertThat(headers.get("Authorization")).isEqualTo("Bearer token-1");
  }

  @Test
  void carriesItsBodyAsJson() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("notes", "é");
    body.put("rank", List.of(3, 1));
    RecordedRequest request = sent(TraktRequest.put(body, "sync", "watchlist"));

    assertThat(request.getMethod()).isEqualTo("PUT");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBody())
        .isEqualTo(ByteString.encodeUtf8("{\"notes\":\"é\",\"rank\":[3,1]}"));
  }

  @Test
  void hasALengthAndATypeAlsoWithoutABody() {
    RecordedRequest like = sent(TraktRequest.post(null, "lists", "55", "like"));
    assertThat(like.getHeaders().get("Content-Length")).isEqualTo("0");
    assertThat(like.getHeaders().get("Content-Type")).isEqualTo("application/json");

    RecordedRequest removal = sent(TraktRequest.delete("checkin"));
    assertThat(removal.getMethod()).isEqualTo("DELETE");
    assertThat(removal.getBodySize()).isZero();
  }

  @Test
  void hasEachPieceOfItsAddressEncoded() {
    RecordedRequest request =
        sent(
            TraktRequest.get("users", "a/b c?d#e%", "lists", "é", "..x")
                .with("query", "Alien: Romulus & \"co\"+1")
                .with("type", "movie,show")
                .with("none", null)
                .with("blank", " ")
                .with("page", 1)
                .with("page", 2));

    assertThat(request.getTarget())
        .startsWith("/users/a%2Fb%20c%3Fd%23e%25/lists/%C3%A9/..x?")
        .doesNotContain("none", "blank");
    assertThat(request.getUrl().queryParameter("query")).isEqualTo("Alien: Romulus & \"co\"+1");
    assertThat(request.getUrl().queryParameter("type")).isEqualTo("movie,show");
    assertThat(request.getUrl().queryParameterValues("page")).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void isNotSentWhenAPieceWouldChangeThePath(String piece) {
    assertThat(trakt.failure(TraktRequest.get("movies", piece)))
        .isInstanceOf(TraktFailure.NotFound.class);
    assertThat(trakt.requests()).isZero();
  }

  @Test
  void keepsThePathOfAnAddressThatTheUserSet() {
    URI address = server.url("/trakt/").uri();
    trakt.endpoint = new Endpoint(address, address);

    assertThat(sent(READ).getTarget()).isEqualTo("/trakt/movies/popular");
  }

  @Test
  void goesToTheHostThatSignsInWithoutATokenOrAKey() throws InterruptedException {
    authServer.enqueue(FakeTrakt.answer(200, "{}").build());
    trakt.http().send(TraktRequest.oauth(Map.of("code", "x"), "oauth", "device", "token"));
    RecordedRequest request = authServer.takeRequest();

    assertThat(trakt.requests()).isZero();
    assertThat(request.getTarget()).isEqualTo("/oauth/device/token");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("trakt-api-key")).isNull();
    assertThat(request.getHeaders().get("User-Agent")).startsWith("trakt/");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void goesToTheHostThatSignsInAlsoWithoutAClientId() {
    trakt.clientId = "";
    authServer.enqueue(FakeTrakt.answer(200, "{}").build());

    assertThat(trakt.http().send(TraktRequest.oauth(Map.of(), "oauth", "token")).status())
        .isEqualTo(200);
    assertThat(trakt.failure(READ)).isEqualTo(new TraktFailure.NoClientId());
    assertThat(trakt.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void isNotSentToWhereAnAnswerPoints(int status) {
    trakt.answers(status, "", "Location", authServer.url("/elsewhere").toString());
    trakt.answers(status, "", "Location", "::not an address::");

    assertThat(trakt.failure(READ))
        .isEqualTo(
            new TraktFailure.Unreadable(
                server.getHostName(),
                "it points to " + authServer.getHostName() + " instead of answering"));
    assertThat(trakt.failure(WRITE))
        .isEqualTo(
            new TraktFailure.Unreadable(
                server.getHostName(), "it points elsewhere instead of answering"));
    assertThat(authServer.getRequestCount()).isZero();
  }

  @Test
  void isUnpackedWhenItsAnswerIsGzip() throws Exception {
    Buffer packed = new Buffer();
    try (okio.BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8("[\"é\"]");
    }
    trakt.answers(FakeTrakt.answer(200, "", "Content-Encoding", "gzip").body(packed));

    assertThat(trakt.http().send(READ).text()).isEqualTo("[\"é\"]");
  }

  @ParameterizedTest
  @EnumSource(
      value = Authorization.class,
      names = {"REQUIRED", "REQUIRED_LIMITED"})
  void thatNeedsATokenIsNotSentWithoutOne(Authorization authorization) {
    trakt.tokens = new FakeTokens();

    assertThat(trakt.failure(READ.authorized(authorization)))
        .isEqualTo(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
    assertThat(trakt.requests()).isZero();
  }

  @Test
  void thatNeedsNoTokenIsSentWithoutOne() {
    trakt.tokens = new FakeTokens();

    assertThat(sent(READ).getHeaders().get("Authorization")).isNull();
  }

  @Test
  void neverCarriesATokenWhereNoneIsWanted() {
    assertThat(sent(READ.authorized(Authorization.NONE)).getHeaders().get("Authorization"))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "with blank", "é", "\u0000"})
  void isNotSentWithAKeyOrTokenThatNoHeaderMayHold(String odd) {
    trakt.tokens = new FakeTokens(odd);
    assertThat(trakt.failure(READ)).isEqualTo(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));

    FakeTrakt other = new FakeTrakt(server);
    other.clientId = odd;
    assertThat(other.failure(READ))
        .isInstanceOfSatisfying(
            Forbidden.class,
            failure -> assertThat(failure.cause()).isEqualTo(Forbidden.Cause.BAD_KEY));
    assertThat(trakt.requests()).isZero();
  }

  @Test
  void carriesFurtherHeadersOverItsOwn() {
    Headers headers =
        sent(with(new Parameter("X-More", "1"), new Parameter("user-agent", "mine"))).getHeaders();

    assertThat(headers.get("X-More")).isEqualTo("1");
    assertThat(headers.values("User-Agent")).containsExactly("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret\nX-Evil: 1", "s3cret é", "s3cret\u0000"})
  void isNotSentWithAHeaderThatCannotBe(String value) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> trakt.http().send(with(new Parameter("X-More", value))))
        .withMessageContaining("X-More")
        .withMessageNotContaining("s3cret");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> trakt.http().send(with(new Parameter("no name", "1"))));
    assertThat(trakt.requests()).isZero();
  }

  private static TraktRequest with(Parameter... headers) {
    return READ.headed(List.of(headers));
  }

  @Test
  void isRepeatedOnceWithANewTokenWhenTheFirstIsRefused() {
    trakt.answers(401, "");
    trakt.answers(200, "[]");

    assertThat(trakt.http().send(READ).status()).isEqualTo(200);
    assertThat(trakt.request().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(trakt.request().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
    assertThat(trakt.tokens.refused()).containsExactly("token-1");
  }

  @Test
  void isRepeatedWithItsBodyWhenTheFirstTokenIsRefused() {
    trakt.answers(401, "");
    trakt.answers(201, "{}");
    trakt.http().send(WRITE);

    assertThat(trakt.request().getBody()).isEqualTo(trakt.request().getBody());
  }

  @Test
  void isRefusedByTheAppWhenANewTokenIsRefusedAsWell() {
    trakt.answers(401, "");
    trakt.answers(401, "{\"error\":\"not for you\"}");

    assertThat(trakt.failure(READ))
        .isEqualTo(new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, "not for you"));
    assertThat(trakt.requests()).isEqualTo(2);
  }

  @Test
  void isRefusedByTheTokenWhenThereIsNoOther() {
    trakt.tokens = new FakeTokens("only");
    trakt.answers(401, "");

    assertThat(trakt.failure(READ.authorized(Authorization.REQUIRED)))
        .isEqualTo(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));
    assertThat(trakt.requests()).isOne();
  }

  @Test
  void asksToSignInWhenItCarriedNoToken() {
    trakt.tokens = new FakeTokens();
    trakt.answers(401, "");

    assertThat(trakt.failure(READ)).isEqualTo(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
  }

  @Test
  void goesOnWithoutATokenThatIsRefusedWhereEverybodyMayRead() {
    trakt.tokens = new FakeTokens("only");
    trakt.answers(401, "");
    trakt.answers(200, "[1]");
    trakt.answers(200, "[2]");

    assertThat(trakt.http().send(READ).text()).isEqualTo("[1]");
    assertThat(trakt.http().send(READ).text()).isEqualTo("[2]");
    assertThat(trakt.request().getHeaders().get("Authorization")).isEqualTo("Bearer only");
    assertThat(trakt.request().getHeaders().get("Authorization")).isNull();
    assertThat(trakt.request().getHeaders().get("Authorization")).isNull();
    assertThat(trakt.tokens.passedOver()).containsExactly(NotSignedIn.Reason.TOKEN_REFUSED);
  }

  @Test
  void goesOnWithoutASessionThatHasEndedWhereEverybodyMayRead() {
    trakt.tokens = FakeTokens.ended();
    trakt.answers(200, "[1]");

    assertThat(trakt.http().send(READ).text()).isEqualTo("[1]");
    assertThat(trakt.tokens.passedOver()).containsExactly(NotSignedIn.Reason.SESSION_EXPIRED);
  }

  @Test
  void tellsThatTheSessionHasEndedWhereNotEverybodyMayRead() {
    trakt.tokens = FakeTokens.ended();
    trakt.answers(401, "");

    assertThat(trakt.failure(READ)).isEqualTo(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
    assertThat(trakt.tokens.passedOver()).isEmpty();
  }

  @Test
  void neverWritesWithoutTheSessionThatHasEnded() {
    trakt.tokens = FakeTokens.ended();
    TraktRequest write = TraktRequest.post(null, "checkin").authorized(Authorization.OPTIONAL);

    assertThat(trakt.failure(write)).isEqualTo(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
    assertThat(trakt.requests()).isZero();
  }

  @Test
  void renewsNothingWhenTheChallengeIsAboutSomethingElse() {
    trakt.answers(401, "", "WWW-Authenticate", "Bearer error=\"insufficient_scope\"");

    assertThat(trakt.http().sendAny(READ).status()).isEqualTo(401);
    assertThat(trakt.tokens.refused()).isEmpty();
  }

  @Test
  void endsAsTheTokensDoWhenTheyCannotBeRenewed() {
    TraktException expired =
        new TraktException(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
    AccessTokens tokens =
        new AccessTokens() {
          @Override
          public java.util.Optional<String> current() {
            return java.util.Optional.of("old");
          }

          @Override
          public java.util.Optional<String> renewed(String refused) {
            throw expired;
          }
        };
    trakt.answers(401, "");
    URI address = server.url("/").uri();
    try (TraktHttp http =
        new TraktHttp(
            new HttpSettings(
                new Endpoint(address, address), "id", "trakt", trakt.timeout, trakt.maxWait),
            tokens,
            trakt.time,
            trakt.time,
            java.util.Optional.empty())) {
      TraktRequest read = READ.authorized(Authorization.REQUIRED);
      assertThat(FakeTrakt.failure(() -> http.send(read))).isEqualTo(expired.failure());
    }
  }

  @Test
  void isNotRepeatedWhenAPrivateProfileRefusesIt() {
    trakt.answers(401, "", "X-Private-User", "true");

    assertThat(trakt.failure(READ)).isEqualTo(new Forbidden(Forbidden.Cause.PRIVATE_PROFILE, ""));
    assertThat(trakt.tokens.refused()).isEmpty();
  }

  @Test
  void isRepeatedWhenTheProfileIsNotPrivate() {
    trakt.answers(401, "", "X-Private-User", "false");
    trakt.answers(200, "[]");

    assertThat(trakt.http().send(READ).isSuccess()).isTrue();
  }

  @Test
  void isNotRepeatedOnARouteThatIsOpenToSomeAppsOnly() {
    trakt.answers(401, "");

    assertThat(trakt.failure(READ.authorized(Authorization.REQUIRED_LIMITED)))
        .isEqualTo(new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, ""));
    assertThat(trakt.tokens.refused()).isEmpty();
    assertThat(trakt.requests()).isOne();
  }

  @Test
  void givesAnyAnswerToThoseWhoWantIt() {
    trakt.answers(418, "{}");
    TraktAnswer refused = trakt.http().sendAny(READ);

    assertThat(refused.status()).isEqualTo(418);
    assertThat(TraktHttp.refused(READ, refused).failure())
        .isEqualTo(new TraktFailure.Unexpected(418, ""));
  }

  @Test
  void canBeOneOfMany() {
    server.setDispatcher(
        new mockwebserver3.Dispatcher() {
          @Override
          public mockwebserver3.MockResponse dispatch(RecordedRequest request) {
            return FakeTrakt.answer(200, "\"" + request.getTarget() + "\"").build();
          }
        });
    TraktHttp http = trakt.http();

    List<String> answers =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                number -> http.send(TraktRequest.get("movies", String.valueOf(number))).text())
            .toList();

    assertThat(answers)
        .isEqualTo(
            IntStream.range(0, 40).mapToObj(number -> "\"/movies/" + number + "\"").toList());
  }
}
