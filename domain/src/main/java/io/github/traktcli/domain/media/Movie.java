package io.github.traktcli.domain.media;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A film. Everything below {@code ids} is only there when the answer was asked for in full. Section
 * "Standard media objects" of the contract.
 *
 * @param runtime minutes
 * @param released the day of the first release anywhere, as a date without zone
 * @param rating 0 to 10
 */
public record Movie(
    @Nullable String title,
    @Nullable Integer year,
    Ids ids,
    @Nullable LocalDate released,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable Double rating,
    List<String> genres) {

  /** Copies the lists. */
  public Movie {
    genres = List.copyOf(genres);
  }

  /** Returns a film of which only the name and ids are known. */
  public static Movie of(@Nullable String title, @Nullable Integer year, Ids ids) {
    return new Movie(title, year, ids, null, null, null, null, List.of());
  }

  /** Returns the title with its year, or as much of it as is known. */
  public String label() {
    return Labels.titled(Optional.ofNullable(title), Optional.ofNullable(year), ids);
  }
}
