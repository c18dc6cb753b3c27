package io.github.traktcli.domain.facet;

import static io.github.traktcli.domain.facet.FacetParameter.COMMENT_SORT;
import static io.github.traktcli.domain.facet.FacetParameter.COUNTRY;
import static io.github.traktcli.domain.facet.FacetParameter.END_AT;
import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;
import static io.github.traktcli.domain.facet.FacetParameter.LANGUAGE;
import static io.github.traktcli.domain.facet.FacetParameter.LINKS;
import static io.github.traktcli.domain.facet.FacetParameter.LIST_SORT;
import static io.github.traktcli.domain.facet.FacetParameter.LIST_TYPE;
import static io.github.traktcli.domain.facet.FacetParameter.START_AT;
import static io.github.traktcli.domain.facet.FacetParameter.TITLE_TYPE;
import static io.github.traktcli.domain.facet.FacetParameter.TRANSLATIONS;
import static io.github.traktcli.domain.facet.SubjectType.ACCOUNT;
import static io.github.traktcli.domain.facet.SubjectType.EPISODE;
import static io.github.traktcli.domain.facet.SubjectType.FAVORITES;
import static io.github.traktcli.domain.facet.SubjectType.LIST;
import static io.github.traktcli.domain.facet.SubjectType.MOVIE;
import static io.github.traktcli.domain.facet.SubjectType.PERSON;
import static io.github.traktcli.domain.facet.SubjectType.SEASON;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;
import static io.github.traktcli.domain.facet.SubjectType.WATCHLIST;

import io.github.traktcli.domain.catalog.Alias;
import io.github.traktcli.domain.catalog.CountryCertification;
import io.github.traktcli.domain.catalog.Credits;
import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offers;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.Release;
import io.github.traktcli.domain.catalog.Sentiments;
import io.github.traktcli.domain.catalog.Studio;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.TitleStats;
import io.github.traktcli.domain.catalog.Translation;
import io.github.traktcli.domain.catalog.Video;
import io.github.traktcli.domain.history.SavedPosition;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.user.User;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Something that hangs on one subject and is asked for by it: the aliases of a film, the likes of a
 * comment, the followers of a user. A feed is one that hangs on Trakt as a whole. To add one, add a
 * constant here or in {@link CommunityFacets}, a row to the readers of the infrastructure, and a
 * row with a view to a table of the presentation. Sections "Movies" to "People", "Comments",
 * "Lists" and "Users" of the contract.
 *
 * @param <T> one item of what is answered
 */
public final class Facet<T> implements Answered<T> {

  /** How much Trakt answers. */
  public enum Amount {
    /** A list, whole. */
    ALL,
    /** A list, in pages. */
    PAGED,
    /** One object. */
    ONE,
    /** One object, or word that there is none. */
    ONE_OR_NONE
  }

  /** Whom Trakt answers. */
  private enum Readers {
    ANYBODY,
    /** Somebody who is signed in, about what is theirs. */
    OWNER,
    /** Only some apps, with or without a user. */
    SOME_APPS
  }

  /** The films, shows, seasons, episodes and people themselves. */
  public static final Facet<TitleDetails.OfMovie> MOVIE_DETAILS =
      of(TitleDetails.OfMovie.class, "", Amount.ONE, MOVIE).asking(EXTENDED, "full");

  public static final Facet<TitleDetails.OfShow> SHOW_DETAILS =
      of(TitleDetails.OfShow.class, "", Amount.ONE, SHOW).asking(EXTENDED, "full");
  public static final Facet<TitleDetails.OfSeason> SEASON_DETAILS =
      of(TitleDetails.OfSeason.class, "info", Amount.ONE, SEASON).asking(EXTENDED, "full");
  public static final Facet<TitleDetails.OfEpisode> EPISODE_DETAILS =
      of(TitleDetails.OfEpisode.class, "", Amount.ONE, EPISODE).asking(EXTENDED, "full");
  public static final Facet<TitleDetails.OfPerson> PERSON_DETAILS =
      of(TitleDetails.OfPerson.class, "", Amount.ONE, PERSON).asking(EXTENDED, "full");

