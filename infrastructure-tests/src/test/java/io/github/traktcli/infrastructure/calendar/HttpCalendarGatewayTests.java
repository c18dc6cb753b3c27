package io.github.traktcli.infrastructure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.calendar.CalendarDetail;
import io.github.traktcli.application.calendar.CalendarFeed;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.CalendarScope;
import io.github.traktcli.domain.calendar.UtcWindow;
import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.HttpSettings;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpCalendarGatewayTests {

  private static final UtcWindow WINDOW = new UtcWindow(LocalDate.of(2014, 8, 31), 9);

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> renewals = new ArrayList<>();
  private TraktHttp http;

  @BeforeEach
  void connect() {
    URI address = server.url("/").uri();
    http =
        new TraktHttp(
            new HttpSettings(
                new Endpoint(address, address),
                "client",
                "trakt-test",
                Duration.ofSeconds(5),
                Duration.ZERO),
            new Signed(),
            (reason, length) -> {},
            InstantSource.fixed(Instant.parse("2026-10-31T12:00:00Z")),
            Optional.empty());
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SHOWS, MY, /calendars/my/shows/2014-08-31/9",
    "NEW, MY, /calendars/my/shows/new/2014-08-31/9",
    "PREMIERES, MY, /calendars/my/shows/premieres/2014-08-31/9",
    "FINALES, MY, /calendars/my/shows/finales/2014-08-31/9",
    "MOVIES, MY, /calendars/my/movies/2014-08-31/9",
    "STREAMING, MY, /calendars/my/streaming/2014-08-31/9",
    "DVD, MY, /calendars/my/dvd/2014-08-31/9",
    "MEDIA, MY, /calendars/my/media/2014-08-31/9",
    "SHOWS, ALL, /calendars/all/shows/2014-08-31/9",
    "NEW, ALL, /calendars/all/shows/new/2014-08-31/9",
    "PREMIERES, ALL, /calendars/all/shows/premieres/2014-08-31/9",
    "FINALES, ALL, /calendars/all/shows/finales/2014-08-31/9",
    "MOVIES, ALL, /calendars/all/movies/2014-08-31/9",
    "STREAMING, ALL, /calendars/all/streaming/2014-08-31/9",
    "DVD, ALL, /calendars/all/dvd/2014-08-31/9",
    "MEDIA, ALL, /calendars/all/media/2014-08-31/9",
    "HOT, ALL, /calendars/releases/hot/2014-08-31/9",
    "HOT_PREMIERES, MY, /calendars/releases/hot/premieres/2014-08-31/9",
    "HOT_FINALES, ALL, /calendars/releases/hot/finales/2014-08-31/9",
    "HOT_NEW, ALL, /calendars/releases/hot/new/2014-08-31/9",
  })
  void asksForEachCalendarByItsPath(CalendarKind kind, CalendarScope scope, String target)
      throws InterruptedException {
    answer("[]");

    assertThat(read(kind, scope, CalendarDetail.USUAL)).isEmpty();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("GET");
    assertThat(request.getTarget()).isEqualTo(target);
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token");
  }

  @Test
  void sendsWhatNarrowsTheAnswer() throws InterruptedException {
    answer("[]");
    Filters filters =
        Filters.of(
            FilterFamily.CALENDARS,
            Map.of(Filter.STATUS, "returning series", Filter.GENRES, "drama,-war"));

    read(
        CalendarKind.MEDIA,
        CalendarScope.ALL,
        new CalendarDetail(filters, "full,images", ItemType.MOVIE, true));

    var url = server.takeRequest().getUrl();
    assertThat(url.queryParameter("extended")).isEqualTo("full,images");
    assertThat(url.queryParameter("type")).isEqualTo("movie");
    assertThat(url.queryParameter("group")).isEqualTo("day");
    assertThat(url.queryParameter("genres")).isEqualTo("drama,-war");
    assertThat(url.queryParameter("status")).isEqualTo("returning series");
    assertThat(url.querySize()).isEqualTo(5);
  }

  @Test
  void readsEpisodesAndFilms() {
    answer(
        """
        [
          {"first_aired": "2026-10-31T01:00:00.000Z",
           "episode": {"season": 2, "number": 3, "title": null, "ids": {"trakt": 77},
                       "episode_type": "season_finale", "runtime": 50},
           "show": {"title": "Severance", "year": 2022, "ids": {"trakt": 1, "slug": "severance"}}},
          {"released": "2026-10-31", "later": {"x": 1},
           "movie": {"title": "Dune", "year": 2026, "ids": {"trakt": 5, "slug": "dune-2026"}}}
        ]
        """);

    List<Sourced<CalendarEntry>> entries = read(CalendarKind.MEDIA);

    CalendarEntry episode = entries.getFirst().value();
    assertThat(episode.airing()).isEqualTo(new Airing.At(Instant.parse("2026-10-31T01:00:00Z")));
    assertThat(episode.title()).isEqualTo("Severance");
    assertThat(episode.code()).isEqualTo("S02E03");
    assertThat(episode.badges()).containsExactly("season finale");
    assertThat(episode.runtime()).contains(50);
    CalendarEntry film = entries.getLast().value();
    assertThat(film.airing()).isEqualTo(new Airing.On(LocalDate.of(2026, 10, 31)));
    assertThat(film.item()).isInstanceOf(MediaItem.OfMovie.class);
    assertThat(entries.getLast().source().json()).contains("\"later\": {\"x\": 1}");
  }

  @Test
  void readsFoldedEntries() {
    answer(
        """
        [
          {"first_aired": "2026-10-31T01:00:00.000Z", "episode_type": "full_season",
           "episodes": [
             {"season": 1, "number": 2, "title": "Two", "ids": {"trakt": 12}},
             {"season": 1, "number": 1, "title": "One", "ids": {"trakt": 11}}],
           "show": {"title": "Severance", "year": 2022, "ids": {"trakt": 1}}},
          {"first_aired": "2026-10-31T02:00:00.000Z",
           "episode": {"season": 1, "number": 4, "episode_type": "multiple_episodes",
             "ids": {"trakt": 14},
             "episodes": [
               {"first_aired": "2026-10-31T02:00:00.000Z",
                "episode": {"season": 1, "number": 4, "ids": {"trakt": 14}}},
               null,
               {"first_aired": "2026-10-31T03:00:00.000Z",
                "episode": {"season": 1, "number": 5, "ids": {"trakt": 15}}}]},
           "show": {"title": "Andor", "year": 2022, "ids": {"trakt": 2}}}
        ]
        """);

    List<Sourced<CalendarEntry>> entries = read(CalendarKind.SHOWS);

    assertThat(entries.getFirst().value().code()).isEqualTo("S01E01-E02");
    assertThat(entries.getFirst().value().badges()).containsExactly("full season", "2 episodes");
    assertThat(entries.getLast().value().code()).isEqualTo("S01E04-E05");
    assertThat(entries.getLast().value().title()).isEqualTo("Andor");
    assertThat(entries.getLast().value().badges()).containsExactly("2 episodes");
  }

  @Test
  void survivesMissingMembers() {
    answer(
        """
        [
          {},
          {"first_aired": null, "show": {"title": "Severance"}},
          {"first_aired": null, "episode": {"first_aired": "2026-10-31T01:00:00.000Z"}},
          {"first_aired": "2026-10-31", "episode": {"season": 1, "number": 2}, "show": null},
          {"first_aired": "soon", "episode": {"season": 1, "number": 2}, "show": {}},
          {"released": null, "movie": {"title": "Dune", "released": "2026-12-18"}},
          {"released": "2026-12-18T00:00:00.000Z", "movie": {"ids": null}},
          {"released": null, "movie": {}}
        ]
        """);

    List<CalendarEntry> entries = read(CalendarKind.MEDIA).stream().map(Sourced::value).toList();

    assertThat(entries.stream().map(CalendarEntry::airing))
        .containsExactly(
            new Airing.Unknown(),
            new Airing.Unknown(),
            new Airing.At(Instant.parse("2026-10-31T01:00:00Z")),
            new Airing.On(LocalDate.of(2026, 10, 31)),
            new Airing.Unknown(),
            new Airing.On(LocalDate.of(2026, 12, 18)),
            new Airing.On(LocalDate.of(2026, 12, 18)),
            new Airing.Unknown());
    assertThat(entries.getFirst().item()).isNull();
    assertThat(entries.get(1).item()).isInstanceOf(MediaItem.OfShow.class);
    assertThat(entries.get(2).item()).isInstanceOf(MediaItem.OfEpisode.class);
  }

  @Test
  void takesARefusalOfTheMixedCalendarForOneOfTheApp() {
    server.enqueue(new MockResponse.Builder().code(401).build());

    assertThatThrownBy(() -> read(CalendarKind.MEDIA))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new TraktFailure.Forbidden(
                            TraktFailure.Forbidden.Cause.APP_NOT_ALLOWED, "")));
    assertThat(renewals).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void renewsTheTokenWhereACalendarIsOpenToEveryApp() {
    server.enqueue(new MockResponse.Builder().code(401).build());
    answer("[]");

    assertThat(read(CalendarKind.SHOWS)).isEmpty();
    assertThat(renewals).containsExactly("token");
  }

  @Test
  void saysWhenTheAnswerIsNoCalendar() {
    answer("{\"error\": \"no\"}");

    assertThatThrownBy(() -> read(CalendarKind.SHOWS))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.Unreadable.class));
  }

  private List<Sourced<CalendarEntry>> read(CalendarKind kind) {
    return read(kind, CalendarScope.MY, CalendarDetail.USUAL);
  }

  private List<Sourced<CalendarEntry>> read(
      CalendarKind kind, CalendarScope scope, CalendarDetail detail) {
    return new HttpCalendarGateway(http)
        .read(new CalendarFeed(kind, scope, detail), WINDOW)
        .toList();
  }

  private void answer(String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(200)
            .setHeader("Content-Type", "application/json; charset=utf-8")
            .body(json)
            .build());
  }

  private final class Signed implements AccessTokens {
    @Override
    public Optional<String> current() {
      return Optional.of("token");
    }

    @Override
    public Optional<String> renewed(String refused) {
      renewals.add(refused);
      return Optional.of("token-2");
    }
  }
}
