package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.Airs;
import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film, show, season or episode with everything that Trakt knows of it. The four have most of
 * their members in common, so that the title of the request decides which of them it is.
 */
record TitleDto(
    @Nullable String title,
    @Nullable Integer year,
    @Nullable Integer season,
    @Nullable Integer number,
    @Nullable Integer numberAbs,
    @Nullable IdsDto ids,
    @Nullable String tagline,
    @Nullable String overview,
    @Nullable String released,
    @Nullable String firstAired,
    @Nullable AirsDto airs,
    @Nullable Integer runtime,
    @Nullable Integer totalRuntime,
    @Nullable String certification,
    @Nullable String network,
    @Nullable String country,
    @Nullable String language,
    @Nullable String originalTitle,
    @Nullable String trailer,
    @Nullable String homepage,
    @Nullable String status,
    @Nullable Double rating,
    @Nullable Integer votes,
    @Nullable Integer commentCount,
    @Nullable List<String> genres,
    @Nullable List<String> subgenres,
    @Nullable List<String> availableTranslations,
    @Nullable Integer episodeCount,
    @Nullable Integer airedEpisodes,
    @Nullable String episodeType,
    @Nullable Boolean afterCredits,
    @Nullable Boolean duringCredits,
    @Nullable List<TranslationDto> translations)
    implements Identified {

  /** The hour at which a show airs. */
  record AirsDto(@Nullable String day, @Nullable String time, @Nullable String timezone) {}

  @Override
  public @Nullable Object identity() {
    return ids == null ? null : ids.trakt();
  }

  /** Reads a title that is of the same type as another. */
  MediaItem like(MediaItem other) {
    return other instanceof MediaItem.OfMovie ? movie() : show();
  }

  TitleDetails.OfMovie movieDetails() {
    return new TitleDetails.OfMovie(
        movie(), about(), Boolean.TRUE.equals(afterCredits), Boolean.TRUE.equals(duringCredits));
  }

  TitleDetails.OfShow showDetails() {
    return new TitleDetails.OfShow(
        show(),
        about(),
        airs == null ? new Airs(null, null, null) : new Airs(airs.day, airs.time, airs.timezone),
        airedEpisodes,
        totalRuntime);
  }

  TitleDetails.OfSeason seasonDetails(MediaItem requested) {
    return new TitleDetails.OfSeason(seasonOf(requested), about(), network);
  }

  TitleDetails.OfEpisode episodeDetails(MediaItem requested) {
    return new TitleDetails.OfEpisode(
        episodeOf(requested),
        about(),
        numberAbs,
        Boolean.TRUE.equals(afterCredits),
        Boolean.TRUE.equals(duringCredits));
  }

  /** Reads a season of the show that the request was about. */
  MediaItem.OfSeason seasonOf(MediaItem requested) {
    return new MediaItem.OfSeason(
        showOf(requested),
        new Season(
            number,
            IdsDto.toDomain(ids),
            title,
            Timestamps.instant(firstAired),
            episodeCount,
            airedEpisodes,
            rating));
  }

  /** Reads an episode of the show that the request was about. */
  MediaItem.OfEpisode episodeOf(MediaItem requested) {
    return new MediaItem.OfEpisode(
        showOf(requested),
        new Episode(
            season,
            number,
            title,
            IdsDto.toDomain(ids),
            Timestamps.instant(firstAired),
            runtime,
            rating,
            episodeType));
  }

  EpisodeInSeason episodeInSeason(MediaItem requested) {
    return new EpisodeInSeason(
        episodeOf(requested),
        requireNonNullElse(translations, List.<TranslationDto>of()).stream()
            .map(TranslationDto::toDomain)
            .toList());
  }

  private MediaItem.OfMovie movie() {
    return new MediaItem.OfMovie(
        new Movie(
            title,
            year,
            IdsDto.toDomain(ids),
            Timestamps.date(released),
            runtime,
            status,
            rating,
            requireNonNullElse(genres, List.of())));
  }

  private MediaItem.OfShow show() {
    return new MediaItem.OfShow(
        new Show(
            title,
            year,
            IdsDto.toDomain(ids),
            Timestamps.instant(firstAired),
            runtime,
            status,
            network,
            rating,
            requireNonNullElse(genres, List.of())));
  }

  private About about() {
    return new About(
        tagline,
        overview,
        certification,
        country,
        language,
        originalTitle,
        trailer,
        homepage,
        ids == null ? null : ids.atPlex(),
        votes,
        commentCount,
        requireNonNullElse(subgenres, List.of()),
        requireNonNullElse(availableTranslations, List.of()));
  }

  private static Show showOf(MediaItem requested) {
    return switch (requested) {
      case MediaItem.OfShow(var show) -> show;
      case MediaItem.OfSeason(var show, var season) -> show;
      case MediaItem.OfEpisode(var show, var episode) -> show;
      case MediaItem.OfMovie movie -> throw new IllegalArgumentException("films have no seasons");
      case MediaItem.OfPerson person ->
          throw new IllegalArgumentException("people have no seasons");
      case MediaItem.OfUser user -> throw new IllegalArgumentException("users have no seasons");
    };
  }
}
