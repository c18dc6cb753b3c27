package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.lists.ListDto;
import io.github.traktcli.infrastructure.media.UserDto;
import io.github.traktcli.infrastructure.social.CommentDto;
import java.util.Map;

/** How each facet of this slice is read: one row for each. */
public final class CatalogReaders {

  private CatalogReaders() {}

  /** Adds the rows. */
  public static void addTo(AnswerReaders readers) {
    readers.row(Facet.MOVIE_DETAILS, TitleDto.class, TitleDto::movieDetails);
    readers.row(Facet.SHOW_DETAILS, TitleDto.class, TitleDto::showDetails);
    readers.rowOfTitle(Facet.SEASON_DETAILS, TitleDto.class, TitleDto::seasonDetails);
    readers.rowOfTitle(Facet.EPISODE_DETAILS, TitleDto.class, TitleDto::episodeDetails);
    readers.row(Facet.PERSON_DETAILS, PersonDetailsDto.class, PersonDetailsDto::toDomain);
    readers.row(Facet.ALIASES, AliasDto.class, AliasDto::toDomain);
    readers.row(Facet.RELEASES, ReleaseDto.class, ReleaseDto::toDomain);
    readers.row(
        Facet.CERTIFICATIONS, CountryCertificationDto.class, CountryCertificationDto::toDomain);
    readers.row(Facet.TRANSLATED_TEXTS, TranslationDto.class, TranslationDto::toDomain);
    readers.row(Facet.COMMENTS, CommentDto.class, CommentDto::toDomain);
    readers.row(Facet.LISTS, ListDto.class, ListDto::toDomain);
    readers.row(Facet.PEOPLE, CreditsDto.class, CreditsDto::toDomain);
    readers.row(Facet.RATINGS, RatingsDto.class, RatingsDto::toDomain);
    readers.rowOfTitle(Facet.RELATED, TitleDto.class, TitleDto::like);
    readers.row(Facet.STATS, TitleStatsDto.class, TitleStatsDto::toDomain);
    readers.row(Facet.STUDIOS, StudioDto.class, StudioDto::toDomain);
    readers.row(Facet.WATCHING, UserDto.class, UserDto::toDomain);
    readers.row(Facet.VIDEOS, VideoDto.class, VideoDto::toDomain);
    readers.row(Facet.SENTIMENTS, SentimentsDto.class, SentimentsDto::toDomain);
    readers.rowOfTitle(Facet.NEXT_EPISODE, TitleDto.class, TitleDto::episodeOf);
    readers.rowOfTitle(Facet.LAST_EPISODE, TitleDto.class, TitleDto::episodeOf);
    readers.rowOfTitle(Facet.SEASONS, TitleDto.class, TitleDto::seasonOf);
    readers.rowOfTitle(Facet.EPISODES, TitleDto.class, TitleDto::episodeInSeason);
    readers.row(Facet.FILM_CREDITS, CreditsDto.class, CreditsDto::toDomain);
    readers.row(Facet.SHOW_CREDITS, CreditsDto.class, CreditsDto::toDomain);
    readers.row(Facet.OFFERS, Map.class, OffersReader::offers);
    readers.row(Facet.JUST_WATCH, Map.class, OffersReader::justWatch);
  }
}
