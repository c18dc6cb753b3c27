package io.github.traktcli.infrastructure.auth;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers of seconds as hosts send them: whole or not, as texts, and beyond any range. */
final class Seconds {

  private static final int LONGEST_NUMBER = 40;
  private static final BigDecimal CENTURY = BigDecimal.valueOf(36_525L * 86_400);
  private static final BigDecimal LAST_MOMENT = BigDecimal.valueOf(253_402_300_799L);

  private Seconds() {}

  /** Returns a length, a century at most; empty for what is no number, or not positive. */
  static Optional<Duration> length(@Nullable Object value) {
    return number(value)
        .filter(number -> number.compareTo(BigDecimal.ONE) >= 0)
        .map(number -> Duration.ofSeconds(number.min(CENTURY).longValue()));
  }

  /** Returns a moment between the years 1970 and 9999; empty for what is no number. */
  static Optional<Instant> moment(@Nullable Object sinceEpoch) {
    return number(sinceEpoch)
        .map(number -> number.max(BigDecimal.ZERO).min(LAST_MOMENT))
        .map(number -> Instant.ofEpochSecond(number.longValue()));
  }

  private static Optional<BigDecimal> number(@Nullable Object value) {
    if (!(value instanceof Number || value instanceof String)) {
      return Optional.empty();
    }
    String text = value.toString().strip();
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
