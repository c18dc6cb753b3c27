package io.github.traktcli.domain.library;

import io.github.traktcli.domain.calendar.DayExpression;
import io.github.traktcli.domain.input.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time between two moments, UTC.
 *
 * @param from the first moment that belongs to it; empty where it has no beginning
 * @param until the first moment that no longer belongs to it; empty where it has no end
 */
public record TimeRange(Optional<Instant> from, Optional<Instant> until) {

  /** All of time. */
  public static final TimeRange ALWAYS = new TimeRange(Optional.empty(), Optional.empty());

  private static final Pattern NO_MOMENT =
      Pattern.compile("\\d{4}-\\d\\d|eo[wmy]", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /** Returns the time between two moments. */
  public static TimeRange of(Instant from, Instant until) {
    return new TimeRange(Optional.of(from), Optional.of(until));
  }

  /**
   * Reads the two ends as a user writes them: days as the calendar takes them, the last one whole,
   * or moments as {@link Moment#parse} reads them; the same moment twice is its minute. A weekday
   * is the last one.
   *
   * @param first empty where it has no beginning
   * @param last empty where it has no end
   * @param zone in which days begin
   * @throws InvalidInput when one is no time, or the last comes before the first
   */
  public static TimeRange parse(
      Optional<String> first, Optional<String> last, Instant now, ZoneId zone) {
    Optional<TimeRange> begin = first.map(text -> end(text, now, zone));
    Optional<TimeRange> end = last.map(text -> end(text, now, zone));
    if (begin.isPresent() && begin.equals(end) && begin.get().from.equals(begin.get().until)) {
      return new TimeRange(
          begin.get().from, begin.get().from.map(only -> only.plus(1, ChronoUnit.MINUTES)));
    }
    TimeRange range = new TimeRange(begin.flatMap(TimeRange::from), end.flatMap(TimeRange::until));
    if (range.from.isPresent()
        && range.until.isPresent()
        && !range.from.get().isBefore(range.until.get())) {
      throw new InvalidInput(
          "\"%s\" comes before \"%s\".".formatted(last.orElse(""), first.orElse("")));
    }
    return range;
  }

  private static TimeRange end(String text, Instant now, ZoneId zone) {
    if (YEAR.matcher(text.strip()).matches()) {
      Year year = Year.parse(text.strip());
      return days(year.atDay(1), year.atMonth(12).atEndOfMonth(), zone);
    }
    if (NO_MOMENT.matcher(text.strip()).matches()) {
      LocalDate today = LocalDate.ofInstant(now, zone);
      return switch (DayExpression.parse(text)) {
        case DayExpression.OfMonth(YearMonth month) ->
            days(month.atDay(1), month.atEndOfMonth(), zone);
        case DayExpression day -> days(day.on(today), day.on(today), zone);
      };
    }
    return switch (MomentParser.ofEnd(now, zone).parse(text)) {
      case Moment.OnDay(LocalDate day, ZoneId clocks, Instant noon) -> days(day, day, clocks);
      case Moment.At(Instant instant) -> of(instant, instant);
      case Moment.Released released -> throw noEnd(text);
      case Moment.Unknown unknown -> throw noEnd(text);
    };
  }

  private static TimeRange days(LocalDate first, LocalDate last, ZoneId zone) {
    return of(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static InvalidInput noEnd(String text) {
    return new InvalidInput("\"" + text + "\" is no time at which something begins or ends.");
  }

  /** Returns the last moment that belongs to it, as finely as Trakt knows moments. */
  public Optional<Instant> lastMoment() {
    return until.map(end -> end.minusMillis(1));
  }

  /** Tells whether a moment belongs to it. */
  public boolean contains(Instant moment) {
    return from.filter(moment::isBefore).isEmpty()
        && until.filter(end -> !moment.isBefore(end)).isEmpty();
  }
}
