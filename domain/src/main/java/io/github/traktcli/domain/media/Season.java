package io.github.traktcli.domain.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A season of a show; number 0 holds the specials. Everything below {@code ids} is only there when
 * the answer was asked for in full.
 *
 * @param number {@code null} where Trakt does not tell it, or nobody asked
 * @param firstAired UTC
 * @param rating 0 to 10
 */
public record Season(
    @Nullable Integer number,
    Ids ids,
    @Nullable String title,
    @Nullable Instant firstAired,
    @Nullable Integer episodeCount,
    @Nullable Integer airedEpisodes,
    @Nullable Double rating) {

  /** Returns a season of which only number and ids are known. */
  public static Season of(@Nullable Integer number, Ids ids) {
    return new Season(number, ids, null, null, null, null, null);
  }

  /** Returns {@code Season 2}, {@code Specials} for number 0, or what it is called otherwise. */
  public String label() {
    if (number == null) {
      return title == null ? "a season" : title;
    }
    return number == 0 ? "Specials" : "Season " + number;
  }
}
