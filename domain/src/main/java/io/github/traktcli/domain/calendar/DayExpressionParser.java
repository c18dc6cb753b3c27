package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.calendar.DayExpression.Fixed;
import io.github.traktcli.domain.calendar.DayExpression.OfWeek;
import io.github.traktcli.domain.calendar.DayExpression.Shifted;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of days. */
final class DayExpressionParser {

  private static final Pattern SHIFT = Pattern.compile("([+-]\\d{1,5})([dwmy])");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Shorter names of weekdays would be guesses. */
  private static final int SHORTEST_WEEKDAY = 3;

  private DayExpressionParser() {}

  static DayExpression parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "today" -> new Shifted(0, ChronoUnit.DAYS);
      case "tomorrow" -> new Shifted(1, ChronoUnit.DAYS);
      case "yesterday" -> new Shifted(-1, ChronoUnit.DAYS);
      default ->
          weekday(word)
              .or(() -> shifted(word))
              .or(() -> fixed(word))
              .orElseThrow(() -> noDay(text));
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
    ChronoUnit unit =
        switch (matcher.group(2)) {
          case "d" -> ChronoUnit.DAYS;
          case "w" -> ChronoUnit.WEEKS;
          case "m" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return Optional.of(new Shifted(Integer.parseInt(matcher.group(1)), unit));
  }

  private static Optional<DayExpression> fixed(String word) {
    if (!DATE.matcher(word).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Fixed(LocalDate.parse(word)));
    } catch (DateTimeException impossible) {
      throw new InvalidInput("There is no day " + word + " in any calendar.");
    }
  }

  private static InvalidInput noDay(String text) {
    return new InvalidInput(
        "\""
            + text
            + "\" is no day. Write today, tomorrow, yesterday, a weekday such as friday, +3d, -1w,"
            + " or a date such as 2026-10-31.");
  }
}
