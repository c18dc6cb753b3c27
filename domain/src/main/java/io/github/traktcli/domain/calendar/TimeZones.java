package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where the user's days begin and end. */
public final class TimeZones {

  private static final String DATABASE = "/zoneinfo/";

  private TimeZones() {}

  /**
   * Returns the zone of a name such as {@code Europe/Berlin}, {@code UTC} or {@code +02:00}, in any
   * case.
   *
   * @throws InvalidInput when there is no such zone
   */
  public static ZoneId named(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "There is no time zone \""
                        + text
                        + "\". Write it like Europe/Berlin, America/New_York, UTC or +02:00."
                        + NearNames.didYouMean(text, ZoneId.getAvailableZoneIds())));
  }

  /**
   * Returns the zone that the {@code TZ} of the environment means, as the C library reads it: the
   * name of a region, also behind a colon or as a file of the zone database, or a rule of POSIX, by
   * which {@code UTC+2} is <em>west</em> of Greenwich. What is neither is UTC there and here; empty
   * for other files.
   */
  public static Optional<ZoneId> ofEnvironment(String tz) {
    String name = tz.startsWith(":") ? tz.substring(1) : tz;
    if (name.startsWith("/")) {
      int database = name.lastIndexOf(DATABASE);
      if (database < 0) {
        return Optional.empty();
      }
      name = name.substring(database + DATABASE.length());
    }
    if (name.startsWith("posix/") || name.startsWith("right/")) {
      name = name.substring(name.indexOf('/') + 1);
    }
    Optional<ZoneId> region = region(name);
    return region.isPresent() ? region : Optional.of(PosixZone.parse(name).orElse(ZoneOffset.UTC));
  }

  private static Optional<ZoneId> find(String text) {
    String name = text.strip();
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return region(name);
    }
  }

  private static Optional<ZoneId> region(String name) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equalsIgnoreCase(name))
        .findFirst()
        .map(ZoneId::of);
  }
}
