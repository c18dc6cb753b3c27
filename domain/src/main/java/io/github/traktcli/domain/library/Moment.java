package io.github.traktcli.domain.library;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When something was watched, collected or rated, as a user says it and as Trakt takes it. */
public sealed interface Moment {

  /** A point in time; Trakt keeps its minute. */
  record At(Instant instant) implements Moment {}

  /**
   * Some time on a day of the user's.
   *
   * @param instant noon of that day, or now where today's noon is still to come
   */
  record OnDay(LocalDate day, ZoneId zone, Instant instant) implements Moment {}

  /** When it came out, which Trakt knows for each item. */
  record Released() implements Moment {}

  /** Nobody knows; Trakt keeps the epoch for it. */
  record Unknown() implements Moment {}

  /** The words for times that are no points in time. */
  List<String> WORDS = List.of("released", "unknown");

  /** When 1 January 1970 began where it began first. */
  Instant FIRST_UNKNOWN = Instant.EPOCH.minus(Duration.ofHours(14));

  /** When 1 January 1970 ended where it ended last. */
  Instant LAST_UNKNOWN = Instant.EPOCH.plus(Duration.ofHours(36));

  /**
   * Tells whether a time that Trakt sent means that nobody knows: it is on 1 January 1970
   * somewhere, since other programs send the midnight of their own zone for it.
   */
  static boolean isUnknown(Instant at) {
    return !at.isBefore(FIRST_UNKNOWN) && at.isBefore(LAST_UNKNOWN);
  }

  /**
   * Reads what a user wrote, in any case: RFC 3339, a date with or without a time of the user's
   * clock, {@code now}, {@code 10m ago}, {@code yesterday 21:00}, {@code released} or {@code
   * unknown}. A weekday is the last one. Of an hour that is doubled when clocks are set back, the
   * first is meant.
   *
   * @param zone of the user's clock
   * @throws InvalidInput when it is no time, or one that clocks leave out in that zone
   */
  static Moment parse(String text, Instant now, ZoneId zone) {
    return MomentParser.of(now, zone, WORDS).parse(text);
  }

  /**
   * Reads what a user wrote where a point in time is wanted; a failure offers no words for others.
   *
   * @param zone of the user's clock
   * @throws InvalidInput as {@link #parse} does
   */
  static Moment parsePoint(String text, Instant now, ZoneId zone) {
    return MomentParser.of(now, zone, List.of()).parse(text);
  }

  /** Returns what Trakt takes: an instant in UTC, {@code released} or {@code unknown}. */
  default String traktName() {
    return switch (this) {
      case At(Instant instant) -> written(instant);
      case OnDay(LocalDate day, ZoneId zone, Instant instant) -> written(instant);
      case Released released -> "released";
      case Unknown unknown -> "unknown";
    };
  }

  /**
   * Returns the point in time of what Trakt is told; empty where Trakt finds it or nobody knows.
   *
   * @param traktName as {@link #traktName} returns it
   */
  static Optional<Instant> told(String traktName) {
    return traktName.endsWith("Z") ? Optional.of(Instant.parse(traktName)) : Optional.empty();
  }

  /** Tells whether Trakt, which keeps minutes, makes one time of both. */
  static boolean isSameMinute(Instant one, Instant other) {
    return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
  }

  /** Returns the point in time that was understood; empty where Trakt finds it or nobody knows. */
  default Optional<Instant> understood() {
    return switch (this) {
      case At(Instant instant) -> Optional.of(instant);
      case OnDay(LocalDate day, ZoneId zone, Instant instant) -> Optional.of(instant);
      case Released released -> Optional.empty();
      case Unknown unknown -> Optional.empty();
    };
  }

  /**
   * Returns the time in which the same item is the same play: the minute, or the day where only the
   * day was said. Empty where Trakt alone knows the time.
   */
  default Optional<TimeRange> range() {
    return switch (this) {
      case At(Instant instant) -> Optional.of(minute(instant));
      case OnDay(LocalDate day, ZoneId zone, Instant instant) ->
          Optional.of(
              TimeRange.of(
                  day.atStartOfDay(zone).toInstant(),
                  day.plusDays(1).atStartOfDay(zone).toInstant()));
      case Released released -> Optional.empty();
      case Unknown unknown -> Optional.of(TimeRange.of(FIRST_UNKNOWN, LAST_UNKNOWN));
    };
  }

  private static TimeRange minute(Instant instant) {
    Instant start = instant.truncatedTo(ChronoUnit.MINUTES);
    return TimeRange.of(start, start.plus(Duration.ofMinutes(1)));
  }

  private static String written(Instant instant) {
    String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
    return text.substring(0, text.length() - 1) + ".000Z";
  }

  /** Returns the day's noon, which stays on that day for whoever is not far away. */
  static OnDay noonOf(LocalDate day, Instant now, ZoneId zone) {
    Instant noon = LocalClock.instant(day, LocalTime.NOON, zone);
    boolean early = noon.isAfter(now) && LocalDate.ofInstant(now, zone).equals(day);
    return new OnDay(day, zone, early ? now : noon);
  }
}
