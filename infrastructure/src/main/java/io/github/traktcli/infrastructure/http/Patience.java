package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.pause.Pauses;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether and how long to wait before a request is sent again, and keeps writes a second
 * apart. One for each run: all its waits together stay below the user's bound, and whoever wants to
 * send something while another waits for Trakt waits as well.
 */
final class Patience {

  private static final Duration WRITE_SPACING = Duration.ofSeconds(1);
  private static final int MOST_REPEATS = 4;
  private static final int MOST_REPEATS_IN_TROUBLE = 3;

  /** As many as OkHttp keeps for later; all of them may be dead. */
  private static final int MOST_CONNECTIONS = 5;

  private final Pauses pauses;
  private final InstantSource clock;
  private final Duration bound;
  private Duration left;
  private @Nullable Instant lastWrite;

  Patience(Pauses pauses, InstantSource clock, Duration maxWait) {
    this.pauses = pauses;
    this.clock = clock;
    this.bound = maxWait;
    this.left = maxWait;
  }

  /** Returns when nothing speaks against sending the request: a write waits for its second. */
  synchronized void awaitTurn(TraktRequest request) {
    if (request.method() == TraktRequest.Method.GET || request.host() != TraktRequest.Host.API) {
      return;
    }
    Instant now = clock.instant();
    if (lastWrite != null) {
      Duration wait = Duration.between(now, lastWrite.plus(WRITE_SPACING));
      if (wait.isPositive()) {
        Duration most = wait.compareTo(WRITE_SPACING) < 0 ? wait : WRITE_SPACING; // clocks jump
        pauses.pause(Pauses.Reason.WRITE_PACE, most);
        now = now.plus(most);
      }
    }
    lastWrite = now;
  }

  /** Returns a fresh count of tries for a request. */
  Tries tries(TraktRequest request) {
    return new Tries(request);
  }

  private boolean pause(Pauses.Reason reason, Instant from, Duration length) {
    return length.compareTo(bound) <= 0 && pauseUntil(reason, from.plus(length));
  }

  /** Several that were turned away together wait together, and only once. */
  private synchronized boolean pauseUntil(Pauses.Reason reason, Instant end) {
    Duration length = Duration.between(clock.instant(), end);
    if (!length.isPositive()) {
      return true;
    }
    if (length.compareTo(left) > 0) {
      return false;
    }
    left = left.minus(length);
    pauses.pause(reason, length);
    return true;
  }

  /** Doubles with each repeat, and spreads the clients that were turned away together. */
  private static Duration backOff(int repeats) {
    long base = 1_000L << repeats;
    return Duration.ofMillis(base + ThreadLocalRandom.current().nextLong(base / 2));
  }

  /** The tries of one request. */
  final class Tries {

    private final TraktRequest request;
    private int repeats;
    private int staleRepeats;

    private Tries(TraktRequest request) {
      this.request = request;
    }

    /**
     * Waits and returns {@code true} when the request should be sent again. A 429 says that nothing
     * was done, so writes may follow it too; after any other trouble only reads are repeated.
     */
    boolean again(TraktAnswer answer) {
      return switch (answer.status()) {
        case 429 ->
            request.host() == TraktRequest.Host.API
                && again(
                    MOST_REPEATS,
                    Pauses.Reason.RATE_LIMIT,
                    answer.received(),
                    Failures.retryAfter(answer));
        case 408, 500 -> request.repeatable() && againOnce();
        case 502, 503, 504, 520, 521, 522 ->
            request.repeatable()
                && again(
                    MOST_REPEATS_IN_TROUBLE,
                    Pauses.Reason.SERVER_TROUBLE,
                    answer.received(),
                    Failures.retryAfter(answer));
        default -> false;
      };
    }

    /**
     * Decides the same where no whole answer came. A refused connection is not tried again, and
     * what died on a connection from before needs no wait: a new one is made.
     */
    boolean again(IOException e) {
      if (e instanceof OneExchange.StaleConnection && staleRepeats < MOST_CONNECTIONS) {
        staleRepeats++;
        return request.repeatable();
      }
      return Failures.isPassing(e) && request.repeatable() && againOnce();
    }

    private boolean againOnce() {
      return again(1, Pauses.Reason.SERVER_TROUBLE, clock.instant(), Optional.empty());
    }

    private boolean again(int most, Pauses.Reason reason, Instant from, Optional<Duration> asked) {
      if (repeats >= most) {
        return false;
      }
      Duration length = asked.filter(Duration::isPositive).orElseGet(() -> backOff(repeats));
      repeats++;
      return pause(reason, from, length);
    }
  }
}
