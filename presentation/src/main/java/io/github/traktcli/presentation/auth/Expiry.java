package io.github.traktcli.presentation.auth;

import io.github.traktcli.presentation.media.Dates;
import java.time.Duration;
import java.time.Instant;

/** Says when a token ends: how far away that is, and the moment. */
public final class Expiry {

  private Expiry() {}

  /** Returns {@code in 89 days (25 Feb 2027, 21:00)}. */
  public static String words(Instant end, Dates dates) {
    String distance = distance(Duration.between(dates.now(), end).abs());
    String far = dates.isAhead(end) ? "in " + distance : distance + " ago";
    return far + " (" + dates.moment(end).shown() + ")";
  }

  private static String distance(Duration length) {
    if (length.toDays() >= 2) {
      return length.toDays() + " days";
    }
    if (length.toHours() >= 2) {
      return length.toHours() + " hours";
    }
    long minutes = length.toMinutes();
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
