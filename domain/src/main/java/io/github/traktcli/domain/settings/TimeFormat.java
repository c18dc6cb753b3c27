package io.github.traktcli.domain.settings;

import java.time.LocalTime;

/** How the time of day is written for people. */
public enum TimeFormat {
  /** {@code 21:00}. */
  HOURS_24(5),
  /** {@code 9:00 PM}. */
  HOURS_12(8);

  private final int width;

  TimeFormat(int width) {
    this.width = width;
  }

  /** Returns the format that the setting means; the first for all other words. */
  public static TimeFormat named(String word) {
    return word.equals("12h") ? HOURS_12 : HOURS_24;
  }

  /** Returns how many columns the longest takes. */
  public int width() {
    return width;
  }

  /** Returns the time to the minute. */
  public String shown(LocalTime time) {
    int hour = time.getHour();
    return switch (this) {
      case HOURS_24 -> two(hour) + ":" + two(time.getMinute());
      case HOURS_12 ->
          (hour % 12 == 0 ? 12 : hour % 12)
              + ":"
              + two(time.getMinute())
              + (hour < 12 ? " AM" : " PM");
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
