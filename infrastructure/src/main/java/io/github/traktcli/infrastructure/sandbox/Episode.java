package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One episode; everything but its number comes from its season. */
record Episode(Season season, int number) implements Media {

  private static final int LONG_SEASON = 16;

  /** Stand-ins for titles that nobody has published. */
  private static final List<String> INVENTED =
      List.of(
          "The Long Way Round",
          "What We Kept",
          "Glass Houses",
          "A Quiet Signal",
          "Borrowed Time",
          "The Other Door",
          "Salt and Iron",
          "Nobody's Birthday",
          "The Weight of Water",
          "Half the Truth",
          "Northbound",
          "Open Wounds, Closed Doors",
          "The Understudy",
          "Last Train Out",
          "Small Mercies",
          "A Map of the Dark",
          "Where the Wires Go");

  @Override
  public String type() {
    return "episode";
  }

  @Override
  public long trakt() {
    return season.show().episodeIds() + season.before() + number - 1;
  }

  Show show() {
    return season.show();
  }

  int absolute() {
    return season.before() + number;
  }

  /**
   * Published titles as they are, a stand-in elsewhere, and none at all for what has no date or is
   * the sixth of its season: titles are often missing in real answers, too.
   */
  Optional<String> title() {
    if (number <= season.titles().size() && !season.titles().get(number - 1).isEmpty()) {
      return Optional.of(season.titles().get(number - 1));
    }
    if (season.first() == null || (number == 6 && season.number() > 1)) {
      return Optional.empty();
    }
    long pick = show().trakt() * 7 + season.number() * 3L + number;
    return Optional.of(INVENTED.get((int) (pick % INVENTED.size())));
  }

  Optional<Instant> firstAired() {
    return season.firstAired(number);
  }

  /** The {@code episode_type} of the API. */
  String kind() {
    if (season.number() == 0) {
      return "standard";
    }
    if (number == 1) {
      return season.number() == 1 ? "series_premiere" : "season_premiere";
    }
    if (number == season.count()) {
      return show().ended() && season.equals(show().seasons().getLast())
          ? "series_finale"
          : "season_finale";
    }
    if (season.count() >= LONG_SEASON && season.pace() == Season.Pace.WEEKLY) {
      int middle = season.count() / 2;
      return number == middle
          ? "mid_season_finale"
          : number == middle + 1 ? "mid_season_premiere" : "standard";
    }
    return "standard";
  }

  @Override
  public String toString() {
    return key();
  }
}