  public static final Facet<Alias> ALIASES = of(Alias.class, "aliases", Amount.ALL, MOVIE, SHOW);
  public static final Facet<Release> RELEASES =
      of(Release.class, "releases", Amount.ALL, MOVIE).in(COUNTRY);
  public static final Facet<CountryCertification> CERTIFICATIONS =
      of(CountryCertification.class, "certifications", Amount.ALL, SHOW);
  public static final Facet<Translation> TRANSLATED_TEXTS =
      of(Translation.class, "translations", Amount.ALL, MOVIE, SHOW, SEASON, EPISODE)
          .picking(LANGUAGE, Translation::isIn);
  public static final Facet<Comment> COMMENTS =
      of(
              Comment.class,
              "comments",
              Amount.PAGED,
              MOVIE,
              SHOW,
              SEASON,
              EPISODE,
              LIST,
              WATCHLIST,
              FAVORITES)
          .in(COMMENT_SORT)
          .asking(LANGUAGE)
          .asking(EXTENDED);
  public static final Facet<ListSummary> LISTS =
      of(ListSummary.class, "lists", Amount.PAGED, MOVIE, SHOW, SEASON, EPISODE, PERSON)
          .in(LIST_TYPE, LIST_SORT)
          .asking(EXTENDED);
  public static final Facet<Credits> PEOPLE =
      of(Credits.class, "people", Amount.ONE, MOVIE, SHOW, SEASON, EPISODE).asking(EXTENDED);
  public static final Facet<Ratings> RATINGS =
      of(Ratings.class, "ratings", Amount.ONE, MOVIE, SHOW, SEASON, EPISODE).asking(EXTENDED);
  public static final Facet<MediaItem> RELATED =
      of(MediaItem.class, "related", Amount.PAGED, MOVIE, SHOW).asking(EXTENDED);
  public static final Facet<TitleStats> STATS =
      of(TitleStats.class, "stats", Amount.ONE, MOVIE, SHOW, SEASON, EPISODE);
  public static final Facet<Studio> STUDIOS = of(Studio.class, "studios", Amount.ALL, MOVIE, SHOW);
  public static final Facet<User> WATCHING =
      of(User.class, "watching", Amount.ALL, MOVIE, SHOW, SEASON, EPISODE).asking(EXTENDED);
  public static final Facet<Video> VIDEOS =
      of(Video.class, "videos", Amount.ALL, MOVIE, SHOW, SEASON, EPISODE).asking(EXTENDED);
  public static final Facet<Sentiments> SENTIMENTS =
      of(Sentiments.class, "sentiments", Amount.ONE, MOVIE, SHOW);
  public static final Facet<MediaItem.OfEpisode> NEXT_EPISODE =
      of(MediaItem.OfEpisode.class, "next_episode", Amount.ONE_OR_NONE, SHOW)
          .asking(EXTENDED, "full");
  public static final Facet<MediaItem.OfEpisode> LAST_EPISODE =
      of(MediaItem.OfEpisode.class, "last_episode", Amount.ONE_OR_NONE, SHOW)
          .asking(EXTENDED, "full");
  public static final Facet<MediaItem.OfSeason> SEASONS =
      of(MediaItem.OfSeason.class, "seasons", Amount.ALL, SHOW).asking(EXTENDED, "full");
  public static final Facet<EpisodeInSeason> EPISODES =
      of(EpisodeInSeason.class, "", Amount.ALL, SEASON)
          .asking(TRANSLATIONS)
          .asking(EXTENDED, "full");
  public static final Facet<Credits> FILM_CREDITS =
      of(Credits.class, "movies", Amount.ONE, PERSON).asking(EXTENDED);
  public static final Facet<Credits> SHOW_CREDITS =
      of(Credits.class, "shows", Amount.ONE, PERSON).asking(EXTENDED);

  /** Where it can be watched. Trakt answers only some apps. */
  public static final Facet<Offers> OFFERS =
      of(Offers.class, "watchnow", Amount.ONE, MOVIE, SHOW, EPISODE)
          .in(COUNTRY)
          .asking(LINKS)
          .asking(EXTENDED)
          .forSomeApps();

  public static final Facet<JustWatchLinks> JUST_WATCH =
      of(JustWatchLinks.class, "watchnow/justwatch_links", Amount.ONE, MOVIE, SHOW, SEASON)
          .in(COUNTRY)
          .forSomeApps();

  /** Where whoever is signed in has stopped within titles. */
  public static final Facet<SavedPosition> SAVED_POSITIONS =
      of(SavedPosition.class, "playback", Amount.PAGED, ACCOUNT)
          .in(TITLE_TYPE)
          .asking(START_AT)
          .asking(END_AT)
          .asking(EXTENDED);

