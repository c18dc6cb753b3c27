package io.github.traktcli.domain.input;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A length of time as a user writes it: {@code 20}, {@code 20s}, {@code 1m30s}, {@code 2h}. */
public final class LengthOfTime {

  private static final int MOST_DIGITS = 6;

  private LengthOfTime() {}

  /**
   * Reads hours, minutes and seconds, each once and in this order; a bare number is seconds.
   *
   * @return empty where the text is no length of time
   */
  public static Optional<Duration> parse(String text) {
    String units = "hms";
    Duration length = Duration.ZERO;
    long number = 0;
    int digits = 0;
    for (char character : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (character >= '0' && character <= '9' && digits < MOST_DIGITS) {
        number = number * 10 + (character - '0');
        digits++;
        continue;
      }
      int unit = units.indexOf(character);
      if (unit < 0 || digits == 0) {
        return Optional.empty();
      }
      length = length.plus(of(number, character));
      units = units.substring(unit + 1);
      number = 0;
      digits = 0;
    }
    boolean bare = length.isZero() && units.length() == 3;
    if (digits > 0 && bare) {
      return Optional.of(Duration.ofSeconds(number));
    }
    return digits > 0 || text.isEmpty() ? Optional.empty() : Optional.of(length);
  }

  private static Duration of(long number, char unit) {
    return switch (unit) {
      case 'h' -> Duration.ofHours(number);
      case 'm' -> Duration.ofMinutes(number);
      default -> Duration.ofSeconds(number);
    };
  }
}
