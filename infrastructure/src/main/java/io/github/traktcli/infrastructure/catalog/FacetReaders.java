package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.Facet;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.lists.ListDto;
import io.github.traktcli.infrastructure.media.UserDto;
import io.github.traktcli.infrastructure.social.CommentDto;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The table of how each facet is read: one row for each. */
final class FacetReaders {

  private final Map<Facet<?>, FacetReader<?, ?>> readers = new HashMap<>();

  FacetReaders() {
    row(Facet.MOVIE_DETAILS, TitleDto.class, TitleDto::movieDetails);
    row(Facet.SHOW_DETAILS, TitleDto.class, TitleDto::showDetails);
    row(Facet.SEASON_DETAILS, TitleDto.class, TitleDto::seasonDetails);
    row(Facet.EPISODE_DETAILS, TitleDto.class, TitleDto::episodeDetails);
    row(Facet.PERSON_DETAILS, PersonDetailsDto.class, PersonDetailsDto::toDomain);
    row(Facet.ALIASES, AliasDto.class, AliasDto::toDomain);
    row(Facet.RELEASES, ReleaseDto.class, ReleaseDto::toDomain);
    row(Facet.CERTIFICATIONS, CountryCertificationDto.class, CountryCertificationDto::toDomain);
    row(Facet.TRANSLATED_TEXTS, TranslationDto.class, TranslationDto::toDomain);
    row(Facet.COMMENTS, CommentDto.class, CommentDto::toDomain);
    row(Facet.LISTS, ListDto.class, ListDto::toDomain);
    row(Facet.PEOPLE, CreditsDto.class, CreditsDto::toDomain);
    row(Facet.RATINGS, RatingsDto.class, RatingsDto::toDomain);
    row(Facet.RELATED, TitleDto.class, TitleDto::like);
    row(Facet.STATS, TitleStatsDto.class, TitleStatsDto::toDomain);
    row(Facet.STUDIOS, StudioDto.class, StudioDto::toDomain);
    row(Facet.WATCHING, UserDto.class, UserDto::toDomain);
    row(Facet.VIDEOS, VideoDto.class, VideoDto::toDomain);
    row(Facet.SENTIMENTS, SentimentsDto.class, SentimentsDto::toDomain);
    row(Facet.NEXT_EPISODE, TitleDto.class, TitleDto::episodeOf);
    row(Facet.LAST_EPISODE, TitleDto.class, TitleDto::episodeOf);
    row(Facet.SEASONS, TitleDto.class, TitleDto::seasonOf);
    row(Facet.EPISODES, TitleDto.class, TitleDto::episodeInSeason);
    row(Facet.FILM_CREDITS, CreditsDto.class, CreditsDto::toDomain);
    row(Facet.SHOW_CREDITS, CreditsDto.class, CreditsDto::toDomain);
    row(Facet.OFFERS, Map.class, OffersReader::offers);
    row(Facet.JUST_WATCH, Map.class, OffersReader::justWatch);
  }

  /** Returns how a facet is read. */
  @SuppressWarnings("unchecked") // A row is only ever put under a facet of its own type.
  <T> FacetReader<?, T> of(Facet<T> facet) {
    FacetReader<?, ?> reader = readers.get(facet);
    if (reader == null) {
      throw new IllegalStateException("nobody reads " + facet);
    }
    return (FacetReader<?, T>) reader;
  }

  private <D, T> void row(Facet<T> facet, Class<D> dto, Function<? super D, T> mapping) {
    row(facet, dto, (item, title) -> mapping.apply(item));
  }

  private <D, T> void row(Facet<T> facet, Class<D> dto, BiFunction<D, MediaItem, T> mapping) {
    readers.put(facet, new FacetReader<>(dto, mapping));
  }
}
