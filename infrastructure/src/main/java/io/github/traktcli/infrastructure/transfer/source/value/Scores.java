package io.github.traktcli.infrastructure.transfer.source.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ratings of others as whole numbers from 1 to 10: halves round up, and 0 is none. */
public final class Scores {

  private static final Set<String> NONE = Set.of("", "null", "none", "nan", "n/a", "<nil>", "-");

  /** A number with what it is of behind it: {@code 8/10}, {@code 80%}. */
  private static final Pattern OF_SCALE =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)\\s*(?:/\\s*(\\d{1,4})|%)");

  /**
   * Stars as people see them, of five or, with the empty ones, of ten: {@code ★★★½}, {@code ***}.
   */
  private static final Pattern STARS = Pattern.compile("([★⭐*]{0,10})\\s*(½|1/2)?\\s*(☆{0,9})");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Scores() {}

  /**
   * Reads a rating.
   *
   * @param most the best rating of that service, such as 5 or 100
   * @return nothing where the text says that there is none
   * @throws Refusal where it is no number or more than the best
   */
  public static @Nullable Integer outOf(int most, String text) {
    BigDecimal score = number(text, most);
    return score == null || score.signum() == 0 ? null : scaled(score, most);
  }

  /** Reads a rating of a service whose worst is a real 0. */
  public static @Nullable Integer outOfWithZero(int most, String text) {
    BigDecimal score = number(text, most);
    return score == null ? null : scaled(score, most);
  }

  /** Reads a rating from 1 to 10 of a service that knows whole ones only. */
  public static @Nullable Integer whole(String text) {
    BigDecimal score = number(text, 10);
    if (score == null || score.signum() == 0) {
      return null;
    }
    if (score.stripTrailingZeros().scale() > 0) {
      throw Refusal.invalid("rating_not_integer", text.strip());
    }
    return score.intValue();
  }

  private static int scaled(BigDecimal score, int most) {
    int ten =
        score
            .multiply(BigDecimal.TEN)
            .divide(BigDecimal.valueOf(most), 6, RoundingMode.HALF_UP)
            .setScale(0, RoundingMode.HALF_UP)
            .intValue();
    return Math.max(1, ten);
  }

  private static @Nullable BigDecimal number(String text, int most) {
    String stripped = text.strip();
    if (NONE.contains(stripped.toLowerCase(Locale.ROOT))) {
      return null;
    }
    Matcher stars = STARS.matcher(stripped.replace("\uFE0F", ""));
    if (stars.matches()) {
      return within(ofStars(stars, most), most, stripped);
    }
    Matcher part = OF_SCALE.matcher(stripped.replace(',', '.'));
    if (part.matches()) {
      BigDecimal whole = part.group(2) == null ? HUNDRED : new BigDecimal(part.group(2));
      if (whole.signum() == 0) {
        throw Refusal.invalid("bad_rating", stripped);
      }
      return within(
          new BigDecimal(part.group(1))
              .multiply(BigDecimal.valueOf(most))
              .divide(whole, MathContext.DECIMAL64),
          most,
          stripped);
    }
    BigDecimal score;
    try {
      score = stripped.length() > 12 ? null : new BigDecimal(stripped.replace(',', '.'));
    } catch (NumberFormatException e) {
      score = null;
    }
    if (score == null) {
      throw Refusal.invalid("bad_rating", stripped);
    }
    return within(score, most, stripped);
  }

  private static BigDecimal ofStars(Matcher stars, int most) {
    int full = stars.group(1).length();
    boolean half = stars.group(2) != null;
    int shown = full + (half ? 1 : 0) + stars.group(3).length();
    return BigDecimal.valueOf(full + (half ? 0.5 : 0))
        .multiply(BigDecimal.valueOf(most))
        .divide(BigDecimal.valueOf(shown > 5 ? 10 : 5), MathContext.DECIMAL64);
  }

  private static BigDecimal within(BigDecimal score, int most, String text) {
    if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw Refusal.invalid("rating_out_of_range", text);
    }
    return score;
  }
}
