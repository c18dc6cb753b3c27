package io.github.traktcli.infrastructure.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of Trakt, which come in more forms than the contract promises. The usual ones are
 * read here: a formatter takes long to load, and long for each of thousands.
 */
public final class Timestamps {

  private static final Pattern BEGINNING =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)");

  private Timestamps() {}

  /**
   * Reads a moment; a bare date is its midnight in UTC. Returns {@code null} for what is missing or
   * cannot be a date.
   */
  public static @Nullable Instant instant(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      if (text.length() == 10) {
        return day(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      Instant usual = usual(text);
      if (usual != null) {
        return usual;
      }
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return odd(text);
    }
  }

  /** Reads {@code 2026-03-01T20:15:30.000Z} and {@code 2026-03-01T20:15:30Z}, and nothing else. */
  private static @Nullable Instant usual(String text) {
    int length = text.length();
    boolean fits =
        (length == 20 || (length == 24 && text.charAt(19) == '.'))
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(length - 1) == 'Z';
    int hour = fits ? number(text, 11, 13) : -1;
    int minute = fits ? number(text, 14, 16) : -1;
    int second = fits ? number(text, 17, 19) : -1;
    int millis = fits && length == 24 ? number(text, 20, 23) : 0;
    if (hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59
        || millis < 0) {
      return null;
    }
    long seconds = day(text).toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second;
    return Instant.ofEpochSecond(seconds, millis * 1_000_000L);
  }

  /**
   * Reads the day at the begin.
   *
   * @throws DateTimeException when there is none
   */
  private static LocalDate day(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("no day");
    }
    return LocalDate.of(year, month, day);
  }

  /** Returns the number of these digits; -1 where they are none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Reads what only begins like a moment, such as {@code 2026-03-01T00:00:000Z}; in UTC. */
  private static @Nullable Instant odd(String text) {
    Matcher parts = BEGINNING.matcher(text);
    if (!parts.lookingAt()) {
      return null;
    }
    try {
      LocalTime time = LocalTime.parse(parts.group(2));
      return LocalDate.parse(parts.group(1)).atTime(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Reads a day, also from the start of a full timestamp. */
  public static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.length() < 10) {
      return null;
    }
    try {
      return day(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