  private final Class<T> value;
  private final String path;
  private final Amount amount;
  private final Set<SubjectType> types;
  private final List<FacetParameter> places;
  private final Map<FacetParameter, String> query;
  private final Map<FacetParameter, BiPredicate<T, String>> picks;
  private final Readers readers;

  private Facet(
      Class<T> value,
      String path,
      Amount amount,
      Set<SubjectType> types,
      List<FacetParameter> places,
      Map<FacetParameter, String> query,
      Map<FacetParameter, BiPredicate<T, String>> picks,
      Readers readers) {
    this.value = value;
    this.path = path;
    this.amount = amount;
    this.types = types;
    this.places = places;
    this.query = query;
    this.picks = picks;
    this.readers = readers;
  }

  /** Returns all that stand here. */
  public static List<Facet<?>> all() {
    return List.of(
        MOVIE_DETAILS,
        SHOW_DETAILS,
        SEASON_DETAILS,
        EPISODE_DETAILS,
        PERSON_DETAILS,
        ALIASES,
        RELEASES,
        CERTIFICATIONS,
        TRANSLATED_TEXTS,
        COMMENTS,
        LISTS,
        PEOPLE,
        RATINGS,
        RELATED,
        STATS,
        STUDIOS,
        WATCHING,
        VIDEOS,
        SENTIMENTS,
        NEXT_EPISODE,
        LAST_EPISODE,
        SEASONS,
        EPISODES,
        FILM_CREDITS,
        SHOW_CREDITS,
        OFFERS,
        JUST_WATCH,
        SAVED_POSITIONS);
  }

  @Override
  public Class<T> value() {
    return value;
  }

  /** Returns what follows the subject in a path, with slashes between its pieces; may be empty. */
  public String path() {
    return path;
  }

  /** Returns how much Trakt answers. */
  public Amount amount() {
    return amount;
  }

  /** Returns what it hangs on. */
  public Set<SubjectType> types() {
    return types;
  }

  /** Returns what stands behind it in the path, in that order. */
  public List<FacetParameter> places() {
    return places;
  }

  /** Returns what may stand in the query, each with what is asked for by default, or nothing. */
  public Map<FacetParameter, String> query() {
    return query;
  }

  /**
   * Returns what Trakt is not told: the whole answer is asked for, and what fits is picked out of
   * it. Each comes with the test that an item has to pass, given what was said.
   */
  public Map<FacetParameter, BiPredicate<T, String>> picks() {
    return picks;
  }

  /** Returns everything that can be said about it, the path first. */
  public List<FacetParameter> parameters() {
    return Stream.of(places, query.keySet(), picks.keySet()).flatMap(Collection::stream).toList();
  }

  /** Tells whether Trakt answers only some apps, with or without a user. */
  public boolean isLimited() {
    return readers == Readers.SOME_APPS;
  }

  /** Tells whether it is about what the user who is signed in has, and nobody else is answered. */
  public boolean isMine() {
    return readers == Readers.OWNER;
  }

  /** Returns its name for messages and traces. */
  @Override
  public String toString() {
    return path.isEmpty() ? value.getSimpleName() : path;
  }

  static <T> Facet<T> of(
      Class<T> value, String path, Amount amount, SubjectType first, SubjectType... more) {
    return new Facet<>(
        value,
        path,
        amount,
        Collections.unmodifiableSet(EnumSet.of(first, more)),
        List.of(),
        Map.of(),
        Map.of(),
        Readers.ANYBODY);
  }

  Facet<T> in(FacetParameter... path) {
    return new Facet<>(value, this.path, amount, types, List.of(path), query, picks, readers);
  }

  Facet<T> asking(FacetParameter parameter) {
    return asking(parameter, "");
  }

  Facet<T> asking(FacetParameter parameter, String byDefault) {
    Map<FacetParameter, String> longer = new EnumMap<>(FacetParameter.class);
    longer.putAll(query);
    longer.put(parameter, byDefault);
    return new Facet<>(
        value, path, amount, types, places, Collections.unmodifiableMap(longer), picks, readers);
  }

  private Facet<T> picking(FacetParameter parameter, BiPredicate<T, String> fits) {
    return new Facet<>(value, path, amount, types, places, query, Map.of(parameter, fits), readers);
  }

  private Facet<T> forSomeApps() {
    return new Facet<>(value, path, amount, types, places, query, picks, Readers.SOME_APPS);
  }

  Facet<T> ofMine() {
    return new Facet<>(value, path, amount, types, places, query, picks, Readers.OWNER);
  }
}
