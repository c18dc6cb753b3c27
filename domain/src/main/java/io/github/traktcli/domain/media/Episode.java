package io.github.traktcli.domain.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode. Everything below {@code ids} is only there when the answer was asked for in full.
 *
 * @param title may be missing, most of all for episodes to come
 * @param firstAired UTC
 * @param runtime minutes
 * @param rating 0 to 10
 * @param type Trakt's {@code episode_type} as sent, such as {@code season_premiere}
 */
public record Episode(
    int season,
    int number,
    @Nullable String title,
    Ids ids,
    @Nullable Instant firstAired,
    @Nullable Integer runtime,
    @Nullable Double rating,
    @Nullable String type) {

  /** Returns an episode of which only numbers, title and ids are known. */
  public static Episode of(int season, int number, @Nullable String title, Ids ids) {
    return new Episode(season, number, title, ids, null, null, null, null);
  }

  /** Returns the numbers as {@code S01E02}. */
  public String code() {
    return "S" + twoDigits(season) + "E" + twoDigits(number);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
