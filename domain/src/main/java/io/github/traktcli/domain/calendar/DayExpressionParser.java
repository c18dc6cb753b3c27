package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.calendar.DayExpression.EndOf;
import io.github.traktcli.domain.calendar.DayExpression.Fixed;
import io.github.traktcli.domain.calendar.DayExpression.OfMonth;
import io.github.traktcli.domain.calendar.DayExpression.OfWeek;
import io.github.traktcli.domain.calendar.DayExpression.Shifted;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of days. */
final class DayExpressionParser {

  private static final Pattern SHIFT = Pattern.compile("([+-]\\d{1,5})([dwmy])");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Shorter names of weekdays would be guesses. */
  private static final int SHORTEST_WEEKDAY = 3;

  private DayExpressionParser() {}

  static DayExpression parse(String text) {
    return find(text).orElseThrow(() -> noDay(text));
  }

  /** Returns the day; empty where it does not look like one. */
  static Optional<DayExpression> find(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "today" -> Optional.of(new Shifted(0, ChronoUnit.DAYS));
      case "tomorrow" -> Optional.of(new Shifted(1, ChronoUnit.DAYS));
      case "yesterday" -> Optional.of(new Shifted(-1, ChronoUnit.DAYS));
      case "eow" -> Optional.of(new EndOf(ChronoUnit.WEEKS));
      case "eom" -> Optional.of(new EndOf(ChronoUnit.MONTHS));
      case "eoy" -> Optional.of(new EndOf(ChronoUnit.YEARS));
      default -> weekday(word).or(() -> shifted(word)).or(() -> fixed(word));
    };
  }

  private static Optional<DayExpression> weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> word.length() >= SHORTEST_WEEKDAY)
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst()
        .map(OfWeek::new);
  }

  private static Optional<DayExpression> shifted(String word) {
    Matcher matcher = SHIFT.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Shifted(Integer.parseInt(matcher.group(1)), DayUnit.of(matcher.group(2))));
  }

  private static Optional<DayExpression> fixed(String word) {
    if (MONTH.matcher(word).matches()) {
      return Optional.of(new OfMonth(month(word)));
    }
    if (!DATE.matcher(word).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Fixed(LocalDate.parse(word)));
    } catch (DateTimeException impossible) {
      throw new InvalidInput("There is no day " + word + " in any calendar.");
    }
  }

  private static YearMonth month(String word) {
    try {
      return YearMonth.parse(word);
    } catch (DateTimeException impossible) {
      throw new InvalidInput("There is no month " + word + " in any calendar.");
    }
  }

  private static InvalidInput noDay(String text) {
    return new InvalidInput(
        "\""
            + text
            + "\" is no day. Write today, tomorrow, yesterday, a weekday such as friday, +3d, -1w,"
            + " eow (the end of the week), a date such as 2026-10-31 or a month such as 2026-10.");
  }
}
