package io.github.traktcli.domain.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series. Everything below {@code ids} is only there when the answer was asked for in full.
 * Section "Standard media objects" of the contract.
 *
 * @param firstAired UTC
 * @param runtime minutes of an episode
 * @param rating 0 to 10
 */
public record Show(
    @Nullable String title,
    @Nullable Integer year,
    Ids ids,
    @Nullable Instant firstAired,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable String network,
    @Nullable Double rating,
    List<String> genres) {

  /** Copies the lists. */
  public Show {
    genres = List.copyOf(genres);
  }

  /** Returns a series of which only the name and ids are known. */
  public static Show of(@Nullable String title, @Nullable Integer year, Ids ids) {
    return new Show(title, year, ids, null, null, null, null, null, List.of());
  }

  /** Returns the title with its year, or as much of it as is known. */
  public String label() {
    return Labels.titled(Optional.ofNullable(title), Optional.ofNullable(year), ids);
  }
}
