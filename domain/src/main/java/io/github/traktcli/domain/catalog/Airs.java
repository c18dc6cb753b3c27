package io.github.traktcli.domain.catalog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hour at which a show airs, in the zone of its network.
 *
 * @param day the English name of a weekday
 * @param time hours and minutes, {@code 21:00}
 * @param timezone the name of a zone, {@code America/New_York}
 */
public record Airs(@Nullable String day, @Nullable String time, @Nullable String timezone) {

  /**
   * Returns the first time that it airs after a moment, by the clocks of the network; empty where
   * Trakt's words are no weekday, hour or zone.
   */
  public Optional<ZonedDateTime> after(Instant moment) {
    if (day == null || time == null || timezone == null) {
      return Optional.empty();
    }
    try {
      DayOfWeek weekday = DayOfWeek.valueOf(day.strip().toUpperCase(Locale.ROOT));
      LocalTime hour = LocalTime.parse(time.strip());
      ZonedDateTime now = moment.atZone(ZoneId.of(timezone.strip()));
      ZonedDateTime candidate = now.with(TemporalAdjusters.nextOrSame(weekday)).with(hour);
      return Optional.of(candidate.isBefore(now) ? candidate.plusWeeks(1) : candidate);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
