package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One episode; everything but its number comes from its season. */
public record SandboxEpisode(SandboxSeason season, int number) implements SandboxItem {

  private static final int LONG_SEASON = 16;

  /** Stand-ins for titles that nobody has published. */
  private static final List<String> INVENTED =
      List.of(
          """
          The Long Way Round;What We Kept;Glass Houses;A Quiet Signal;Borrowed Time;The Other Door;\
          Salt and Iron;Nobody's Birthday;The Weight of Water;Half the Truth;Northbound;\
          Open Wounds, Closed Doors;The Understudy;Last Train Out;Small Mercies;A Map of the Dark;\
          Where the Wires Go;Second Hand Smoke;The Good Chair;Ashes in the Post;Low Tide;\
          A Name for Everything;The Night Shift;Paper Crowns;What the Dog Saw;Under the Floor;\
          Three Knocks;The Cartographer;Cold Soup;Every Other Sunday;Birds of No Return;\
          The Price of Bread;Left at the Lights;Somebody Else's Rain;The Empty Quarter;\
          Letters to a Ghost;All the King's Tailors;A Fair Wind;The Slow Clap;Ninety Nights;\
          The Lighthouse Keeper's Son;Mirrors Facing;Dust on the Lens;One for the Road;\
          The Interpreter;Fault Lines;Sugar and Rust;The Last Honest Clock\
          """
              .split(";", -1));

  @Override
  public String type() {
    return "episode";
  }

  @Override
  public long trakt() {
    return season.show().episodeIds() + season.before() + number - 1;
  }

  public SandboxShow show() {
    return season.show();
  }

  public int absolute() {
    return season.before() + number;
  }

  /**
   * Published titles as they are, a stand-in elsewhere, and none at all for what has no date or is
   * the sixth of its season: titles are often missing in real answers, too.
   */
  public Optional<String> title() {
    if (number <= season.titles().size() && !season.titles().get(number - 1).isEmpty()) {
      return Optional.of(season.titles().get(number - 1));
    }
    if (season.first() == null || (number == 6 && season.number() > 1)) {
      return Optional.empty();
    }
    int start = Popularity.pick(show().key() + season.number(), INVENTED.size());
    return Optional.of(INVENTED.get((start + number * 7) % INVENTED.size()));
  }

  public Optional<Instant> firstAired() {
    return season.firstAired(number);
  }

  /** The {@code episode_type} of the API. */
  public String kind() {
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
    if (season.count() >= LONG_SEASON && season.pace() == SandboxSeason.Pace.WEEKLY) {
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
