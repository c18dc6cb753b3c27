package io.github.traktcli.domain.calendar;

import java.time.LocalDate;

/**
 * A stretch of UTC days that Trakt answers in one go. Section "Calendars" of the contract.
 *
 * @param start the first day
 * @param days 1 to {@value #MOST_DAYS}
 */
public record UtcWindow(LocalDate start, int days) {

  /** The most days that Trakt gives in one answer. */
  public static final int MOST_DAYS = 33;

  /** Refuses stretches that Trakt would cut. */
  public UtcWindow {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("1 to " + MOST_DAYS + " days, not " + days);
    }
  }
}
