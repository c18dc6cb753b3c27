package io.github.traktcli.domain.library;

import io.github.traktcli.domain.calendar.DayExpression;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of moments. */
final class MomentParser {

  private static final Pattern AGO =
      Pattern.compile(
          "(\\d{1,6}) ?(m|min|mins|minutes?|h|hours?|d|days?|w|weeks?) ago", Pattern.DOTALL);
  private static final Pattern RFC_3339 =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?"
              + "(z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern ON_CLOCK =
      Pattern.compile("(?:(.*\\S)(?:\\s+|(?<=\\d)t))?(\\d{1,2}:\\d\\d(?::\\d\\d)?)");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final String TIMES =
      "2026-10-31T21:00:00Z, 2026-10-31 21:00, 2026-10-31, now, 10m ago";

  private final Instant now;
  private final ZoneId zone;
  private final String forms;

  private MomentParser(Instant now, ZoneId zone, String forms) {
    this.now = now;
    this.zone = zone;
    this.forms = forms;
  }

  /** Returns a parser for what may be any moment, which offers the words that are taken. */
  static MomentParser of(Instant now, ZoneId zone, List<String> words) {
    String forms =
        words.isEmpty()
            ? TIMES + " or yesterday 21:00"
            : String.join(", ", TIMES, "yesterday 21:00")
                + (words.size() > 1 ? ", " : "")
                + String.join(", ", words.subList(0, words.size() - 1))
                + " or "
                + words.getLast();
    return new MomentParser(now, zone, forms);
  }

  /** Returns a parser for an end of a time, which offers days. */
  static MomentParser ofEnd(Instant now, ZoneId zone) {
    return new MomentParser(
        now, zone, "2026-11-01, 2026-11, 2026, yesterday, mon, -1w, 2h ago or 2026-10-31 21:00");
  }

  Moment parse(String text) {
    Moment moment = read(text);
    if (moment.understood().filter(instant -> !isInCalendars(instant)).isPresent()) {
      throw noMoment(text);
    }
    return moment;
  }

  private boolean isInCalendars(Instant instant) {
    int year = LocalDate.ofInstant(instant, zone).getYear();
    return year >= DayExpression.FIRST_YEAR && year <= DayExpression.LAST_YEAR;
  }

  private Moment read(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (words) {
        case "now" -> new Moment.At(now);
        case "released" -> new Moment.Released();
        case "unknown" -> new Moment.Unknown();
        default ->
            ago(words)
                .or(() -> exact(words))
                .or(() -> onClock(words, text))
                .orElseGet(() -> Moment.noonOf(day(words, text), now, zone));
      };
    } catch (DateTimeException | ArithmeticException e) {
      throw noMoment(text);
    }
  }

  private Optional<Moment> ago(String words) {
    Matcher matcher = AGO.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(matcher.group(1));
    Instant then =
        switch (matcher.group(2).charAt(0)) {
          case 'm' -> now.minus(amount, ChronoUnit.MINUTES);
          case 'h' -> now.minus(amount, ChronoUnit.HOURS);
          case 'd' -> now.atZone(zone).minusDays(amount).toInstant();
          default -> now.atZone(zone).minusWeeks(amount).toInstant();
        };
    return Optional.of(new Moment.At(then));
  }

  private static Optional<Moment> exact(String words) {
    Matcher matcher = RFC_3339.matcher(words);
    return matcher.matches()
        ? Optional.of(
            new Moment.At(
                OffsetDateTime.parse(
                        matcher.group(1)
                            + "T"
                            + matcher.group(2)
                            + matcher.group(3).toUpperCase(Locale.ROOT))
                    .toInstant()))
        : Optional.empty();
  }

  private Optional<Moment> onClock(String words, String text) {
    Matcher matcher = ON_CLOCK.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String clock = matcher.group(2);
    LocalTime time = LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock);
    String day = matcher.group(1);
    LocalDate on = day == null ? today() : day(day, text);
    return Optional.of(new Moment.At(LocalClock.instant(on, time, zone)));
  }

  /** Of weekdays the last is meant: what is told has been. */
  private LocalDate day(String words, String text) {
    return switch (expression(words, text)) {
      case DayExpression.OfWeek weekday ->
          today().with(TemporalAdjusters.previousOrSame(weekday.day()));
      case DayExpression.OfMonth month -> throw noMoment(text);
      case DayExpression.EndOf end -> throw noMoment(text);
      case DayExpression.Fixed fixed -> fixed.on(today());
      case DayExpression.Shifted shifted -> shifted.on(today());
    };
  }

  /** A date that no calendar has is told as such; other words may have been meant as a time. */
  private DayExpression expression(String words, String text) {
    try {
      return DayExpression.parse(words);
    } catch (InvalidInput e) {
      throw DATE.matcher(words).matches() ? e : noMoment(text);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private InvalidInput noMoment(String text) {
    return new InvalidInput("\"%s\" is no time. Write %s.".formatted(text, forms));
  }
}
