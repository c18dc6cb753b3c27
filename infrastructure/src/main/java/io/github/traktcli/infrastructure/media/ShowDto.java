package io.github.traktcli.infrastructure.media;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series as Trakt sends it. */
public record ShowDto(
    @Nullable String title,
    @Nullable Integer year,
    @Nullable IdsDto ids,
    @Nullable String firstAired,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable String network,
    @Nullable Double rating,
    @Nullable List<String> genres) {

  /** Returns what names it. */
  static ShowDto of(Show show) {
    return new ShowDto(
        show.title(), show.year(), IdsDto.of(show.ids()), null, null, null, null, null, null);
  }

  /** Returns the domain's series. */
  public Show toDomain() {
    return new Show(
        title,
        year,
        IdsDto.toDomain(ids),
        Timestamps.instant(firstAired),
        runtime,
        status,
        network,
        rating,
        requireNonNullElse(genres, List.of()));
  }
}
