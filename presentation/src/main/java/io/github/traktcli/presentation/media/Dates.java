package io.github.traktcli.presentation.media;

import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.settings.DateFormat;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.domain.settings.TimeFormat;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as they are said everywhere: near today with the day of the week, by the user's clocks; the
 * exact form is ISO, moments in UTC.
 *
 * @param zone in which people read times
 */
public record Dates(Instant now, ZoneId zone, DateFormat format, TimeFormat clock) {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final int NEAR = 6;

  /** Makes dates that are said as usual. */
  public Dates(Instant now, ZoneId zone) {
    this(now, zone, DateFormat.WORDS, TimeFormat.HOURS_24);
  }

  /** Returns the dates of somebody who sits at that console. */
  public static Dates of(Console console) {
    return of(console, console.zone());
  }

  /** Returns the dates of somebody who sits at that console and thinks of that zone. */
  public static Dates of(Console console, ZoneId zone) {
    return new Dates(
        console.clock().instant(),
        zone,
        DateFormat.named(console.preference(Setting.DATE_FORMAT)),
        TimeFormat.named(console.preference(Setting.TIME_FORMAT)));
  }

  /** Returns a moment as scripts read it: ISO, in UTC, to the second. */
  public static String exact(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Returns {@code tomorrow, Fri 27 Nov}, {@code Sun 29 Nov} or {@code 11 Nov 2016}. */
  public Cell day(@Nullable LocalDate date) {
    return date == null ? Cell.EMPTY : new Cell(words(date), date.toString());
  }

  /** Returns the day of a moment; Trakt writes the year 1970 where nobody knows. */
  public Cell day(@Nullable Instant moment) {
    if (moment == null) {
      return Cell.EMPTY;
    }
    return new Cell(
        Moment.isUnknown(moment) ? "unknown date" : words(dayOf(moment)), exact(moment));
  }

  /** Returns {@code yesterday 21:00}, {@code Sun 29 Nov, 21:00} or {@code 11 Nov 2016, 21:00}. */
  public Cell moment(@Nullable Instant moment) {
    if (moment == null) {
      return Cell.EMPTY;
    }
    if (Moment.isUnknown(moment)) {
      return new Cell("unknown date", exact(moment));
    }
    ZonedDateTime local = moment.atZone(zone);
    LocalDate date = local.toLocalDate();
    String near = near(date);
    String day = near.isEmpty() ? words(date) + "," : near;
    return new Cell(day + " " + clock.shown(local.toLocalTime()), exact(moment));
  }

  /** Returns when, as a part of a sentence: {@code yesterday} or {@code on 11 Nov 2016}. */
  public String when(Instant moment) {
    LocalDate date = dayOf(moment);
    String near = near(date);
    return near.isEmpty() ? "on " + words(date) : near;
  }

  /** Tells whether it is yet to come. */
  public boolean isAhead(@Nullable Instant moment) {
    return moment != null && moment.isAfter(now);
  }

  /** Tells whether it is yet to come. */
  public boolean isAhead(@Nullable LocalDate date) {
    return date != null && date.isAfter(dayOf(now));
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private String words(LocalDate date) {
    Optional<String> figures = format.figures(date);
    if (figures.isPresent()) {
      String near = near(date);
      return (near.isEmpty() ? "" : near + ", ") + figures.get();
    }
    String day = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    if (Math.abs(distance(date)) > NEAR) {
      return day + " " + date.getYear();
    }
    DayOfWeek weekday = date.getDayOfWeek();
    String near = near(date);
    return (near.isEmpty() ? "" : near + ", ") + DAYS.get(weekday.getValue() - 1) + " " + day;
  }

  private String near(LocalDate date) {
    long distance = distance(date);
    if (distance == 0) {
      return "today";
    }
    return distance == 1 ? "tomorrow" : distance == -1 ? "yesterday" : "";
  }

  private long distance(LocalDate date) {
    return ChronoUnit.DAYS.between(dayOf(now), date);
  }
}
