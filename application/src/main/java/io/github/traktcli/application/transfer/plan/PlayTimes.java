package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.transfer.ImportMoment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How moments of foreign files are understood.
 *
 * @param zone of days and of clocks without a zone
 * @param time what a day alone stands for
 * @param now nothing was watched after that
 */
public record PlayTimes(ZoneId zone, LocalTime time, Instant now) {

  /**
   * Returns a moment as Trakt takes it. Of a month or a year alone, no day is made up: it is
   * unknown.
   *
   * @throws InvalidInput when it is none
   */
  public Moment moment(@Nullable ImportMoment said) {
    if (said == null) {
      return new Moment.Unknown();
    }
    try {
      return switch (said.precision()) {
        case SECOND, MINUTE -> at(OffsetDateTime.parse(text(said)).toInstant());
        case LOCAL -> at(LocalDateTime.parse(text(said)).atZone(zone).toInstant());
        case DAY -> onDay(LocalDate.parse(text(said)));
        case MONTH, YEAR, UNKNOWN -> new Moment.Unknown();
        case RELEASED -> new Moment.Released();
      };
    } catch (DateTimeException e) {
      throw new InvalidInput("\"" + said.at() + "\" is no time.");
    }
  }

  private static String text(ImportMoment said) {
    return Objects.requireNonNullElse(said.at(), "");
  }

  private static Moment at(Instant instant) {
    return Moment.isUnknown(instant) ? new Moment.Unknown() : new Moment.At(instant);
  }

  /** Today is not over: what was watched today was watched by now. */
  private Moment onDay(LocalDate day) {
    Instant instant = day.atTime(time).atZone(zone).toInstant();
    boolean early = instant.isAfter(now) && LocalDate.ofInstant(now, zone).equals(day);
    return new Moment.OnDay(day, zone, early ? now : instant);
  }

  /** Tells whether that is yet to come. */
  boolean isAhead(Moment moment) {
    return moment.understood().filter(instant -> instant.isAfter(now)).isPresent();
  }

  /**
   * Returns the time in which a play is the same play.
   *
   * @param window how far two times of one play may lie apart; the minute, or the day, where it is
   *     zero
   */
  static Optional<TimeRange> slot(Moment moment, Duration window) {
    return moment
        .understood()
        .filter(instant -> window.isPositive())
        .map(
            instant -> {
              TimeRange own = moment.range().orElseThrow();
              return TimeRange.of(
                  earlier(own.from().orElse(instant), instant.minus(window)),
                  later(own.until().orElse(instant), instant.plus(window).plusSeconds(1)));
            })
        .or(moment::range);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
