package io.github.traktcli.domain.media;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An episode. Everything below {@code ids} is only there when the answer was asked for in full.
 *
 * @param season {@code null} where Trakt does not tell it, or nobody asked
 * @param number {@code null} where Trakt does not tell it, or nobody asked
 * @param title may be missing, most of all for episodes to come
 * @param firstAired UTC
 * @param runtime minutes
 * @param rating 0 to 10
 * @param type Trakt's {@code episode_type} as sent, such as {@code season_premiere}
 */
public record Episode(
    @Nullable Integer season,
    @Nullable Integer number,
    @Nullable String title,
    Ids ids,
    @Nullable Instant firstAired,
    @Nullable Integer runtime,
    @Nullable Double rating,
    @Nullable String type) {

  /** Returns an episode of which only numbers, title and ids are known. */
  public static Episode of(
      @Nullable Integer season, @Nullable Integer number, @Nullable String title, Ids ids) {
    return new Episode(season, number, title, ids, null, null, null, null);
  }

  /** Returns an episode that is known by its own ids only. */
  public static Episode ofIds(Ids ids) {
    return of(null, null, null, ids);
  }

  /** Returns the numbers as {@code S01E02}, as far as they are known; else an empty text. */
  public String code() {
    return (season == null ? "" : "S" + twoDigits(season))
        + (number == null ? "" : "E" + twoDigits(number));
  }

  /** Returns the numbers as {@code 1/2}; empty where one is not known. */
  public Optional<String> place() {
    return season == null || number == null ? Optional.empty() : Optional.of(season + "/" + number);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
