package io.github.traktcli.infrastructure.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.domain.catalog.Credit;
import io.github.traktcli.domain.catalog.Credits;
import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offer;
import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.SiteRating;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.catalog.CatalogReaders;
import io.github.traktcli.infrastructure.catalog.HttpHomeCountry;
import io.github.traktcli.infrastructure.catalog.HttpMyTitles;
import io.github.traktcli.infrastructure.catalog.HttpVocabularyGateway;
import io.github.traktcli.infrastructure.history.HistoryReaders;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import io.github.traktcli.infrastructure.social.SocialReaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFacetGatewayTests {

  private static final Show SHOW = Show.of(null, null, Ids.ofSlug("severance"));
  @StartStop private final MockWebServer server = PromptServer.make();

  private TraktHttp http;
  private HttpFacetGateway gateway;

  @BeforeEach
  void connect() {
    http = LoopbackTrakt.client(server.url("/").uri(), "token");
    gateway = new HttpFacetGateway(http, readers());
  }

  private static AnswerReaders readers() {
    AnswerReaders readers = new AnswerReaders();
    CatalogReaders.addTo(readers);
    SocialReaders.addTo(readers);
    HistoryReaders.addTo(readers);
    return readers;
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  private static MediaItem title(ItemType type) {
    return switch (type) {
      case MOVIE -> new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("heat-1995")));
      case SHOW -> new MediaItem.OfShow(SHOW);
      case SEASON -> new MediaItem.OfSeason(SHOW, Season.of(2, Ids.NONE));
      case EPISODE -> new MediaItem.OfEpisode(SHOW, Episode.of(2, 5, null, Ids.NONE));
      case PERSON -> new MediaItem.OfPerson(Person.of(null, Ids.ofSlug("amy-adams")));
      case LIST, COMMENT, USER -> throw new IllegalArgumentException(type + " is no title");
    };
  }

  private static Subject subject(SubjectType type) {
    return switch (type) {
      case MOVIE, SHOW, SEASON, EPISODE, PERSON ->
          new Subject.Title(title(ItemType.valueOf(type.name())));
      case COMMENT -> new Subject.OfComment(417);
      case LIST -> new Subject.OfList(Optional.of("sean"), "55");
      case USER -> new Subject.OfUser("sean");
      case NOTE -> new Subject.OfNote(1245);
      case WATCHLIST -> new Subject.OfSection(LibrarySection.OfAccount.WATCHLIST, Optional.empty());
      case FAVORITES ->
          new Subject.OfSection(LibrarySection.OfAccount.FAVORITES, Optional.of("sean"));
      case SMART_LIST -> new Subject.OfSmartList(Optional.of("sean"), "fresh");
      case SAVED_FILTER -> new Subject.OfSavedFilter(12);
      case FOLLOW_REQUEST -> new Subject.OfFollowRequest(123);
      case POSITION -> new Subject.OfPosition(13);
      case ACCOUNT -> new Subject.Account();
      case TRAKT -> new Subject.Everything();
    };
  }

  static Stream<Arguments> facetsOfSubjects() {
    return Stream.of(Facet.all(), CommunityFacets.all(), HistoryFacets.all())
        .flatMap(List::stream)
        .flatMap(facet -> facet.types().stream().map(type -> Arguments.of(facet, type)));
  }

  /** Nobody can forget to say how a facet is read. */
  @ParameterizedTest
  @MethodSource("facetsOfSubjects")
  void readsEveryFacetOfEverySubjectThatHasIt(Facet<?> facet, SubjectType type) throws Exception {
    boolean isList =
        switch (facet.amount()) {
          case ALL, PAGED -> true;
          case ONE, ONE_OR_NONE -> false;
        };
    answer(isList ? "[{}]" : "{}");

    List<?> read = read(facet, subject(type));

    assertThat(read).hasSize(1);
    assertThat(read.getFirst()).isInstanceOf(facet.value());
    assertThat(server.takeRequest().getUrl().encodedPath()).contains("/" + facet.path());
  }

  private <T> List<T> read(Facet<T> facet, Subject subject) {
    FacetRequest<T> request = FacetRequest.of(facet, subject);
    return switch (facet.amount()) {
      case ALL, PAGED -> gateway.many(request).toList().stream().map(Sourced::value).toList();
      case ONE -> List.of(gateway.one(request).value());
      case ONE_OR_NONE -> gateway.oneOrNone(request).stream().map(Sourced::value).toList();
    };
  }

  @Test
  void putsTitlesIntoPathsByTheirBestKey() throws Exception {
    for (Facet<?> facet :
        List.of(
            Facet.MOVIE_DETAILS,
            Facet.SHOW_DETAILS,
            Facet.SEASON_DETAILS,
            Facet.EPISODE_DETAILS,
            Facet.PERSON_DETAILS)) {
      answer("{}");
      read(facet, subject(facet.types().iterator().next()));
    }

    assertThat(targets(5))
        .containsExactly(
            "/movies/heat-1995?extended=full",
            "/shows/severance?extended=full",
            "/shows/severance/seasons/2/info?extended=full",
            "/shows/severance/seasons/2/episodes/5?extended=full",
            "/people/amy-adams?extended=full");
  }

  @Test
  void namesTheOrderAlwaysAndTheRestWhereItWasSaid() throws Exception {
    MediaItem movie = title(ItemType.MOVIE);
    answer("[]", "[]", "[]", "[]", "[]", "[]");
    gateway.many(request(Facet.COMMENTS, movie)).toList();
    gateway
        .many(
            request(Facet.COMMENTS, movie)
                .with(FacetParameter.COMMENT_SORT, "likes")
                .with(FacetParameter.LANGUAGE, "es"))
        .toList();
    gateway.many(request(Facet.LISTS, movie).with(FacetParameter.LIST_SORT, "added")).toList();
    gateway.many(request(Facet.RELEASES, movie).with(FacetParameter.COUNTRY, "us")).toList();
    gateway
        .many(request(Facet.TRANSLATED_TEXTS, movie).with(FacetParameter.LANGUAGE, "es"))
        .toList();
    gateway
        .many(
            request(Facet.EPISODES, title(ItemType.SEASON)).with(FacetParameter.TRANSLATIONS, "es"))
        .toList();

    assertThat(targets(6))
        .containsExactly(
            "/movies/heat-1995/comments/newest?page=1&limit=30",
            "/movies/heat-1995/comments/likes?language=es&page=1&limit=30",
            "/movies/heat-1995/lists/personal/added?page=1&limit=30",
            "/movies/heat-1995/releases/us",
            "/movies/heat-1995/translations",
            "/shows/severance/seasons/2?translations=es&extended=full");
  }

  private static <T> FacetRequest<T> request(Facet<T> facet, MediaItem title) {
    return new FacetRequest<>(facet, new Subject.Title(title), Map.of(), PageRequest.first(30));
  }

  @Test
  void readsAFilmWithWhatItDoesNotKnow() {
    answer(
        """
        {"title":"Heat","year":1995,"ids":{"trakt":352,"slug":"heat-1995","plex":{"guid":"x"}},
         "tagline":"A Los Angeles crime saga","released":"1995-12-15","runtime":170,
         "certification":"R","rating":8.3,"votes":12000,"genres":["crime"],"news":[1,{"a":null}],
         "after_credits":true,"airs":null}\
        """);

    Sourced<TitleDetails.OfMovie> read =
        gateway.one(FacetRequest.of(Facet.MOVIE_DETAILS, title(ItemType.MOVIE)));

    assertThat(read.value().item().label()).isEqualTo("Heat (1995)");
    assertThat(read.value().item().movie().runtime()).isEqualTo(170);
    assertThat(read.value().about().certification()).isEqualTo("R");
    assertThat(read.value().about().votes()).isEqualTo(12000);
    assertThat(read.value().afterCredits()).isTrue();
    assertThat(read.source().json()).contains("\"news\":[1,{\"a\":null}]");
  }

  @Test
  void namesEpisodesByTheShowOfTheRequest() {
    answer(
        """
        [{"season":2,"number":1,"title":null,"ids":{"trakt":7},
          "translations":[{"title":"Hola","language":"es","country":"mx"}]}]\
        """);

    EpisodeInSeason episode =
        gateway
            .many(FacetRequest.of(Facet.EPISODES, title(ItemType.SEASON)))
            .toList()
            .getFirst()
            .value();

    assertThat(episode.item().reference()).isEqualTo("show/severance/2/1");
    assertThat(episode.translations().getFirst().tag()).isEqualTo("es-mx");
  }

  @Test
  void readsCastGuestsAndCrewInThatOrder() {
    answer(
        """
        {"crew":{"costume & make-up":[{"jobs":["Wigs"],"person":{"name":"C","ids":{"trakt":3}}}],
                 "created by":[{"jobs":[],"person":null}]},
         "guest_stars":[{"characters":["G"],"episode_count":1,"person":{"name":"B","ids":{}}}],
         "cast":[{"characters":["X","Y"],"episode_count":19,"series_regular":true,
                  "person":{"name":"A","ids":{"trakt":1,"slug":"a"}}}]}\
        """);

    Credits credits = gateway.one(FacetRequest.of(Facet.PEOPLE, title(ItemType.SHOW))).value();

    assertThat(credits.all())
        .extracting(Credit::department)
        .containsExactly("cast", "guest stars", "costume & make-up");
    assertThat(credits.all().getFirst().roles()).containsExactly("X", "Y");
    assertThat(credits.all().getFirst().episodes()).isEqualTo(19);
    assertThat(credits.all().getFirst().item().reference()).isEqualTo("person/a");
  }

  @Test
  void readsRatingsOfEitherShape() {
    answer(
        "{\"rating\":8.21,\"votes\":3,\"distribution\":{\"1\":1,\"10\":2}}",
        """
        {"trakt":{"rating":8.2,"votes":5,"distribution":{"9":5}},"tmdb":null,
         "imdb":{"rating":7.9,"votes":812340,"link":"https://imdb.com"},
         "rotten_tomatoes":{"rating":94,"user_rating":null,"state":"certified"},
         "letterboxd":{"rating":4.1,"votes":10},"mal":null}\
        """);
    MediaItem movie = title(ItemType.MOVIE);

    Ratings own = gateway.one(FacetRequest.of(Facet.RATINGS, movie)).value();
    Ratings all =
        gateway
            .one(FacetRequest.of(Facet.RATINGS, movie).with(FacetParameter.EXTENDED, "all"))
            .value();

    assertThat(own.rating()).isEqualTo(8.21);
    assertThat(own.distribution().of(10)).contains(2);
    assertThat(own.others()).isEmpty();
    assertThat(all.votes()).isEqualTo(5);
    assertThat(all.others())
        .containsExactly(
            new SiteRating("IMDb", 7.9, 10, 812_340L, "https://imdb.com"),
            new SiteRating("Rotten Tomatoes critics", 94, 100, null, null),
            new SiteRating("Letterboxd", 4.1, 5, 10L, null));
  }

  @Test
  void takesNoContentForNoNextEpisode() {
    server.enqueue(new MockResponse.Builder().code(204).build());
    assertThat(gateway.oneOrNone(FacetRequest.of(Facet.NEXT_EPISODE, title(ItemType.SHOW))))
        .isEmpty();
  }

  @Test
  void readsOffersByCountryAndKind() throws Exception {
    answer(
        """
        {"us":{"cable":[],"subscription":[{"source":"apple_tv","link":"tv.apple.com/x","uhd":true,
           "currency":null,"prices":{"rent":null,"purchase":null},"link_android":"app://1"}],
           "purchase":[{"source":"amazon","link":null,"uhd":false,"currency":"usd",
           "prices":{"rent":3.99,"purchase":9}}],"streaming_ranks":{"rank":14}}}\
        """,
        "{\"us\":\"https://www.justwatch.com/us/movie/heat\",\"de\":null}");
    MediaItem movie = title(ItemType.MOVIE);

    List<Offer> offers =
        gateway
            .one(
                FacetRequest.of(Facet.OFFERS, movie)
                    .with(FacetParameter.COUNTRY, "us")
                    .with(FacetParameter.LINKS, "android"))
            .value()
            .all();
    JustWatchLinks pages =
        gateway
            .one(FacetRequest.of(Facet.JUST_WATCH, movie).with(FacetParameter.COUNTRY, "us"))
            .value();

    assertThat(offers).extracting(Offer::kind).containsExactly("subscription", "purchase");
    assertThat(offers.get(0).links()).containsExactly(Map.entry("android", "app://1"));
    assertThat(offers.get(1).rent()).hasToString("3.99");
    assertThat(pages.all())
        .containsExactly(new JustWatchLinks.Page("us", "https://www.justwatch.com/us/movie/heat"));
    assertThat(targets(2))
        .containsExactly(
            "/movies/heat-1995/watchnow/us?links=android",
            "/movies/heat-1995/watchnow/justwatch_links/us");
  }

  @Test
  void asksForOffersByTheOwnIdOfAnEpisodeAndWithoutAToken() throws Exception {
    answer("{}");
    gateway.one(
        FacetRequest.of(
            Facet.OFFERS,
            new MediaItem.OfEpisode(
                Show.of(null, null, Ids.NONE), Episode.of(0, 0, null, Ids.ofTrakt(73640)))));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/episodes/73640/watchnow");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void takesEveryRefusalOfALimitedRouteForOneOfTheApp(int status) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .build());
    assertThatThrownBy(() -> gateway.one(FacetRequest.of(Facet.OFFERS, title(ItemType.MOVIE))))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isInstanceOfSatisfying(
                        Forbidden.class,
                        refused ->
                            assertThat(refused.cause())
                                .isEqualTo(Forbidden.Cause.APP_NOT_ALLOWED)));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void leavesABlockByCloudflareWhatItIs() {
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .addHeader("Content-Type", "text/html")
            .addHeader("cf-ray", "8a")
            .body("<html>")
            .build());
    assertThatThrownBy(() -> gateway.one(FacetRequest.of(Facet.OFFERS, title(ItemType.MOVIE))))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, "8a")));
  }

  @ParameterizedTest
  @CsvSource({
    "GENRES, MOVIE, /genres/movies",
    "COUNTRIES, SHOW, /countries/shows",
    "LANGUAGES, MOVIE, /languages/movies",
  })
  void readsVocabulariesByType(Vocabulary vocabulary, ItemType type, String path) throws Exception {
    answer("[{\"name\":\"Drama\",\"slug\":\"drama\"},{\"name\":\"Japan\",\"code\":\"jp\"}]");
    assertThat(terms(vocabulary, Optional.of(type), false))
        .extracting(Term::code)
        .containsExactly("drama", "jp");
    assertThat(targets(1)).containsExactly(path);
  }

  @Test
  void readsNetworksSubgenresAndCertifications() throws Exception {
    answer(
        "[{\"name\":\"HBO\",\"country\":\"us\",\"ids\":{\"trakt\":1,\"tmdb\":49}}]",
        "[{\"name\":\"Drama\",\"slug\":\"drama\","
            + "\"subgenres\":[{\"name\":\"Spy\",\"slug\":\"spy\"}]}]",
        "{\"us\":[{\"name\":\"R\",\"slug\":\"r\",\"description\":\"x\"}]}");

    assertThat(terms(Vocabulary.NETWORKS, Optional.empty(), false))
        .containsExactly(new Term("1", "HBO", "us", null, List.of()));
    assertThat(terms(Vocabulary.GENRES, Optional.of(ItemType.MOVIE), true).getFirst().narrower())
        .extracting(Term::code)
        .containsExactly("spy");
    assertThat(terms(Vocabulary.CERTIFICATIONS, Optional.of(ItemType.SHOW), false))
        .containsExactly(new Term("r", "R", "us", "x", List.of()));
    assertThat(targets(3))
        .containsExactly("/networks", "/genres/movies?extended=subgenres", "/certifications/shows");
  }

  @Test
  void readsServicesADocumentForEachCountry() throws Exception {
    answer(
        "[{\"us\":[{\"source\":\"a\",\"name\":\"A\",\"free\":true,\"link_count\":5}]},"
            + "{\"nl\":[{\"source\":\"b\"}]}]");

    assertThat(new HttpVocabularyGateway(http).services(Optional.empty()))
        .extracting(Sourced::source)
        .containsExactly(
            new Document(
                "{\"us\":[{\"source\":\"a\",\"name\":\"A\",\"free\":true,\"link_count\":5}]}"),
            new Document("{\"nl\":[{\"source\":\"b\"}]}"));
    assertThat(targets(1)).containsExactly("/watchnow/sources");
  }

  @Test
  void countsPlaysByTheHeaderOfOnePage() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .addHeader("X-Pagination-Item-Count", "12")
            .addHeader("X-Pagination-Page-Count", "12")
            .body("[{\"id\":1,\"watched_at\":\"2026-05-03T20:00:00.000Z\"}]")
            .build());

    assertThat(
            new HttpMyTitles(http)
                .plays(new MediaItem.OfMovie(Movie.of(null, null, Ids.ofTrakt(352)))))
        .isEqualTo(new WatchedByMe.Plays(12, Instant.parse("2026-05-03T20:00:00Z")));
    assertThat(targets(1)).containsExactly("/sync/history/movies/352?page=1&limit=1");
  }

  @Test
  void readsProgressBySeason() throws Exception {
    answer(
        """
        {"aired":19,"completed":13,"last_watched_at":null,"reset_at":null,
         "seasons":[{"number":1,"aired":9,"completed":9},{"number":2,"aired":10,"completed":4}],
         "next_episode":{"season":2,"number":5,"title":"Trojan's Horse","ids":{}}}\
        """);

    WatchedByMe.Progress progress = new HttpMyTitles(http).progress(new MediaItem.OfShow(SHOW));

    assertThat(progress.seasons().get(2)).isEqualTo(new WatchedByMe.OfSeason(10, 4));
    assertThat(progress.next()).isNotNull();
    assertThat(targets(1)).containsExactly("/shows/severance/progress/watched");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"browsing\":{\"watchnow\":{\"country\":\"DE\"}}}; de",
        "{\"browsing\":{\"watchnow\":null}}; ''",
        "{\"browsing\":null}; ''",
        "{}; ''",
      })
  void findsTheCountryInTheSettings(String settings, String country) throws Exception {
    answer(settings);
    assertThat(new HttpHomeCountry(http).ofAccount().orElse("")).isEqualTo(country);
    assertThat(targets(1)).containsExactly("/users/settings?extended=browsing");
  }

  private List<Term> terms(Vocabulary vocabulary, Optional<ItemType> type, boolean narrower) {
    return new HttpVocabularyGateway(http)
        .terms(vocabulary, type, narrower).stream()
            .flatMap(document -> document.value().stream())
            .toList();
  }

  private void answer(String... bodies) {
    for (String body : bodies) {
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body(body)
              .build());
    }
  }

  private List<String> targets(int count) throws InterruptedException {
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      targets.add(server.takeRequest().getTarget());
    }
    return targets;
  }
}
