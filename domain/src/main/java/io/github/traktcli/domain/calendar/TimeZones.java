package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Where the user's days begin and end. */
public final class TimeZones {

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
                        + "\". Write it like Europe/Berlin, America/New_York, UTC or +02:00."));
  }

  /**
   * Returns the zone that the {@code TZ} of the environment names, which may begin with a colon;
   * empty when it names a file or a rule that Java does not know.
   */
  public static Optional<ZoneId> ofEnvironment(String tz) {
    return find(tz.startsWith(":") ? tz.substring(1) : tz);
  }

  private static Optional<ZoneId> find(String text) {
    String name = text.strip();
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.equalsIgnoreCase(name))
          .findFirst()
          .map(ZoneId::of);
    }
  }
}
