package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.pause.Pauses;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request goes over the wire once")
class OneExchangeTests {

  private static final TraktRequest READ =
      TraktRequest.get("movies", "popular").authorized(Authorization.NONE);

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.maxWait = Duration.ZERO;
    trakt.tokens = new FakeTokens("only");
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private void answersAlways(MockResponse answer) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer;
          }
        });
  }

  static Stream<TraktRequest> writes() {
    return Stream.of(
        TraktRequest.post(Map.of("movies", "all"), "sync", "watchlist"),
        TraktRequest.post(null, "checkin"),
        TraktRequest.put(Map.of("notes", "x"), "sync", "watchlist", "1"),
        TraktRequest.put(null, "sync", "watchlist"),
        TraktRequest.delete("recommendations", "movies", "1"),
        TraktRequest.oauth(Map.of("refresh_token", "once"), "oauth", "token"));
  }

  static Stream<Arguments> answersThatTempt() {
    return Stream.of(
            Arguments.of(401, new String[] {"WWW-Authenticate", "Basic realm=\"Trakt\""}),
            Arguments.of(407, new String[] {"Proxy-Authenticate", "Basic realm=\"Trakt\""}),
            Arguments.of(408, new String[] {}),
            Arguments.of(408, new String[] {"Retry-After", "0"}),
            Arguments.of(421, new String[] {}),
            Arguments.of(425, new String[] {"Retry-After", "0"}),
            Arguments.of(503, new String[] {"Retry-After", "0"}),
            Arguments.of(503, new String[] {"Retry-After", "99999999999"}),
            Arguments.of(503, new String[] {"Retry-After", "99999999999999999999"}),
            Arguments.of(301, new String[] {"Location", "/elsewhere"}),
            Arguments.of(302, new String[] {"Location", "/elsewhere"}),
            Arguments.of(303, new String[] {"Location", "/elsewhere"}),
            Arguments.of(307, new String[] {"Location", "/elsewhere"}),
            Arguments.of(308, new String[] {"Location", "/elsewhere"}))
        .flatMap(
            answer ->
                Stream.concat(writes(), Stream.of(READ))
                    .map(request -> Arguments.of(answer.get()[0], answer.get()[1], request)));
  }

  @ParameterizedTest
  @MethodSource("answersThatTempt")
  void whateverStatusComesBack(int status, String[] headers, TraktRequest request) {
    answersAlways(FakeTrakt.answer(status, "", headers).build());

    assertThat(trakt.http().sendAny(request).status()).isEqualTo(status);
    assertThat(trakt.requests()).isOne();
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whenTheConnectionIsCutBeforeTheAnswer(TraktRequest write) {
    answersAlways(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    assertThat(failure(write)).isInstanceOf(TraktFailure.Unreachable.class);
    assertThat(trakt.requests()).isOne();
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whenTheAnswerIsCut(TraktRequest write) {
    answersAlways(
        FakeTrakt.answer(200, "{\"a\":\"" + "b".repeat(10_000) + "\"}")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    assertThat(trakt.http().sendAny(write).status()).isEqualTo(200);
    assertThat(trakt.requests()).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void alsoWhenNothingIsSaidToHaveALength(int status) {
    answersAlways(new MockResponse.Builder().code(status).setHeader("Content-Length", "5").build());

    assertThat(trakt.http().send(TraktRequest.delete("x")).status()).isEqualTo(status);
    assertThat(trakt.requests()).isOne();
  }

  @Test
  void andTellsTheTrueStatusToTheTrace() {
    answersAlways(FakeTrakt.answer(503, "", "Retry-After", "0").build());
    trakt.http().sendAny(READ);

    assertThat(trakt.trace.stream().filter(line -> line.startsWith("> GET"))).hasSize(1);
    assertThat(trakt.trace).anyMatch(line -> line.startsWith("< 503 "));
    assertThat(String.join("\n", trakt.trace)).doesNotContain("trakt-cli-status");
  }

  @Test
  void andNobodyElseCanSayWhatItsStatusIs() {
    answersAlways(FakeTrakt.answer(404, "", "trakt-cli-status", "200").build());

    assertThat(trakt.http().sendAny(READ).status()).isEqualTo(404);
    assertThat(trakt.http().sendAny(READ).header("trakt-cli-status")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("writes")
  void alsoToAServerThatClosesAfterEachAnswer(TraktRequest write) {
    answersAlways(
        FakeTrakt.answer(200, "[]").onResponseEnd(new SocketEffect.CloseSocket()).build());

    for (int i = 0; i < 5; i++) {
      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
      assertThat(trakt.http().send(write).isSuccess()).isTrue();
      assertThat(trakt.http().send(write).isSuccess()).isTrue();
    }
    assertThat(trakt.requests()).isEqualTo(15);
    assertThat(trakt.time.pauses())
        .extracting(FakeTime.Pause::reason)
        .doesNotContain(Pauses.Reason.SERVER_TROUBLE);
  }

  private TraktFailure failure(TraktRequest request) {
    return FakeTrakt.failure(() -> trakt.http().sendAny(request));
  }
}
