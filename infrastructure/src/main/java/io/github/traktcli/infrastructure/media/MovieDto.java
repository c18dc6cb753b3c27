package io.github.traktcli.infrastructure.media;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A film as Trakt sends it. */
public record MovieDto(
    @Nullable String title,
    @Nullable Integer year,
    @Nullable IdsDto ids,
    @Nullable String released,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable Double rating,
    @Nullable List<String> genres) {

  /** Returns what names it. */
  static MovieDto of(Movie movie) {
    return new MovieDto(
        movie.title(), movie.year(), IdsDto.of(movie.ids()), null, null, null, null, null);
  }

  /** Returns the domain's film. */
  public Movie toDomain() {
    return new Movie(
        title,
        year,
        IdsDto.toDomain(ids),
        Timestamps.date(released),
        runtime,
        status,
        rating,
        requireNonNullElse(genres, List.of()));
  }
}
