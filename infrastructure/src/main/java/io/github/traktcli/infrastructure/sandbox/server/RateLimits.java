package io.github.traktcli.infrastructure.sandbox.server;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Counts calls as Trakt does: reads in windows of five minutes, writes by the second. */
final class RateLimits {

  private static final int READS = 500;
  private static final int SECONDS = 300;

  private final Clock clock;
  private final int writesPerSecond;
  private Instant windowEnd = Instant.MIN;
  private int reads;
  private Instant second = Instant.MIN;
  private int writes;

  RateLimits(Clock clock, int writesPerSecond) {
    this.clock = clock;
    this.writesPerSecond = writesPerSecond;
  }

  /** Counts a call and returns what {@code X-Ratelimit} says about it. */
  synchronized String count(boolean read, boolean signedIn) {
    Instant now = clock.instant();
    if (!read) {
      countWrite(now);
      return header("AUTHED_API_POST_LIMIT", 1, 1, 0, now.plusSeconds(1));
    }
    if (!now.isBefore(windowEnd)) {
      windowEnd = now.plusSeconds(SECONDS);
      reads = 0;
    }
    reads++;
    return header(
        signedIn ? "AUTHED_API_GET_LIMIT" : "UNAUTHED_API_GET_LIMIT",
        SECONDS,
        READS,
        Math.max(0, READS - reads),
        windowEnd);
  }

  private void countWrite(Instant now) {
    Instant current = now.truncatedTo(ChronoUnit.SECONDS);
    if (!current.equals(second)) {
      second = current;
      writes = 0;
    }
    writes++;
    if (writesPerSecond > 0 && writes > writesPerSecond) {
      throw new Refusal(
          Reply.of(429)
              .header("Retry-After", "1")
              .header(
                  "X-Ratelimit",
                  header("AUTHED_API_POST_LIMIT", 1, writesPerSecond, 0, now.plusSeconds(1))));
    }
  }

  private static String header(String name, int period, int limit, int left, Instant until) {
    return "{\"name\":\"%s\",\"period\":%d,\"limit\":%d,\"remaining\":%d,\"until\":\"%s\"}"
        .formatted(name, period, limit, left, until.truncatedTo(ChronoUnit.SECONDS));
  }
}
