package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A season, with the rule by which its episodes go on air.
 *
 * @param before how many episodes the seasons before it have
 * @param first the local day of the first episode; null when nobody has named it yet
 * @param titles what is known of its titles, may be shorter than the season
 */
public record SandboxSeason(
    SandboxShow show,
    int number,
    int count,
    int before,
    @Nullable LocalDate first,
    Pace pace,
    List<String> titles)
    implements SandboxItem {

  /** How the episodes of a season follow one another. */
  enum Pace {
    WEEKLY,
    /** Four evenings a week, Monday to Thursday. */
    DAILY,
    /** All on one day. */
    AT_ONCE;

    public LocalDate day(LocalDate first, int index) {
      return switch (this) {
        case WEEKLY -> first.plusWeeks(index);
        case DAILY -> first.plusWeeks(index / 4).plusDays(index % 4);
        case AT_ONCE -> first;
      };
    }
  }

  /** Reads {@code 10@2011-04-17}, {@code 8@-1w}, {@code 8@2016-07-15!}, {@code 160@-43w/daily}. */
  public static SandboxSeason of(
      SandboxShow show,
      int number,
      String text,
      int before,
      RelativeDates today,
      List<String> titles) {
    int at = text.indexOf('@');
    int count = Integer.parseInt(text.substring(0, at));
    String date = text.substring(at + 1);
    Pace pace = Pace.WEEKLY;
    if (date.endsWith("!")) {
      pace = Pace.AT_ONCE;
      date = date.substring(0, date.length() - 1);
    } else if (date.endsWith("/daily")) {
      pace = Pace.DAILY;
      date = date.substring(0, date.length() - "/daily".length());
    }
    LocalDate first = date.equals("?") ? null : today.date(date, show.weekday());
    return new SandboxSeason(show, number, count, before, first, pace, titles);
  }

  @Override
  public String type() {
    return "season";
  }

  @Override
  public long trakt() {
    return show.seasonIds() + number;
  }

  public String title() {
    return number == 0 ? "Specials" : "Season " + number;
  }

  public Optional<Instant> firstAired(int episode) {
    return first == null
        ? Optional.empty()
        : Optional.of(
            pace.day(first, episode - 1).atTime(show.time()).atZone(show.zone()).toInstant());
  }

  public Optional<SandboxEpisode> episode(int wanted) {
    return wanted >= 1 && wanted <= count
        ? Optional.of(new SandboxEpisode(this, wanted))
        : Optional.empty();
  }

  public List<SandboxEpisode> episodes() {
    return IntStream.rangeClosed(1, count)
        .mapToObj(each -> new SandboxEpisode(this, each))
        .toList();
  }

  /** False when no episode can fall into the days; saves laying out the whole season. */
  public boolean mayAirBetween(Instant from, Instant to) {
    return first != null
        && firstAired(1).filter(start -> start.isBefore(to)).isPresent()
        && firstAired(count).filter(end -> !end.isBefore(from)).isPresent();
  }

  /** Returns how many of its episodes are on air by then; they follow one another. */
  public int airedBy(Instant now) {
    int aired = 0;
    int unknown = count;
    while (aired < unknown) {
      int middle = (aired + unknown + 1) / 2;
      if (firstAired(middle).filter(at -> !at.isAfter(now)).isPresent()) {
        aired = middle;
      } else {
        unknown = middle - 1;
      }
    }
    return aired;
  }

  @Override
  public String toString() {
    return key();
  }
}
