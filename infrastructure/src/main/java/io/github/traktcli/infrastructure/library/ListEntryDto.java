package io.github.traktcli.infrastructure.library;

import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import org.jspecify.annotations.Nullable;

/** An entry of a watchlist, of favorites or of a list, as Trakt sends it. */
public record ListEntryDto(
    @Nullable Long id,
    @Nullable Integer rank,
    @Nullable String listedAt,
    @Nullable String notes,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person)
    implements Identified {

  @Override
  public @Nullable Object identity() {
    return id;
  }

  /** Returns the domain's entry. */
  public ListEntry toDomain() {
    return new ListEntry(
        id,
        rank,
        Timestamps.instant(listedAt),
        notes,
        new MediaItemDto(movie, show, season, episode, person).toDomain().orElse(null));
  }
}
