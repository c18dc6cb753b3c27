package io.github.traktcli.infrastructure.library;

import static io.github.traktcli.domain.library.LibrarySection.OfAccount.FAVORITES;
import static io.github.traktcli.domain.library.LibrarySection.OfAccount.WATCHLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.LibraryListing;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sections of a library over HTTP")
class HttpLibraryGatewayTests {

  private static final MediaItem FILM =
      new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("tron-legacy-2010")));

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private HttpLibraryGateway gateway;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    gateway = new HttpLibraryGateway(http);
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "WATCHLIST, -, ALL, -, -, /sync/watchlist",
        "WATCHLIST, -, MOVIES, -, -, /sync/watchlist/movies",
        "WATCHLIST, -, ALL, RUNTIME, -, /sync/watchlist/all/runtime",
        "WATCHLIST, -, EPISODES, ADDED, DESC, /sync/watchlist/episodes/added/desc",
        "WATCHLIST, -, ALL, -, DESC, /sync/watchlist/all/rank/desc",
        "FAVORITES, -, SHOWS, RANK, ASC, /sync/favorites/shows/rank/asc",
        "WATCHLIST, sean, MOVIES, RANK, ASC, /users/sean/watchlist/movies/rank/asc",
        "FAVORITES, sean, MOVIES, RANK, ASC, /users/sean/favorites/movies/rank/asc",
        "FAVORITES, sean, MEDIA, -, -, /users/sean/favorites/media/rank",
        "FAVORITES, -, MEDIA, ADDED, DESC, /users/me/favorites/media/added?sort_how=desc",
      })
  @DisplayName("are read by the shortest path that says what is wanted")
  void paths(
      SectionKind section, String user, EntryType type, SortBy by, SortHow how, String target)
      throws InterruptedException {
    trakt.answers("[]");
    LibraryQuery query =
        LibraryQuery.ofAll(new LibrarySection.OfAccount(section), type)
            .of(Optional.ofNullable(user))
            .sorted(new Sorting(Optional.ofNullable(by), Optional.ofNullable(how)))
            .paged(PageRequest.first(30));
    assertThat(gateway.entries(query).entries().toList()).isEmpty();
    String page = (target.contains("?") ? "&" : "?") + "page=1&limit=30";
    assertThat(trakt.request()).isEqualTo("GET " + target + page);
  }

  @Test
  @DisplayName("tell on which servers a copy can be watched, passing over what is odd")
  void servers() {
    trakt.answers(
        """
        [{"movie":{"ids":{"trakt":1}},"available_on":[{"name":"plex"},null,{"name":null},7]},
         {"movie":{"ids":{"trakt":2}},"available_on":null}]\
        """);
    assertThat(
            gateway
                .entries(LibraryQuery.ofAll(LibrarySection.OfAccount.COLLECTION, EntryType.MOVIES))
                .entries()
                .toList())
        .extracting(entry -> entry.value().availableOn())
        .containsExactly(List.of("plex"), List.of());
  }

  @Test
  @DisplayName("are read whole, page by page, each entry once, with their documents")
  void pages() throws InterruptedException {
    String first =
        "{\"rank\":1,\"id\":101,\"listed_at\":\"2014-09-01T09:10:11.000Z\",\"notes\":\"soon\","
            + "\"type\":\"movie\",\"movie\":{\"title\":\"A\",\"year\":2010,\"ids\":{\"trakt\":1}},"
            + "\"new_member\":true}";
    String second =
        "{\"rank\":2,\"id\":102,\"type\":\"episode\",\"episode\":{\"season\":1,\"number\":2,"
            + "\"ids\":{\"trakt\":5}},\"show\":{\"title\":\"B\",\"ids\":{\"trakt\":9}}}";
    String orphan = "{\"rank\":3,\"id\":103,\"type\":\"movie\",\"movie\":null}";
    trakt.answers(
        "[" + first + "," + second + "]",
        "X-Pagination-Page-Count",
        "2",
        "X-Pagination-Item-Count",
        "3",
        "X-Sort-By",
        "added",
        "X-Applied-Sort-By",
        "rank");
    trakt.answers("[" + second + "," + orphan + "]", "X-Pagination-Page-Count", "2");

    LibraryListing listing =
        gateway.entries(
            LibraryQuery.ofAll(WATCHLIST, EntryType.ALL)
                .sorted(Sorting.OF_THE_LIST)
                .extended(List.of("full")));
    List<Sourced<LibraryEntry>> entries = listing.entries().toList();

    assertThat(entries)
        .extracting(entry -> entry.source().json())
        .containsExactly(first, second, orphan);
    LibraryEntry film = entries.get(0).value();
    assertThat(film.id()).isEqualTo(101);
    assertThat(film.rank()).isEqualTo(1);
    assertThat(film.at()).isEqualTo(Instant.parse("2014-09-01T09:10:11Z"));
    assertThat(film.detail(Detail.NOTES)).contains("soon");
    assertThat(film.item()).isEqualTo(new MediaItem.OfMovie(Movie.of("A", 2010, Ids.ofTrakt(1))));
    assertThat(entries.get(1).value().item()).isInstanceOf(MediaItem.OfEpisode.class);
    assertThat(entries.get(2).value().item()).isNull();
    assertThat(trakt.request()).isEqualTo("GET /sync/watchlist?extended=full&page=1&limit=250");
    assertThat(trakt.request()).isEqualTo("GET /sync/watchlist?extended=full&page=2&limit=250");
  }

  @Test
  @DisplayName("say what they are really sorted by")
  void sortedBy() {
    trakt.answers("[]", "X-Sort-By", "added", "X-Applied-Sort-By", "rank");
    LibraryListing applied = gateway.entries(LibraryQuery.ofAll(WATCHLIST, EntryType.ALL));
    assertThat(applied.entries().toList()).isEmpty();
    assertThat(applied.sortedBy().get()).contains("rank");

    trakt.answers("[]", "x-sort-by", "added");
    LibraryListing listed = gateway.entries(LibraryQuery.ofAll(WATCHLIST, EntryType.ALL));
    assertThat(listed.entries().toList()).isEmpty();
    assertThat(listed.sortedBy().get()).contains("added");
  }

  @Test
  @DisplayName("take items, and count what was there before")
  void add() throws InterruptedException {
    trakt.answers(
        201,
        "{\"added\":{\"movies\":1,\"shows\":0,\"seasons\":0,\"episodes\":2},"
            + "\"existing\":{\"movies\":3,\"shows\":0,\"seasons\":1,\"episodes\":0},"
            + "\"not_found\":{\"movies\":[],\"shows\":[],\"seasons\":[],\"episodes\":[]},"
            + "\"list\":{\"updated_at\":\"2022-04-27T21:40:41.000Z\",\"item_count\":5}}");
    assertThat(gateway.add(WATCHLIST, List.of(SyncItem.of(FILM))))
        .isEqualTo(new SyncAnswer(3, 4, List.of()));
    assertThat(trakt.request())
        .isEqualTo("POST /sync/watchlist {\"movies\":[{\"ids\":{\"slug\":\"tron-legacy-2010\"}}]}");
  }

  @Test
  @DisplayName("give items back, and name what is not known, however deep it stands")
  void remove() throws InterruptedException {
    trakt.answers(
        "{\"deleted\":{\"movies\":1},\"not_found\":{"
            + "\"movies\":[{\"ids\":{\"imdb\":\"tt0000111\"}}],"
            + "\"shows\":[{\"ids\":{\"slug\":\"a\"}},{\"ids\":{\"slug\":\"b\"},\"seasons\":["
            + "{\"number\":3},{\"number\":1,\"episodes\":[{\"number\":7}]}]}],"
            + "\"seasons\":[{\"ids\":{\"trakt\":5}}],\"episodes\":[{\"ids\":{\"trakt\":6}}]}}");
    Show a = Show.of(null, null, Ids.ofSlug("a"));
    Show b = Show.of(null, null, Ids.ofSlug("b"));
    Show unknown = Show.of(null, null, Ids.NONE);
    assertThat(gateway.remove(FAVORITES, List.of(SyncItem.of(FILM))))
        .isEqualTo(
            new SyncAnswer(
                1,
                0,
                List.of(
                    new MediaItem.OfMovie(
                        Movie.of(null, null, new Ids(null, null, "tt0000111", null, null))),
                    new MediaItem.OfShow(a),
                    new MediaItem.OfSeason(b, Season.of(3, Ids.NONE)),
                    new MediaItem.OfEpisode(b, Episode.of(1, 7, null, Ids.NONE)),
                    new MediaItem.OfSeason(unknown, Season.of(null, Ids.ofTrakt(5))),
                    new MediaItem.OfEpisode(unknown, Episode.ofIds(Ids.ofTrakt(6))))));
    assertThat(trakt.request()).startsWith("POST /sync/favorites/remove {");
  }

  @Test
  @DisplayName("pass on that the account is full, also where Trakt says nothing else")
  void full() {
    trakt.answers(
        420,
        "",
        "X-Account-Limit",
        "250",
        "X-VIP-User",
        "false",
        "X-Upgrade-URL",
        "https://trakt.tv/vip");
    assertThatThrownBy(() -> gateway.add(WATCHLIST, List.of(SyncItem.of(FILM))))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new TraktFailure.AccountLimit(
                            OptionalInt.of(250),
                            false,
                            Optional.of(URI.create("https://trakt.tv/vip")))));
    trakt.answers(420, "");
    assertThatThrownBy(() -> gateway.add(WATCHLIST, List.of(SyncItem.of(FILM))))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new TraktFailure.AccountLimit(
                            OptionalInt.empty(), false, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<html>down</html>", "{\"added\":{\"mov", "[1]"})
  @DisplayName("call an answer unreadable that is no answer")
  void unreadable(String body) {
    trakt.answers(body);
    assertThatThrownBy(() -> gateway.add(WATCHLIST, List.of(SyncItem.of(FILM))))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.Unreadable.class));
  }

  @Test
  @DisplayName("are arranged by list item ids")
  void reorder() throws InterruptedException {
    trakt.answers("{\"updated\":3,\"skipped_ids\":[]}");
    gateway.reorder(WATCHLIST, List.of(923L, 324L, 98768L));
    assertThat(trakt.request())
        .isEqualTo("POST /sync/watchlist/reorder {\"rank\":[923,324,98768]}");
  }

  @Test
  @DisplayName("are annotated entry by entry, and an empty note is sent as such")
  void note() throws InterruptedException {
    trakt.answers(204, "");
    gateway.note(FAVORITES, 923, "For the score");
    assertThat(trakt.request()).isEqualTo("PUT /sync/favorites/923 {\"notes\":\"For the score\"}");
    trakt.answers(204, "");
    gateway.note(WATCHLIST, 923, "");
    assertThat(trakt.request()).isEqualTo("PUT /sync/watchlist/923 {\"notes\":\"\"}");
  }
}
