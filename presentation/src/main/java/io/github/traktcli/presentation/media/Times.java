package io.github.traktcli.presentation.media;

import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Moments and ratings as cells: in the user's own zone for people, in UTC for scripts. */
public final class Times {

  private Times() {}

  /**
   * Returns a moment to the minute, as {@code 2026-11-23 20:15}; the start of 1970 is what Trakt
   * sends for a date that nobody knows.
   */
  public static Cell minute(@Nullable Instant moment, ZoneId zone) {
    if (moment == null) {
      return Cell.EMPTY;
    }
    return moment.getEpochSecond() == 0
        ? new Cell("unknown date", moment.toString())
        : new Cell(local(moment, zone), moment.toString());
  }

  /** Returns a rating of 0 to 10 with one digit behind the point. */
  public static Cell rating(@Nullable Double rating) {
    return rating == null ? Cell.EMPTY : new Cell(Numbers.rating(rating), rating.toString());
  }

  private static String local(Instant moment, ZoneId zone) {
    String text = LocalDateTime.ofInstant(moment, zone).toString();
    return text.substring(0, 10) + " " + text.substring(11, 16);
  }
}
