package io.github.traktcli.infrastructure.history;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.history.SeasonProgress;
import io.github.traktcli.domain.history.SeasonProgress.EpisodeProgress;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far through a show, as Trakt sends it: by what was watched, or by what was collected. */
public record ShowProgressDto(
    @Nullable Integer aired,
    @Nullable Integer completed,
    @Nullable String lastWatchedAt,
    @Nullable String lastCollectedAt,
    @Nullable String resetAt,
    @Nullable Boolean hidden,
    @Nullable List<@Nullable SeasonProgressDto> seasons,
    @Nullable List<@Nullable SeasonDto> hiddenSeasons,
    @Nullable EpisodeDto nextEpisode,
    @Nullable EpisodeDto lastEpisode,
    @Nullable StatsDto stats) {

  /** A season of it. */
  public record SeasonProgressDto(
      @Nullable Integer number,
      @Nullable String title,
      @Nullable Integer aired,
      @Nullable Integer completed,
      @Nullable List<@Nullable EpisodeProgressDto> episodes) {

    private SeasonProgress toDomain() {
      return new SeasonProgress(
          number,
          title,
          aired,
          completed,
          present(episodes).stream().map(EpisodeProgressDto::toDomain).toList());
    }
  }

  /** An episode of it. */
  public record EpisodeProgressDto(
      @Nullable Integer number,
      @Nullable Boolean completed,
      @Nullable String lastWatchedAt,
      @Nullable String collectedAt) {

    private EpisodeProgress toDomain() {
      return new EpisodeProgress(
          number,
          Boolean.TRUE.equals(completed),
          Timestamps.instant(lastWatchedAt == null ? collectedAt : lastWatchedAt));
    }
  }

  /** Its plays and minutes. */
  public record StatsDto(@Nullable Integer minutesLeft) {}

  /** Returns the domain's progress through a title, which is a show. */
  public ShowProgress of(MediaItem show) {
    return ofShow(
        show instanceof MediaItem.OfShow(Show itself) ? itself : Show.of(null, null, Ids.NONE));
  }

  /** Returns the domain's progress through that show. */
  public ShowProgress ofShow(Show show) {
    return new ShowProgress(
        show,
        aired,
        completed,
        Timestamps.instant(lastWatchedAt == null ? lastCollectedAt : lastWatchedAt),
        Timestamps.instant(resetAt),
        Boolean.TRUE.equals(hidden),
        episode(nextEpisode),
        episode(lastEpisode),
        stats == null ? null : stats.minutesLeft,
        present(seasons).stream().map(SeasonProgressDto::toDomain).toList(),
        present(hiddenSeasons).stream()
            .map(SeasonDto::number)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static @Nullable Episode episode(@Nullable EpisodeDto episode) {
    return episode == null ? null : episode.toDomain();
  }

  private static <E> List<E> present(@Nullable List<@Nullable E> items) {
    return requireNonNullElse(items, List.<@Nullable E>of()).stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
