package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether and how long to wait before a request is sent again, and keeps writes a second
 * apart. One for each run: all its waits together stay below the user's bound.
 */
final class Patience {

  private static final Duration WRITE_SPACING = Duration.ofSeconds(1);
  private static final int MOST_TRIES = 4;

  private final Pauses pauses;
  private final InstantSource clock;
  private Duration left;
  private @Nullable Instant lastWrite;

  Patience(Pauses pauses, InstantSource clock, Duration maxWait) {
    this.pauses = pauses;
    this.clock = clock;
    this.left = maxWait;
  }

  /** Waits until a second has passed since the last write began. */
  synchronized void paceWrite() {
    Instant now = clock.instant();
    if (lastWrite != null) {
      Instant next = lastWrite.plus(WRITE_SPACING);
      if (next.isAfter(now)) {
        pauses.pause(Pauses.Reason.WRITE_PACE, Duration.between(now, next));
        now = next;
      }
    }
    lastWrite = now;
  }

  /** Returns a fresh count of tries for a request. */
  Tries tries(TraktRequest request) {
    return new Tries(request);
  }

  private synchronized boolean pause(Pauses.Reason reason, Duration length) {
    if (length.compareTo(left) > 0) {
      return false;
    }
    left = left.minus(length);
    pauses.pause(reason, length);
    return true;
  }

  /** Doubles with each try, and spreads the clients that were turned away together. */
  private static Duration backOff(int tries) {
    long base = 1_000L << tries;
    return Duration.ofMillis(base + ThreadLocalRandom.current().nextLong(base / 2));
  }

  /** The tries of one request. */
  final class Tries {

    private final TraktRequest request;
    private int made;

    private Tries(TraktRequest request) {
      this.request = request;
    }

    /**
     * Waits and returns {@code true} when the request should be sent again. A 429 says that nothing
     * was done, so writes may follow it too; after any other trouble only reads are repeated.
     */
    boolean again(TraktAnswer answer) {
      return switch (answer.status()) {
        case 429 -> request.host() == TraktRequest.Host.API && afterRateLimit(answer);
        case 500 -> request.repeatable() && made == 0 && afterTrouble(Optional.empty());
        case 502, 503, 504, 520, 521, 522 ->
            request.repeatable() && afterTrouble(Failures.retryAfter(answer, clock.instant()));
        default -> false;
      };
    }

    /** Decides the same where no answer came. A refused connection is not tried again. */
    boolean again(TraktFailure failure) {
      boolean passing =
          failure instanceof TraktFailure.Unreachable unreachable
              && (unreachable.detail().startsWith("no answer")
                  || unreachable.detail().equals("the connection broke"));
      return passing && request.repeatable() && made == 0 && afterTrouble(Optional.empty());
    }

    private boolean afterRateLimit(TraktAnswer answer) {
      return made < MOST_TRIES
          && pause(
              Pauses.Reason.RATE_LIMIT,
              Failures.retryAfter(answer, clock.instant()).orElseGet(() -> backOff(made++)));
    }

    private boolean afterTrouble(Optional<Duration> asked) {
      return made < MOST_TRIES - 1
          && pause(Pauses.Reason.SERVER_TROUBLE, asked.orElse(backOff(made++)));
    }
  }
}
