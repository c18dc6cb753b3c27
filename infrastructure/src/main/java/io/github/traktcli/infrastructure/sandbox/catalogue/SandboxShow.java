package io.github.traktcli.infrastructure.sandbox.catalogue;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A show of the catalogue, with its seasons laid out in time. */
public final class SandboxShow implements SandboxTitle {

  private static final long FREE_SEASON_IDS = 5_000_000;
  private static final long FREE_EPISODE_IDS = 50_000_000;
  private static final int SEASON_IDS_EACH = 60;
  private static final int EPISODE_IDS_EACH = 2_000;

  private final TsvTable.Row row;
  private final LocalTime time;
  private final long trakt;
  private final long seasonIds;
  private final long episodeIds;
  private final List<SandboxSeason> seasons;

  /**
   * Makes the show of a line of the table.
   *
   * @param titles the titles of the episodes that are known, by season number
   */
  SandboxShow(TsvTable.Row row, RelativeDates today, Map<Integer, List<String>> titles) {
    this.row = row;
    time = time(row.text(8));
    trakt = row.number(0);
    seasonIds = row.text(23).isEmpty() ? FREE_SEASON_IDS + trakt * SEASON_IDS_EACH : row.number(23);
    episodeIds =
        row.text(24).isEmpty() ? FREE_EPISODE_IDS + trakt * EPISODE_IDS_EACH : row.number(24);
    List<SandboxSeason> laid = new ArrayList<>();
    int before = 0;
    int number = 1;
    for (String text : row.parts(19, ' ')) {
      boolean special = text.startsWith("0:");
      int of = special ? 0 : number++;
      SandboxSeason season =
          SandboxSeason.of(
              this,
              of,
              special ? text.substring(2) : text,
              special ? EPISODE_IDS_EACH - 100 : before,
              today,
              titles.getOrDefault(of, List.of()));
      laid.add(season);
      before += special ? 0 : season.count();
    }
    seasons = List.copyOf(laid);
  }

  @Override
  public String type() {
    return "show";
  }

  @Override
  public long trakt() {
    return trakt;
  }

  @Override
  public String slug() {
    return row.text(1);
  }

  @Override
  public String imdb() {
    return row.text(2);
  }

  public long tvdb() {
    return row.number(3);
  }

  @Override
  public long tmdb() {
    return row.number(4);
  }

  @Override
  public String title() {
    return row.text(5);
  }

  @Override
  public int year() {
    return row.count(6);
  }

  DayOfWeek weekday() {
    return DayOfWeek.valueOf(row.text(7).toUpperCase(Locale.ROOT));
  }

  public LocalTime time() {
    return time;
  }

  /** Reads 21:05; the formats of the JDK take long to be made. */
  private static LocalTime time(String text) {
    int colon = text.indexOf(':');
    return LocalTime.of(
        Integer.parseInt(text, 0, colon, 10), Integer.parseInt(text, colon + 1, text.length(), 10));
  }

  ZoneId zone() {
    return ZoneId.of(row.text(9));
  }

  public JsonObject airs() {
    return new JsonObject()
        .with("day", row.text(7))
        .with("time", row.text(8))
        .with("timezone", row.text(9));
  }

  @Override
  public int runtime() {
    return row.count(10);
  }

  @Override
  public String certification() {
    return row.text(11);
  }

  @Override
  public List<String> genres() {
    return row.parts(12, ',');
  }

  @Override
  public String language() {
    return row.text(13);
  }

  @Override
  public String country() {
    return row.text(14);
  }

  public String network() {
    return row.text(15);
  }

  public String status() {
    return row.text(16);
  }

  boolean ended() {
    return status().equals("ended");
  }

  @Override
  public double rating() {
    return row.decimal(17);
  }

  @Override
  public int votes() {
    return row.count(18);
  }

  @Override
  public String tagline() {
    return row.text(20);
  }

  @Override
  public String overview() {
    return row.text(21);
  }

  @Override
  public String originalTitle() {
    return row.text(22);
  }

  @Override
  public Instant released() {
    return season(1).flatMap(first -> first.firstAired(1)).orElse(Instant.EPOCH);
  }

  /** All seasons in order; specials, where there are any, come first as season 0. */
  public List<SandboxSeason> seasons() {
    return seasons;
  }

  public Optional<SandboxSeason> season(int number) {
    return seasons.stream().filter(season -> season.number() == number).findFirst();
  }

  /** The episodes that have been on air by then, without specials, oldest first. */
  public List<SandboxEpisode> aired(Instant now) {
    return seasons.stream()
        .filter(season -> season.number() > 0)
        .flatMap(season -> season.episodes().stream())
        .filter(episode -> episode.firstAired().filter(at -> !at.isAfter(now)).isPresent())
        .toList();
  }

  /** The next episode to go on air. */
  public Optional<SandboxEpisode> next(Instant now) {
    return seasons.stream()
        .filter(season -> season.number() > 0)
        .flatMap(season -> season.episodes().stream())
        .filter(episode -> episode.firstAired().filter(at -> at.isAfter(now)).isPresent())
        .findFirst();
  }

  long seasonIds() {
    return seasonIds;
  }

  long episodeIds() {
    return episodeIds;
  }

  Optional<SandboxSeason> seasonWithId(long id) {
    long number = id - seasonIds;
    return number >= 0 && number < SEASON_IDS_EACH ? season((int) number) : Optional.empty();
  }

  public Optional<SandboxEpisode> episodeWithId(long id) {
    long place = id - episodeIds;
    return place < 0 || place >= EPISODE_IDS_EACH
        ? Optional.empty()
        : seasons.stream()
            .filter(season -> place >= season.before() && place < season.before() + season.count())
            .findFirst()
            .flatMap(season -> season.episode((int) (place - season.before()) + 1));
  }

  @Override
  public String toString() {
    return key();
  }
}
