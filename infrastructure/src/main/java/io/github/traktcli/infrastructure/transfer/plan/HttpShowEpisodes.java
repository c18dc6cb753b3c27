package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.match.ShowEpisodes;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All episodes of a show by one request. Section "Seasons" of the contract. */
public final class HttpShowEpisodes implements ShowEpisodes {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpShowEpisodes(TraktHttp http) {
    this.http = http;
  }

  /** A season with its episodes. */
  record SeasonDto(@Nullable Integer number, @Nullable List<@Nullable EpisodeDto> episodes) {}

  @Override
  public List<MediaItem.OfEpisode> of(MediaItem.OfShow show) {
    TraktRequest request =
        TraktRequest.get("shows", show.ids().key().orElseThrow(), "seasons")
            .with("extended", "episodes");
    List<MediaItem.OfEpisode> episodes = new ArrayList<>();
    for (Sourced<SeasonDto> season : seasons(request)) {
      for (EpisodeDto dto :
          Objects.requireNonNullElse(season.value().episodes(), List.<EpisodeDto>of())) {
        if (dto != null) {
          episodes.add(new MediaItem.OfEpisode(show.show(), brief(dto.toDomain())));
        }
      }
    }
    return episodes;
  }

  private List<Sourced<SeasonDto>> seasons(TraktRequest request) {
    try {
      return http.readAll(request, SeasonDto.class, season -> season);
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return List.of();
      }
      throw e;
    }
  }

  private static Episode brief(Episode episode) {
    return Episode.of(episode.season(), episode.number(), episode.title(), episode.ids());
  }
}
