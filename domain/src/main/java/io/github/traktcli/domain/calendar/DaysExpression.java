package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.calendar.DayExpression.EndOf;
import io.github.traktcli.domain.calendar.DayExpression.OfMonth;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days as a user writes it in one or two words: {@code today 7d}, {@code mon fri},
 * {@code 2w}, {@code eow}, {@code 2026-12}.
 */
public final class DaysExpression {

  private static final Pattern LENGTH = Pattern.compile("\\+?(\\d{1,5})([dwmy])");

  private DaysExpression() {}

  /**
   * Tells whether a word names a day or a length; {@code +3d} does both.
   *
   * @throws InvalidInput when it looks like a date that no calendar has
   */
  public static boolean isOne(String word) {
    return LENGTH.matcher(lower(word)).matches() || DayExpressionParser.find(word).isPresent();
  }

  /**
   * Returns the days that are meant. One word is the first of the usual days, a whole month, a
   * length from today, or an end such as {@code eow}; two are the first day, and the last or a
   * length.
   *
   * @param words one or two
   * @param weekStart the weekday on which weeks begin
   * @throws InvalidInput when they name no days, or the last comes before the first
   */
  public static LocalWindow window(
      List<String> words, LocalDate today, ZoneId zone, DayOfWeek weekStart) {
    if (words.size() == 1) {
      return one(words.getFirst(), today, zone, weekStart);
    }
    LocalDate first = DayExpression.parse(words.getFirst()).on(today, weekStart);
    return length(words.getLast(), first)
        .map(end -> window(first, end, zone))
        .orElseGet(() -> window(first, last(words.getLast(), first, today, weekStart), zone));
  }

  private static LocalWindow one(String word, LocalDate today, ZoneId zone, DayOfWeek weekStart) {
    if (!word.startsWith("+")) {
      Optional<LocalDate> end = length(word, today);
      if (end.isPresent()) {
        return window(today, end.get(), zone);
      }
    }
    DayExpression day = DayExpression.parse(word);
    return switch (day) {
      case EndOf end -> window(today, end.on(today, weekStart), zone);
      case OfMonth(YearMonth month) -> window(day.on(today), month.atEndOfMonth(), zone);
      default -> new LocalWindow(day.on(today), LocalWindow.USUAL_DAYS, zone);
    };
  }

  /** The end of a week or a month is that of the first day, and not of today. */
  private static LocalDate last(
      String word, LocalDate first, LocalDate today, DayOfWeek weekStart) {
    return switch (DayExpression.parse(word)) {
      case EndOf end -> end.on(first, weekStart);
      case OfMonth(YearMonth month) -> month.atEndOfMonth();
      case DayExpression.OfWeek weekday -> weekday.on(first);
      case DayExpression day -> day.on(today);
    };
  }

  private static Optional<LocalDate> length(String word, LocalDate first) {
    Matcher matcher = LENGTH.matcher(lower(word));
    return matcher.matches()
        ? Optional.of(
            first
                .plus(Integer.parseInt(matcher.group(1)), DayUnit.of(matcher.group(2)))
                .minusDays(1))
        : Optional.empty();
  }

  private static LocalWindow window(LocalDate first, LocalDate last, ZoneId zone) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1) {
      throw new InvalidInput("The days end on " + last + ", before they begin on " + first + ".");
    }
    if (days > LocalWindow.MOST_DAYS) {
      throw new InvalidInput(
          "A calendar shows up to %d days, not the %d from %s to %s."
              .formatted(LocalWindow.MOST_DAYS, days, first, last));
    }
    return new LocalWindow(first, (int) days, zone);
  }

  private static String lower(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
