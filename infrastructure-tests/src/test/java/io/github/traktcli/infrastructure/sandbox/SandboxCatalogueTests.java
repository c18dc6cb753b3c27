package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts, and what hangs on one title. */
@DisplayName("The charts and titles of the sandbox")
@OnAnyDay
final class SandboxCatalogueTests {

  private static final String LAST_WEEK = Today.date().minusWeeks(1).toString();

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/movies/trending",
        "/shows/trending",
        "/media/trending",
        "/movies/popular",
        "/shows/popular",
        "/media/popular",
        "/movies/anticipated",
        "/shows/anticipated",
        "/media/anticipated",
        "/movies/favorited/weekly",
        "/shows/played/monthly",
        "/movies/watched/daily",
        "/shows/collected/all",
        "/movies/updates/{last week}",
        "/shows/updates/id/{last week}",
        "/people/updates/{last week}",
      })
  @DisplayName("come in pages")
  void charts(String path) {
    Caller.Answer page = caller.get(path.replace("{last week}", LAST_WEEK) + "?limit=1&page=2");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).startsWith("[").isNotEqualTo("[]");
    assertThat(page.header("X-Pagination-Page")).isEqualTo("2");
    assertThat(page.header("X-Pagination-Limit")).isEqualTo("1");
  }

  @Test
  @DisplayName("count downwards, and differently in every period")
  void counts() {
    List<Integer> weekly = counts("/movies/watched/weekly");
    assertThat(weekly).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(counts("/movies/watched/all")).isNotEqualTo(weekly);
    assertThat(counts("/movies/watched/yearly")).isEqualTo(weekly);
  }

  private List<Integer> counts(String path) {
    return caller.get(path).rows().stream().map(row -> (Integer) row.get("watcher_count")).toList();
  }

  @Test
  @DisplayName("obey the filters, and leave out what the user has seen")
  void filters() {
    assertThat(caller.get("/movies/popular?years=1999&extended=full").rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("year", 1999));
    assertThat(caller.get("/shows/popular?genres=anime&countries=jp").rows()).hasSizeGreaterThan(4);
    assertThat(caller.get("/movies/popular?ignore_watched=true").body())
        .doesNotContain("inception-2010");
  }

  @Test
  @DisplayName("are ten at the box office, and never in pages")
  void boxOffice() {
    Caller.Answer answer = caller.get("/movies/boxoffice");
    assertThat(answer.rows()).hasSize(10).allSatisfy(row -> assertThat(row).containsKey("revenue"));
    assertThat(answer.header("X-Pagination-Page")).isEmpty();
  }

  @Test
  @DisplayName("look back thirty days for updates, not further")
  void updates() {
    assertThat(caller.get("/movies/updates/2022-09-22").header("X-Start-Date"))
        .isEqualTo(
            Today.spelled(Today.now().truncatedTo(ChronoUnit.HOURS).minus(30, ChronoUnit.DAYS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/movies/tron-legacy-2010/aliases",
        "/movies/tron-legacy-2010/releases/us",
        "/movies/tron-legacy-2010/translations",
        "/movies/tron-legacy-2010/translations/es",
        "/movies/tron-legacy-2010/comments/newest",
        "/movies/tron-legacy-2010/lists/personal/popular",
        "/movies/tron-legacy-2010/related",
        "/movies/tron-legacy-2010/studios",
        "/movies/tron-legacy-2010/videos",
        "/shows/game-of-thrones/aliases",
        "/shows/game-of-thrones/certifications",
        "/shows/game-of-thrones/translations",
        "/shows/game-of-thrones/comments/likes",
        "/shows/game-of-thrones/lists/personal/popular",
        "/shows/game-of-thrones/seasons",
        "/shows/game-of-thrones/seasons/1",
        "/shows/game-of-thrones/seasons/1/translations",
        "/shows/game-of-thrones/seasons/1/comments/newest",
        "/shows/game-of-thrones/seasons/1/lists/personal/popular",
        "/shows/game-of-thrones/seasons/1/episodes/1/translations",
        "/shows/game-of-thrones/seasons/1/episodes/1/translations/es",
        "/shows/game-of-thrones/seasons/1/episodes/1/comments/newest",
        "/shows/game-of-thrones/seasons/1/episodes/1/lists/personal/popular",
        "/shows/game-of-thrones/seasons/1/episodes/1/videos",
        "/people/bryan-cranston/lists/personal/popular",
        "/networks",
        "/genres/movies",
        "/countries/shows",
        "/languages/movies",
        "/watchnow/sources",
        "/search/recent_by_id/global/people",
      })
  @DisplayName("have something to show in every list")
  void facets(String path) {
    assertThat(caller.get(path).rows()).isNotEmpty();
  }

  @Test
  @DisplayName("tell cast and crew, and guests only on request")
  void people() {
    assertThat(caller.get("/shows/game-of-thrones/people").object())
        .containsOnlyKeys("cast", "crew");
    assertThat(caller.get("/shows/game-of-thrones/people?extended=guest_stars").object())
        .containsKey("guest_stars");
    assertThat(caller.get("/movies/tron-legacy-2010/people").object("crew"))
        .containsKeys("directing", "costume & make-up");
    assertThat(caller.get("/people/bryan-cranston/shows").object("crew")).isNotEmpty();
  }

  @Test
  @DisplayName("rate from one to ten, or in everybody's way")
  void ratings() {
    Map<String, Object> own = caller.get("/movies/tron-legacy-2010/ratings").object();
    assertThat(own).containsOnlyKeys("rating", "votes", "distribution");
    assertThat(
            Caller.Answer.cast(own.get("distribution")).values().stream()
                .mapToInt(votes -> (Integer) votes)
                .sum())
        .isEqualTo(own.get("votes"));
    assertThat(caller.get("/movies/tron-legacy-2010/ratings?extended=all").object())
        .containsKeys("trakt", "imdb", "tmdb", "metascore", "rotten_tomatoes", "letterboxd");
  }

  @Test
  @DisplayName("answer with an empty object to the sentiments of nobody")
  void sentiments() {
    assertThat(caller.get("/movies/no-such-film/sentiments").object()).isEmpty();
    assertThat(caller.get("/movies/tron-legacy-2010/sentiments").object()).containsKey("good");
  }

  @Test
  @DisplayName("tell where to watch only to apps that may know")
  void watchNow() throws Exception {
    assertThat(caller.get("/episodes/73640/watchnow/us?links=webos").body())
        .contains("\"us\":", "\"rent\":\"3.99\"", "\"params\":{\"contentTarget\":\"");
    try (Sandbox closed =
            Sandbox.start(SandboxOptions.inMemory(Today.clock()).withWatchNow(false));
        Caller guest = Caller.signedIn(closed)) {
      assertThat(guest.get("/movies/tron-legacy-2010/watchnow/us").status()).isEqualTo(403);
    }
  }

  @Test
  @DisplayName("narrow the mixed charts to a season of the year")
  void themes() {
    int all = caller.get("/media/trending?limit=250").rows().size();
    assertThat(caller.get("/media/trending?limit=250&theme=halloween").rows())
        .isNotEmpty()
        .hasSizeLessThan(all);
    assertThat(caller.get("/media/trending?limit=250&theme=christmas").rows())
        .isNotEmpty()
        .hasSizeLessThan(all);
  }

  @Test
  @DisplayName("recommend what the user has not seen and not hidden")
  void recommendations() {
    List<Map<String, Object>> first = caller.get("/recommendations/movies?limit=3").rows();
    assertThat(first).hasSize(3).allSatisfy(row -> assertThat(row).containsKey("favorited_by"));
    Object slug = Caller.Answer.cast(first.getFirst().get("ids")).get("slug");
    assertThat(caller.delete("/recommendations/movies/" + slug).status()).isEqualTo(204);
    assertThat(caller.get("/recommendations/movies?limit=3").body()).doesNotContain("\"" + slug);
  }

  @Test
  @DisplayName("grow to any size for load tests")
  void bulk() throws Exception {
    try (Sandbox large =
            Sandbox.start(SandboxOptions.inMemory(Today.clock()).withBulkItems(100_000));
        Caller guest = Caller.signedIn(large)) {
      Caller.Answer last = guest.get("/movies/popular?limit=250&page=400");
      assertThat(last.rows()).hasSize(250);
      assertThat(last.header("X-Pagination-Item-Count")).isEqualTo("100000");
      assertThat(guest.get("/sync/history?limit=250&page=400").rows()).hasSize(250);
    }
  }
}
