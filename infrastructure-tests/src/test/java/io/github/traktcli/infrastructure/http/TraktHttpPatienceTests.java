package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.RateLimited;
import io.github.traktcli.application.failure.TraktFailure.Unavailable;
import io.github.traktcli.application.failure.TraktFailure.Unreachable;
import io.github.traktcli.application.pause.Pauses;
import io.github.traktcli.infrastructure.http.FakeTime.Pause;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request that Trakt cannot serve now")
class TraktHttpPatienceTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "popular");
  private static final TraktRequest WRITE = TraktRequest.post(Map.of(), "sync", "history");

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

  private void answersAlways(int status, String... headers) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return FakeTrakt.answer(status, "", headers).build();
          }
        });
  }

  private static Pause limited(long seconds) {
    return new Pause(Pauses.Reason.RATE_LIMIT, Duration.ofSeconds(seconds));
  }

  @Nested
  @DisplayName("for too many requests")
  class RateLimits {

    @Test
    void waitsAsLongAsTraktSays() {
      trakt.answers(429, "", "Retry-After", "10");
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
      assertThat(trakt.time.pauses()).containsExactly(limited(10));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Sun, 01 Mar 2026 12:01:30 GMT",
          "Sunday, 01-Mar-26 12:01:30 GMT",
          "Sun Mar  1 12:01:30 2026"
        })
    void waitsUntilTheDateThatTraktSays(String date) {
      trakt.answers(429, "", "Retry-After", date);
      trakt.answers(200, "[]");
      trakt.http().send(READ);

      assertThat(trakt.time.pauses()).containsExactly(limited(90));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Sat, 28 Feb 2026 12:00:00 GMT",
          "Sun, 01 Mar 2026 12:00:00 GMT",
          "Tue, 03 Mar 2026 12:00:00 GMT"
        })
    void measuresADateByTheClockOfTheServer(String date) {
      ZonedDateTime now = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      String then = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(90));
      trakt.answers(429, "", "Retry-After", then, "Date", date);
      trakt.answers(200, "[]");
      trakt.http().send(READ);

      assertThat(trakt.time.lengths()).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void sendsWritesAgainAsWell() {
      trakt.answers(429, "", "Retry-After", "10");
      trakt.answers(201, "{}");

      assertThat(trakt.http().send(WRITE).status()).isEqualTo(201);
      assertThat(trakt.time.pauses()).containsExactly(limited(10));
    }

    @Test
    void waitsLongerEachTimeWhenTraktSaysNothing() {
      answersAlways(429);

      assertThat(trakt.failure(READ)).isEqualTo(new RateLimited(Optional.empty()));
      assertGrowing(trakt.time.lengths(), 4);
      assertThat(trakt.requests()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "Sun, 01 Mar 2020 12:00:00 GMT"})
    void endsAlsoWhenTraktNeverDoes(String retryAfter) {
      answersAlways(429, "Retry-After", retryAfter);

      assertThat(trakt.failure(READ)).isInstanceOf(RateLimited.class);
      assertThat(trakt.requests()).isEqualTo(5);
      assertThat(trakt.time.lengths()).allMatch(Duration::isPositive);
    }

    @Test
    void doesNotWaitBeyondTheBound() {
      trakt.maxWait = Duration.ofSeconds(60);
      answersAlways(429, "Retry-After", "61");

      assertThat(trakt.failure(READ))
          .isEqualTo(new RateLimited(Optional.of(Duration.ofSeconds(61))));
      assertThat(trakt.time.pauses()).isEmpty();
      assertThat(trakt.requests()).isOne();
    }

    @Test
    void countsTheWaitsOfAllRequestsTogether() {
      trakt.maxWait = Duration.ofSeconds(60);
      trakt.answers(429, "", "Retry-After", "40");
      trakt.answers(200, "[]");
      trakt.answers(429, "", "Retry-After", "40");
      trakt.http().send(READ);

      assertThat(trakt.failure(READ)).isInstanceOf(RateLimited.class);
      assertThat(trakt.time.pauses()).containsExactly(limited(40));
    }

    @Test
    void leavesTheHostThatSignsInToTheLogin() {
      trakt.answers(429, "", "Retry-After", "5");

      assertThat(trakt.http().sendAny(TraktRequest.oauth(Map.of(), "oauth", "token")).status())
          .isEqualTo(429);
      assertThat(trakt.time.pauses()).isEmpty();
    }

    @Test
    void waitsOnceForAllThatWereTurnedAwayTogether() {
      int parallel = 4;
      CountDownLatch turnedAway = new CountDownLatch(parallel);
      AtomicInteger requests = new AtomicInteger();
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
              if (requests.incrementAndGet() > parallel) {
                return FakeTrakt.answer(200, "[]").build();
              }
              turnedAway.countDown();
              turnedAway.await();
              return FakeTrakt.answer(429, "", "Retry-After", "300").build();
            }
          });
      // Whoever pauses has read the clock twice: when its answer came, and when the pause began.
      trakt.time.holdPausesUntilReadings(parallel + 1);
      TraktHttp http = trakt.http();
      List<Thread> threads =
          IntStream.range(0, parallel)
              .mapToObj(number -> Thread.startVirtualThread(() -> http.send(READ)))
              .toList();
      threads.forEach(TraktHttpPatienceTests::join);

      assertThat(trakt.time.pauses()).containsExactly(limited(300));
      assertThat(requests).hasValue(2 * parallel);
    }
  }

  @Nested
  @DisplayName("for trouble of its own")
  class Trouble {

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504, 520, 521, 522})
    void repeatsReadsAFewTimes(int status) {
      answersAlways(status);

      assertThat(trakt.failure(READ)).isEqualTo(new Unavailable(status));
      assertThat(trakt.requests()).isEqualTo(4);
      assertThat(trakt.time.pauses())
          .allMatch(pause -> pause.reason() == Pauses.Reason.SERVER_TROUBLE);
      assertGrowing(trakt.time.lengths(), 3);
    }

    @Test
    void succeedsWhenTraktRecovers() {
      trakt.answers(503, "");
      trakt.answers(502, "");
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
    }

    @Test
    void waitsAsLongAsTraktSays() {
      trakt.answers(503, "", "Retry-After", "30");
      trakt.answers(200, "[]");
      trakt.http().send(READ);

      assertThat(trakt.time.lengths()).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500})
    void repeatsAReadOnceAfterAnInnerErrorOrAnIdleConnection(int status) {
      answersAlways(status);

      assertThat(trakt.failure(READ)).isEqualTo(new Unavailable(status));
      assertThat(trakt.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504, 520, 521, 522})
    void neverRepeatsAWrite(int status) {
      answersAlways(status);

      for (TraktRequest write :
          List.of(WRITE, TraktRequest.put(Map.of(), "x"), TraktRequest.delete("x"))) {
        assertThat(trakt.failure(write)).isEqualTo(new Unavailable(status));
      }
      assertThat(trakt.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 412, 420, 422, 423, 426, 523, 530})
    void neverRepeatsWhatWouldNotChange(int status) {
      answersAlways(status);
      trakt.failure(READ);

      assertThat(trakt.requests()).isOne();
      assertThat(trakt.time.pauses()).isEmpty();
    }

    @Test
    void doesNotWaitBeyondTheBound() {
      trakt.maxWait = Duration.ZERO;
      answersAlways(503);

      assertThat(trakt.failure(READ)).isEqualTo(new Unavailable(503));
      assertThat(trakt.requests()).isOne();
    }
  }

  @Nested
  @DisplayName("because the connection was lost")
  class Lost {

    @Test
    void repeatsAReadOnce() {
      trakt.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
      assertThat(trakt.time.pauses()).hasSize(1);
    }

    @Test
    void neverRepeatsAWriteThatWasNotAnswered() {
      trakt.timeout = Duration.ofMillis(300);
      trakt.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
      trakt.answers(201, "{}");

      assertThat(trakt.failure(WRITE)).isInstanceOf(Unreachable.class);
      assertThat(trakt.request().getTarget()).isEqualTo("/sync/history");
      assertThat(trakt.requests()).isOne();
    }

    @Test
    void neverRepeatsAWriteWhoseConnectionBroke() {
      trakt.answers(200, "[]");
      trakt.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
      trakt.answers(201, "{}");
      trakt.http().send(READ);

      assertThat(trakt.failure(WRITE)).isInstanceOf(Unreachable.class);
      assertThat(trakt.requests()).isEqualTo(2);
    }
  }

  @Nested
  @DisplayName("because it is a write")
  class Pacing {

    private void succeedsAlways() {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return FakeTrakt.answer(200, "{}").build();
            }
          });
    }

    @Test
    void isSentASecondAfterTheLast() {
      succeedsAlways();
      trakt.http().send(WRITE);
      trakt.http().send(TraktRequest.delete("checkin"));
      trakt.time.advance(Duration.ofMillis(400));
      trakt.http().send(TraktRequest.put(Map.of(), "x"));

      assertThat(trakt.time.pauses())
          .containsExactly(
              new Pause(Pauses.Reason.WRITE_PACE, Duration.ofSeconds(1)),
              new Pause(Pauses.Reason.WRITE_PACE, Duration.ofMillis(600)));
    }

    @Test
    void waitsNoLongerThanItsSecondWhenTheClockIsPutBack() {
      succeedsAlways();
      trakt.http().send(WRITE);
      trakt.time.advance(Duration.ofDays(-2));
      trakt.http().send(WRITE);
      trakt.http().send(WRITE);

      assertThat(trakt.time.lengths())
          .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void isSentAtOnceWhenTheLastIsLongAgo() {
      succeedsAlways();
      trakt.http().send(WRITE);
      trakt.time.advance(Duration.ofSeconds(1));
      trakt.http().send(WRITE);

      assertThat(trakt.time.pauses()).isEmpty();
    }

    @Test
    void doesNotKeepReadsAndLoginsWaiting() {
      succeedsAlways();
      trakt.http().send(WRITE);
      trakt.http().send(READ);
      trakt.http().send(TraktRequest.oauth(Map.of(), "oauth", "revoke"));

      assertThat(trakt.time.pauses()).isEmpty();
    }

    @Test
    void doesNotCountAsWaiting() {
      succeedsAlways();
      trakt.maxWait = Duration.ZERO;
      trakt.http().send(WRITE);

      assertThat(trakt.http().send(WRITE).isSuccess()).isTrue();
      assertThat(trakt.time.pauses()).hasSize(1);
    }

    @Test
    void keepsTheSecondAlsoWhenItIsSentAgain() {
      trakt.answers(429, "", "Retry-After", "10");
      trakt.answers(401, "");
      trakt.answers(201, "{}");
      trakt.http().send(WRITE);

      assertThat(trakt.time.pauses())
          .containsExactly(limited(10), new Pause(Pauses.Reason.WRITE_PACE, Duration.ofSeconds(1)));
    }
  }

  /** From one second on, twice as long each time, and up to half as much again by chance. */
  private static void assertGrowing(List<Duration> pauses, int count) {
    assertThat(pauses).hasSize(count);
    for (int i = 0; i < count; i++) {
      Duration least = Duration.ofSeconds(1L << i);
      assertThat(pauses.get(i)).isBetween(least, least.plus(least.dividedBy(2)));
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isOverWhenTheReasonIsNotKnown() {
    trakt.answers(599, "");
    assertThat(trakt.failure(READ)).isEqualTo(new TraktFailure.Unexpected(599, ""));
  }
}
