package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.IdsDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search, a lookup or the trend of searches found. */
record SearchHitDto(
    @Nullable String type,
    @Nullable Double score,
    @Nullable Long count,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person,
    @Nullable ListDto list)
    implements Identified {

  /** A personal or official list. */
  record ListDto(@Nullable String name, @Nullable IdsDto ids) {}

  SearchHit toHit() {
    Optional<MediaItem> item = item();
    String kind = Objects.requireNonNullElse(type, "");
    if (item.isPresent()) {
      return new SearchHit(kind, item, item.get().label(), item.get().reference(), score);
    }
    String label = list == null || list.name() == null ? kind : list.name();
    String reference =
        list == null
            ? ""
            : Optional.ofNullable(IdsDto.toDomain(list.ids()).trakt())
                .map(id -> "list:" + id)
                .orElse("");
    return new SearchHit(kind, item, label, reference, score);
  }

  SearchTrend toTrend() {
    return new SearchTrend(
        item().orElseGet(() -> new MediaItem.OfMovie(Movie.of(null, null, Ids.NONE))), count);
  }

  @Override
  public @Nullable Object identity() {
    String reference = toHit().reference();
    return reference.isEmpty() ? null : reference;
  }

  private Optional<MediaItem> item() {
    return new MediaItemDto(movie, show, null, episode, person).toDomain();
  }
}
