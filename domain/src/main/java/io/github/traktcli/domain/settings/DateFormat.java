package io.github.traktcli.domain.settings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How days are written for people. */
public enum DateFormat {
  /** {@code Fri 27 Nov} and {@code 11 Nov 2016}. */
  WORDS,
  /** {@code 2026-11-27}. */
  ISO,
  /** {@code 27/11/2026}. */
  DMY,
  /** {@code 11/27/2026}. */
  MDY;

  /** Returns the format that the setting means; the first for all other words. */
  public static DateFormat named(String word) {
    for (DateFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
        return format;
      }
    }
    return WORDS;
  }

  /** Returns the day in figures; empty where it is said in words. */
  public Optional<String> figures(LocalDate day) {
    String date = two(day.getDayOfMonth());
    String month = two(day.getMonthValue());
    return switch (this) {
      case WORDS -> Optional.empty();
      case ISO -> Optional.of(day.toString());
      case DMY -> Optional.of(date + "/" + month + "/" + day.getYear());
      case MDY -> Optional.of(month + "/" + date + "/" + day.getYear());
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
