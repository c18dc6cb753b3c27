package io.github.traktcli.application.history;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years from one to another, both of them counted in. */
public record YearRange(int first, int last) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /**
   * Reads {@code 2016} or {@code 2010-2019}.
   *
   * @throws InvalidInput when it is neither
   */
  public static YearRange parse(String text) {
    Matcher matcher = YEARS.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidInput("--years is 2016 or 2010-2019, not \"" + text + "\".");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (last < first) {
      throw new InvalidInput("--years ends before it begins: \"" + text + "\".");
    }
    return new YearRange(first, last);
  }

  /** Tells whether a year is one of these; what has none is not. */
  boolean contains(@Nullable Integer year) {
    return year != null && year >= first && year <= last;
  }
}
