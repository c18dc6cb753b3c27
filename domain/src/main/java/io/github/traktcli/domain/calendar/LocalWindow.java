package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a user wants to see, as they begin and end where the user is.
 *
 * @param start the first day
 * @param days how many, 1 to {@value #MOST_DAYS}
 */
public record LocalWindow(LocalDate start, int days, ZoneId zone) {

  /** The longest window: a year, in about a dozen requests. */
  public static final int MOST_DAYS = 366;

  /** How many days Trakt shows when nobody says. */
  public static final int USUAL_DAYS = 7;

  /** Refuses windows of no day, and of years. */
  public LocalWindow {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidInput("--days must be 1 to " + MOST_DAYS + ", not " + days + ".");
    }
  }

  /** Returns the last day. */
  public LocalDate end() {
    return start.plusDays(days - 1L);
  }

  /** Tells whether it is in one of the days; what has no date is in every window. */
  public boolean contains(Airing airing) {
    return airing.dayIn(zone).map(this::contains).orElse(true);
  }

  private boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end());
  }

  /**
   * Returns the UTC days to ask Trakt for: one more at both ends, because no user's day begins more
   * than a day before or after the UTC day of the same date, cut into pieces that Trakt answers.
   */
  public List<UtcWindow> utcWindows() {
    List<UtcWindow> windows = new ArrayList<>();
    LocalDate first = start.minusDays(1);
    for (int left = days + 2; left > 0; left -= UtcWindow.MOST_DAYS) {
      int length = Math.min(left, UtcWindow.MOST_DAYS);
      windows.add(new UtcWindow(first, length));
      first = first.plusDays(length);
    }
    return List.copyOf(windows);
  }
}
