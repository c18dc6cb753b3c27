package io.github.traktcli.infrastructure.history;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.application.history.AiredEpisode;
import io.github.traktcli.application.history.AiredEpisodes;
import io.github.traktcli.application.history.PlayGateway;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.TitlePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Trakt knows about the user's plays, over HTTP, one call each. */
public final class HttpPlayGateway implements PlayGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpPlayGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public AiredEpisodes aired(MediaItem.OfShow show, boolean everything) {
    List<String> path = new ArrayList<>(TitlePath.of(show));
    path.addAll(List.of("progress", "watched"));
    return http.read(
            TraktRequest.get(path.toArray(String[]::new))
                .with("hidden", everything ? "true" : "false")
                .with("specials", everything ? "true" : "false")
                .with("count_specials", "false")
                .authorized(Authorization.REQUIRED),
            ProgressDto.class,
            progress -> progress.episodesOf(show))
        .value();
  }

  @Override
  public boolean watchOnlyOnce() {
    return http.read(
            TraktRequest.get("users", "settings")
                .with("extended", "browsing")
                .authorized(Authorization.REQUIRED),
            SettingsDto.class,
            SettingsDto::onlyOnce)
        .value();
  }

  /** How far through a show. */
  record ProgressDto(
      @Nullable String resetAt,
      @Nullable List<@Nullable SeasonDto> seasons,
      @Nullable NextDto nextEpisode) {

    private AiredEpisodes episodesOf(MediaItem.OfShow show) {
      Instant reset = requireNonNullElse(Timestamps.instant(resetAt), Instant.MIN);
      List<AiredEpisode> aired = new ArrayList<>();
      for (SeasonDto season : requireNonNullElse(seasons, List.<SeasonDto>of())) {
        if (season != null && season.number != null) {
          season.addTo(aired, show, reset);
        }
      }
      return new AiredEpisodes(aired, Optional.ofNullable(nextEpisode).flatMap(NextDto::place));
    }
  }

  /** The episode to watch next. */
  record NextDto(@Nullable Integer season, @Nullable Integer number) {
    private Optional<String> place() {
      return Episode.of(season, number, null, Ids.NONE).place();
    }
  }

  /** How far through a season. */
  record SeasonDto(@Nullable Integer number, @Nullable List<@Nullable EpisodeDto> episodes) {

    private void addTo(List<AiredEpisode> aired, MediaItem.OfShow show, Instant reset) {
      for (EpisodeDto episode : requireNonNullElse(episodes, List.<EpisodeDto>of())) {
        if (episode != null && episode.number != null) {
          aired.add(
              new AiredEpisode(
                  new MediaItem.OfEpisode(
                      show.show(), Episode.of(number, episode.number, null, Ids.NONE)),
                  episode.isWatchedSince(reset)));
        }
      }
    }
  }

  /** An episode that has aired. */
  record EpisodeDto(
      @Nullable Integer number, @Nullable Boolean completed, @Nullable String lastWatchedAt) {

    /** Plays from before the show was begun anew count no more. */
    private boolean isWatchedSince(Instant reset) {
      Instant at = Timestamps.instant(lastWatchedAt);
      return Boolean.TRUE.equals(completed) && (at == null || !at.isBefore(reset));
    }
  }

  /** The part of the settings that says how plays are kept. */
  record SettingsDto(@Nullable BrowsingDto browsing) {
    private boolean onlyOnce() {
      return browsing != null && Boolean.TRUE.equals(browsing.watchOnlyOnce);
    }
  }

  /** What the user likes to see. */
  record BrowsingDto(@Nullable Boolean watchOnlyOnce) {}
}
