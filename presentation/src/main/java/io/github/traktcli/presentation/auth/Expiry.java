package io.github.traktcli.presentation.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when a token ends: how far away that is, and the moment in the user's zone. */
final class Expiry {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private Expiry() {}

  static String words(Instant end, Instant now, ZoneId zone) {
    String distance = distance(Duration.between(now, end).abs());
    String moment = MOMENT.format(end.atZone(zone));
    return (end.isAfter(now) ? "in " + distance : distance + " ago") + " (" + moment + ")";
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
