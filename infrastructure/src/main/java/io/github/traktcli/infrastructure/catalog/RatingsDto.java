package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.RatingDistribution;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.SiteRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both shapes of ratings: Trakt's own alone, or one member for each site. The latter is known by
 * its member {@code trakt}.
 */
record RatingsDto(
    @Nullable Double rating,
    @Nullable Integer votes,
    @Nullable Map<String, Integer> distribution,
    @Nullable OwnDto trakt,
    @Nullable SiteDto imdb,
    @Nullable SiteDto tmdb,
    @Nullable SiteDto metascore,
    @Nullable TomatoesDto rottenTomatoes,
    @Nullable SiteDto letterboxd,
    @Nullable SiteDto mal) {

  /** Trakt's own ratings as one of many. */
  record OwnDto(
      @Nullable Double rating,
      @Nullable Integer votes,
      @Nullable Map<String, Integer> distribution) {}

  /** The ratings of most other sites. */
  record SiteDto(@Nullable Double rating, @Nullable Long votes, @Nullable String link) {}

  /** The two ratings of Rotten Tomatoes. */
  record TomatoesDto(@Nullable Double rating, @Nullable Double userRating, @Nullable String link) {}

  Ratings toDomain() {
    return trakt == null
        ? ratings(rating, votes, distribution, List.of())
        : ratings(trakt.rating, trakt.votes, trakt.distribution, others());
  }

  private List<SiteRating> others() {
    List<SiteRating> others = new ArrayList<>();
    add(others, "IMDb", 10, imdb);
    add(others, "TMDB", 10, tmdb);
    add(others, "Metacritic", 100, metascore);
    if (rottenTomatoes != null) {
      add(others, "Rotten Tomatoes critics", rottenTomatoes.rating, rottenTomatoes.link);
      add(others, "Rotten Tomatoes audience", rottenTomatoes.userRating, rottenTomatoes.link);
    }
    add(others, "Letterboxd", 5, letterboxd);
    add(others, "MyAnimeList", 10, mal);
    return others;
  }

  private static void add(List<SiteRating> others, String site, int best, @Nullable SiteDto rated) {
    if (rated != null && rated.rating != null) {
      others.add(new SiteRating(site, rated.rating, best, rated.votes, rated.link));
    }
  }

  private static void add(
      List<SiteRating> others, String site, @Nullable Double percent, @Nullable String link) {
    if (percent != null) {
      others.add(new SiteRating(site, percent, 100, null, link));
    }
  }

  private static Ratings ratings(
      @Nullable Double rating,
      @Nullable Integer votes,
      @Nullable Map<String, Integer> distribution,
      List<SiteRating> others) {
    return new Ratings(
        rating, votes, RatingDistribution.of(requireNonNullElse(distribution, Map.of())), others);
  }
}
