package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.media.IdsDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a chart: a title with a count or, in the popular charts, the title itself. Such a
 * bare title of a mixed chart does not say what it is; only shows have episodes, a first airing and
 * an id of TheTVDB.
 */
record ChartEntryDto(
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable Long watchers,
    @Nullable Long userCount,
    @Nullable Long watcherCount,
    @Nullable Long playCount,
    @Nullable Long collectedCount,
    @Nullable Long collectorCount,
    @Nullable Long listCount,
    @Nullable Long revenue,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable IdsDto ids,
    @Nullable String released,
    @Nullable String firstAired,
    @Nullable Integer airedEpisodes,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable String network,
    @Nullable Double rating,
    @Nullable List<String> genres)
    implements Identified {

  ChartEntry toDomain(Chart chart, ChartedMedia media) {
    return new ChartEntry(item(media), count(chart));
  }

  /** Films and shows have ids of their own each; one of a show is told below zero. */
  @Override
  public @Nullable Object identity() {
    boolean film = movie != null || (show == null && !isShow(ChartedMedia.MEDIA));
    IdsDto named = movie != null ? movie.ids() : show != null ? show.ids() : ids;
    Long id = named == null ? null : named.trakt();
    return id == null || film ? id : Long.valueOf(-id);
  }

  private @Nullable Long count(Chart chart) {
    return switch (chart) {
      case TRENDING -> watchers;
      case POPULAR -> null;
      case ANTICIPATED -> listCount;
      case FAVORITED -> userCount;
      case PLAYED -> playCount;
      case WATCHED -> watcherCount;
      case COLLECTED -> collectorCount == null ? collectedCount : collectorCount;
      case BOXOFFICE -> revenue;
    };
  }

  private MediaItem item(ChartedMedia media) {
    return new MediaItemDto(movie, show, null, null, null)
        .toDomain()
        .orElseGet(() -> isShow(media) ? bareShow() : bareMovie());
  }

  private boolean isShow(ChartedMedia media) {
    return switch (media) {
      case MOVIES -> false;
      case SHOWS -> true;
      case MEDIA ->
          firstAired != null || airedEpisodes != null || (ids != null && ids.tvdb() != null);
    };
  }

  private MediaItem bareMovie() {
    return new MediaItem.OfMovie(
        new MovieDto(title, year, ids, released, runtime, status, rating, genres).toDomain());
  }

  private MediaItem bareShow() {
    return new MediaItem.OfShow(
        new ShowDto(title, year, ids, firstAired, runtime, status, network, rating, genres)
            .toDomain());
  }
}
