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

/** Reads the dates of Trakt, which come in more forms than the contract promises. */
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
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return odd(text);
    }
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
      return LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
