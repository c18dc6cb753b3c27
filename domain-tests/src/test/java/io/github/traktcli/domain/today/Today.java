package io.github.traktcli.domain.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The moment and the place at which tests play that must pass at any of them; everybody else names
 * a moment in the test. {@code scripts/test-dates} moves them, by the system properties {@code
 * trakt.now} and {@code trakt.zone}. Nothing here knows the machine's clock or zone.
 */
public final class Today {

  private static final Instant NOW =
      Instant.parse(System.getProperty("trakt.now", "2026-07-15T12:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of(System.getProperty("trakt.zone", "UTC"));

  private static final DateTimeFormatter SPELLED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private Today() {}

  /** Returns a moment, always the same: by itself noon of a Wednesday, 15 July 2026. */
  public static Instant now() {
    return NOW;
  }

  /** Returns where the user is: by itself where UTC is the local time. */
  public static ZoneId zone() {
    return ZONE;
  }

  /** Returns a clock that stands still at {@link #now}. */
  public static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  /** Returns a moment as Trakt spells it. */
  public static String spelled(Instant moment) {
    return SPELLED.format(moment);
  }

  /** Returns the date that Trakt goes by, which is that of UTC. */
  public static LocalDate date() {
    return LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  }
}
