package io.github.traktcli.infrastructure.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.discovery.ChartQuery;
import io.github.traktcli.application.discovery.RecommendationQuery;
import io.github.traktcli.application.discovery.SearchQuery;
import io.github.traktcli.application.discovery.UpdatesQuery;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.Period;
import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDiscoveryGatewayTests {

  private static final PageRequest FIRST = PageRequest.first(30);
  private static final String TRON =
      "{\"title\":\"Tron\",\"year\":2010,\"ids\":{\"trakt\":1,\"slug\":\"tron-2010\"}}";
  private static final String SEVERANCE =
      "{\"title\":\"Severance\",\"year\":2022,\"ids\":{\"trakt\":1,\"slug\":\"severance\",\"tvdb\":7}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private HttpDiscoveryGateway gateway;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    gateway = new HttpDiscoveryGateway(http);
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRENDING    | MOVIES | /movies/trending       | watchers",
        "TRENDING    | MEDIA  | /media/trending        | watchers",
        "ANTICIPATED | SHOWS  | /shows/anticipated     | list_count",
        "FAVORITED   | MOVIES | /movies/favorited/all  | user_count",
        "PLAYED      | SHOWS  | /shows/played/all      | play_count",
        "WATCHED     | SHOWS  | /shows/watched/all     | watcher_count",
        "COLLECTED   | MOVIES | /movies/collected/all  | collector_count",
      })
  void readsTheNumberThatTheChartCounts(Chart chart, ChartedMedia media, String path, String key)
      throws Exception {
    trakt.answers("[{\"" + key + "\":12345,\"movie\":" + TRON + "}]");

    List<ChartEntry> entries = values(gateway.chart(chart(chart, media, Filters.none(), FIRST)));

    assertThat(entries).extracting(ChartEntry::count).containsExactly(12345L);
    assertThat(trakt.request()).isEqualTo("GET " + path + "?page=1&limit=30");
  }

  @Test
  void readsTheBoxOfficeWholeAndCutsItHere() throws Exception {
    String entry = "{\"revenue\":48464322,\"movie\":" + TRON + "}";
    trakt.answers("[" + entry + "," + entry + "]");

    Listing<ChartEntry> chart =
        gateway.chart(
            chart(Chart.BOXOFFICE, ChartedMedia.MOVIES, Filters.none(), PageRequest.first(1)));

    assertThat(values(chart)).extracting(ChartEntry::count).containsExactly(48464322L);
    assertThat(chart.complete()).isFalse();
    assertThat(chart.total()).hasValue(2);
    assertThat(trakt.request()).isEqualTo("GET /movies/boxoffice");
  }

  @Test
  void readsBareTitlesAsWhatTheChartIsOf() {
    trakt.answers("[" + TRON + "]");
    trakt.answers("[" + TRON + "]");
    trakt.answers("[" + SEVERANCE + "," + TRON + "]");

    assertThat(references(Chart.POPULAR, ChartedMedia.MOVIES)).containsExactly("movie/tron-2010");
    assertThat(references(Chart.POPULAR, ChartedMedia.SHOWS)).containsExactly("show/tron-2010");
    assertThat(references(Chart.POPULAR, ChartedMedia.MEDIA))
        .containsExactly("show/severance", "movie/tron-2010");
  }

  @Test
  void keepsFilmsAndShowsApartThatHaveTheSameId() {
    String pages = "X-Pagination-Page-Count";
    trakt.answers("[" + SEVERANCE + "]", pages, "2");
    trakt.answers("[" + TRON + "]", pages, "2");

    assertThat(
            values(
                    gateway.chart(
                        chart(
                            Chart.POPULAR,
                            ChartedMedia.MEDIA,
                            Filters.none(),
                            PageRequest.whole())))
                .size())
        .isEqualTo(2);
  }

  @Test
  void sendsFiltersByTheirNames() throws Exception {
    trakt.answers("[]");
    Filters filters =
        Filters.of(
            FilterFamily.SHOWS, Map.of(Filter.GENRES, "drama,-war", Filter.YEARS, "2020-2026"));

    assertThat(values(gateway.chart(chart(Chart.TRENDING, ChartedMedia.SHOWS, filters, FIRST))))
        .isEmpty();
    assertThat(trakt.request())
        .isEqualTo("GET /shows/trending?years=2020-2026&genres=drama%2C-war&page=1&limit=30");
  }

  @Test
  void readsChanges() throws Exception {
    trakt.answers(
        "[{\"updated_at\":\"2026-07-14T10:30:00.000Z\",\"person\":"
            + "{\"name\":\"Ann\",\"ids\":{\"trakt\":3,\"slug\":\"ann\"}}},{\"updated_at\":null}]");
    trakt.answers("[1,2,3000000000]");

    List<Update> changes = values(gateway.updates(since("2026-07-14T10:00:00Z")));
    List<Long> ids = values(gateway.updatedIds(since("2026-07-14T00:00:00Z")));

    assertThat(changes.getFirst().item().reference()).isEqualTo("person/ann");
    assertThat(changes.getFirst().updatedAt()).isEqualTo(Instant.parse("2026-07-14T10:30:00Z"));
    assertThat(changes.getLast().updatedAt()).isNull();
    assertThat(ids).containsExactly(1L, 2L, 3_000_000_000L);
    assertThat(trakt.request())
        .isEqualTo("GET /people/updates/2026-07-14T10:00:00Z?page=1&limit=30");
    assertThat(trakt.request()).isEqualTo("GET /people/updates/id/2026-07-14?page=1&limit=30");
  }

  @Test
  void readsWhoRecommendsNestedAndFlat() throws Exception {
    trakt.answers(
        """
        [{"title":"Tron","year":2010,"ids":{"trakt":1,"slug":"tron-2010"},
          "recommended_by":[{"user":{"username":"sean","name":"Sean R"},"notes":"see it"},
                            {"username":"ann","name":""},
                            {"username":"bob","name":"Bob"}],
          "favorited_by":[{"user":{"username":"sean","name":"Sean R"}}, {}]},
         {"title":"Alien","ids":{"trakt":2}}]
        """);

    List<Recommendation> found =
        values(
            gateway.recommendations(
                new RecommendationQuery(
                    RecommendedMedia.MOVIES,
                    false,
                    Filters.of(
                        FilterFamily.RECOMMENDATIONS, Map.of(Filter.IGNORE_COLLECTED, "true")),
                    5,
                    OptionalInt.of(25),
                    Optional.empty())));

    assertThat(found.getFirst().recommendedBy()).containsExactly("Sean R", "ann", "Bob");
    assertThat(found.getLast().recommendedBy()).isEmpty();
    assertThat(trakt.request())
        .isEqualTo("GET /recommendations/movies?limit=5&watch_window=25&ignore_collected=true");
  }

  @Test
  void readsWhatFriendsRecommendAndHides() throws Exception {
    trakt.answers("[]");
    trakt.answers(204, "");

    gateway.recommendations(
        new RecommendationQuery(
            RecommendedMedia.SHOWS,
            true,
            Filters.none(),
            30,
            OptionalInt.empty(),
            Optional.of("full")));

    assertThat(trakt.request())
        .isEqualTo("GET /social_recommendations/shows?limit=30&extended=full");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "false | what? (2010)  | what\\? \\(2010\\)",
        "true  | what? (2010)  | what? (2010)",
        "false | M*A*S*H \"x\" | M\\*A\\*S\\*H \\\"x\\\"",
        "false | Fast & Furious/AND | Fast \\& Furious\\/AND",
        "false | 千と千尋      | 千と千尋",
      })
  void takesTextsLiterallyUnlessTold(boolean raw, String text, String sent) throws Exception {
    trakt.answers("[]");

    values(gateway.search(search(text, raw)));

    var url = server.takeRequest().getUrl();
    assertThat(url.encodedPath()).isEqualTo("/search/movie,person");
    assertThat(url.queryParameter("query")).isEqualTo(sent);
    assertThat(url.queryParameter("fields")).isEqualTo("title,name");
    assertThat(url.queryParameter("page")).isEqualTo("1");
  }

  @Test
  void asksForExactTitlesAsTheyAreWritten() throws Exception {
    trakt.answers("[{\"type\":\"movie\",\"score\":null,\"movie\":" + TRON + "}]");

    assertThat(gateway.exactly(search("what?", false), SearchType.MOVIE)).hasSize(1);
    assertThat(server.takeRequest().getUrl().queryParameter("query")).isEqualTo("what?");
  }

  @Test
  void readsHitsOfEveryKindAndOrphans() {
    trakt.answers(
        """
        [{"type":"movie","score":26.9,"movie":%s},
         {"type":"show","score":1,"show":%s},
         {"type":"episode","episode":{"season":1,"number":2,"title":"Half","ids":{"trakt":9}},
          "show":%s},
         {"type":"episode","episode":{"season":1,"number":3,"title":"Lost","ids":{"trakt":10}}},
         {"type":"person","person":{"name":"Ann","ids":{"trakt":3,"slug":"ann"}}},
         {"type":"list","list":{"name":"Best","ids":{"trakt":55,"slug":"best"}}},
         {"type":"list","list":{"name":"Nameless"}},
         {"type":"hologram","hologram":{}}, {}]
        """
            .formatted(TRON, SEVERANCE, SEVERANCE));

    List<SearchHit> hits = values(gateway.search(search("x", false)));

    assertThat(hits)
        .extracting(SearchHit::type)
        .containsExactly(
            "movie", "show", "episode", "episode", "person", "list", "list", "hologram", "");
    assertThat(hits)
        .extracting(SearchHit::reference)
        .startsWith("movie/tron-2010", "show/severance", "show/severance/1/2")
        .endsWith("person/ann", "list:55", "", "", "");
    assertThat(hits.get(5).label()).isEqualTo("Best");
    assertThat(hits.get(7).label()).isEqualTo("hologram");
  }

  @Test
  void looksUpIdsAndReadsTrends() throws Exception {
    trakt.answers("[{\"type\":\"movie\",\"movie\":" + TRON + "}]");
    trakt.answers("[{\"count\":12,\"id\":1,\"movie\":" + TRON + "},{\"count\":3}]");

    assertThat(
            values(
                gateway.lookup(
                    IdProvider.TMDB,
                    "603",
                    List.of(SearchType.MOVIE, SearchType.SHOW),
                    Optional.of("full"))))
        .hasSize(1);
    List<SearchTrend> trends =
        values(gateway.trends(UpdatedKind.MOVIES, Optional.of("tr on"), Optional.empty(), FIRST));

    assertThat(trends).extracting(SearchTrend::count).containsExactly(12L, 3L);
    assertThat(trakt.request()).isEqualTo("GET /search/tmdb/603?type=movie%2Cshow&extended=full");
    assertThat(trakt.request())
        .isEqualTo("GET /search/recent_by_id/global/movies?query=tr%20on&page=1&limit=30");
  }

  private List<String> references(Chart chart, ChartedMedia media) {
    return values(gateway.chart(chart(chart, media, Filters.none(), FIRST))).stream()
        .map(entry -> entry.item().reference())
        .toList();
  }

  private static <T> List<T> values(Listing<T> listing) {
    return listing.toList().stream().map(item -> item.value()).toList();
  }

  private static ChartQuery chart(
      Chart chart, ChartedMedia media, Filters filters, PageRequest page) {
    return new ChartQuery(
        chart, media, Period.ALL, filters, Optional.empty(), Optional.empty(), page);
  }

  private static UpdatesQuery since(String moment) {
    return new UpdatesQuery(UpdatedKind.PEOPLE, Instant.parse(moment), Optional.empty(), FIRST);
  }

  private static SearchQuery search(String text, boolean raw) {
    return new SearchQuery(
        text,
        List.of(SearchType.MOVIE, SearchType.PERSON),
        List.of("title", "name"),
        false,
        raw,
        Filters.none(),
        Optional.empty(),
        FIRST);
  }
}
