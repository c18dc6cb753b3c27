package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** History, progress, collection, ratings and what is being watched. */
@DisplayName("The library of the sandbox's user")
@OnAnyDay
final class SandboxLibraryTests {

  private static final String SLOW_HORSES = "{\"shows\":[{\"ids\":{\"slug\":\"slow-horses\"}}]}";
  private static final String PARASITE = "{\"movies\":[{\"ids\":{\"imdb\":\"tt6751668\"}}]}";

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

  @Test
  @DisplayName("takes a play every time it is sent, and takes the film off the watchlist")
  void plays() {
    Caller.Answer answer = caller.post("/sync/history", PARASITE);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.object("added")).containsEntry("movies", 1);
    caller.post("/sync/history", PARASITE);
    assertThat(caller.get("/sync/history/movies/347278").rows()).hasSize(2);
    assertThat(caller.get("/sync/watchlist").body()).doesNotContain("parasite-2019");
  }

  @Test
  @DisplayName("keeps the minute of a play, and 1970 for a day nobody remembers")
  void moments() {
    caller.post(
        "/sync/history",
        """
        {"movies": [{"ids": {"trakt": 28}, "watched_at": "2020-02-02T20:02:59.123Z"},
                    {"ids": {"trakt": 24}, "watched_at": "unknown"}]}
        """);
    assertThat(caller.get("/sync/history/movies/28").rows().getFirst())
        .containsEntry("watched_at", "2020-02-02T20:02:00.000Z");
    assertThat(caller.get("/sync/history/movies/24").rows().getFirst())
        .containsEntry("watched_at", "1970-01-01T00:00:00.000Z");
  }

  @Test
  @DisplayName("plays every aired episode of a bare show, and forgets them again")
  void wholeShows() {
    Object added = caller.post("/sync/history", SLOW_HORSES).object("added").get("episodes");
    assertThat((Integer) added).isGreaterThan(30);
    assertThat(caller.post("/sync/history/remove", SLOW_HORSES).object("deleted"))
        .containsEntry("episodes", added);
  }

  @Test
  @DisplayName("forgets single plays by their ids, and names the ids that it does not know")
  void singlePlays() {
    Object id = caller.get("/sync/history?limit=1").rows().getFirst().get("id");
    Caller.Answer answer = caller.post("/sync/history/remove", "{\"ids\":[" + id + ",7]}");
    assertThat(answer.object("not_found").get("ids")).isEqualTo(List.of(7));
    assertThat(caller.get("/sync/history?limit=1").rows().getFirst().get("id")).isNotEqualTo(id);
  }

  @Test
  @DisplayName("shows the newest play first, and those of a time when asked")
  void history() {
    List<String> times =
        caller.get("/sync/history?limit=250").rows().stream()
            .map(row -> String.valueOf(row.get("watched_at")))
            .toList();
    assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(caller.get("/sync/history/movies?start_at=2016-06-01&end_at=2016-07-01").rows())
        .hasSize(1);
    assertThat(caller.get("/users/sean/history/movies?start_at=2016-06-01").rows()).isNotEmpty();
  }

  @Test
  @DisplayName("puts plays together by title, with seasons only on request")
  void watched() {
    assertThat(caller.get("/sync/watched/shows").rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).doesNotContainKey("seasons"));
    Caller.Answer progress = caller.get("/sync/watched/shows?extended=progress&limit=250");
    assertThat(progress.header("X-Pagination-Limit")).isEqualTo("100");
    assertThat(progress.rows()).allSatisfy(row -> assertThat(row).containsKey("seasons"));
    assertThat(caller.get("/sync/watched/movies?extended=min").object()).containsKey("16662");
  }

  @Test
  @DisplayName("knows how far the user has come, and what is next")
  void progress() {
    Map<String, Object> severance = caller.get("/shows/severance/progress/watched").object();
    assertThat(severance).containsEntry("completed", 19);
    assertThat(Caller.Answer.cast(severance.get("next_episode")))
        .containsEntry("season", 3)
        .containsEntry("number", 1);
    assertThat(caller.get("/sync/progress/up_next").body())
        .contains("\"severance\"")
        .doesNotContain("\"gotham\"");
    assertThat(caller.get("/sync/progress/watched?hide_completed=true").rows().size())
        .isLessThan(caller.get("/sync/progress/watched").rows().size());
  }

  @Test
  @DisplayName("lets only VIPs begin a show anew")
  void resets() throws Exception {
    assertThat(caller.post("/shows/severance/progress/watched/reset", "").status()).isEqualTo(200);
    assertThat(caller.get("/shows/severance/progress/watched").object())
        .containsEntry("completed", 0);
    try (Sandbox free = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(false));
        Caller guest = Caller.signedIn(free)) {
      Caller.Answer answer = guest.post("/shows/severance/progress/watched/reset", "");
      assertThat(answer.status()).isEqualTo(426);
      assertThat(answer.header("X-Upgrade-URL")).isNotEmpty();
    }
  }

  @Test
  @DisplayName("collects, and updates what is collected again")
  void collection() {
    String bluray =
        "{\"movies\":[{\"ids\":{\"trakt\":28},\"media_type\":\"bluray\",\"resolution\":\"uhd_4k\"}]}";
    assertThat(caller.post("/sync/collection", bluray).object("added")).containsEntry("movies", 1);
    assertThat(caller.post("/sync/collection", bluray).object("updated"))
        .containsEntry("movies", 1);
    assertThat(caller.get("/sync/collection/movies?extended=metadata").body()).contains("uhd_4k");
    assertThat(caller.get("/sync/collection/minimal/movies").object()).containsKey("28");
    assertThat(caller.get("/sync/collection/shows").rows()).hasSize(2);
    assertThat(caller.post("/sync/collection/remove", bluray).object("deleted"))
        .containsEntry("movies", 1);
  }

  @Test
  @DisplayName("keeps one rating for each title, from one to ten")
  void ratings() {
    assertThat(caller.post("/sync/ratings", rating(9)).status()).isEqualTo(201);
    assertThat(caller.post("/sync/ratings", rating(7)).status()).isEqualTo(201);
    assertThat(caller.get("/sync/ratings/movies/7").rows()).hasSize(1);
    assertThat(caller.post("/sync/ratings", rating(11)).status()).isEqualTo(422);
    assertThat(caller.post("/sync/ratings/remove", rating(7)).object("deleted"))
        .containsEntry("movies", 1);
  }

  private static String rating(int mark) {
    return "{\"movies\":[{\"ids\":{\"trakt\":28},\"rating\":" + mark + "}]}";
  }

  @Test
  @DisplayName("is checked into one thing at a time")
  void checkIn() {
    String body = "{\"movie\":{\"ids\":{\"trakt\":28}}}";
    assertThat(caller.post("/checkin", body).status()).isEqualTo(201);
    Caller.Answer second = caller.post("/checkin", body);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.object())
        .containsEntry("expires_at", Today.spelled(Today.now().plus(Duration.ofMinutes(121))));
    assertThat(caller.get("/users/me/watching").object()).containsEntry("action", "checkin");
    assertThat(caller.delete("/checkin").status()).isEqualTo(204);
    assertThat(caller.get("/users/me/watching").status()).isEqualTo(204);
    assertThat(caller.post("/checkin", body).status()).isEqualTo(201);
  }

  @Test
  @DisplayName("counts a scrobble from eighty per cent on, and keeps the place below")
  void scrobbles() {
    assertThat(caller.post("/scrobble/start", scrobble(1.25)).status()).isEqualTo(201);
    assertThat(caller.post("/scrobble/stop", scrobble(0.5)).status()).isEqualTo(422);
    assertThat(caller.post("/scrobble/stop", scrobble(40)).object())
        .containsEntry("action", "pause");
    assertThat(caller.get("/sync/playback/movies").body()).contains("guardians-of-the-galaxy");
    assertThat(caller.post("/scrobble/pause", scrobble(90)).status()).isEqualTo(422);
    assertThat(caller.post("/scrobble/stop", scrobble(99.9)).object())
        .containsEntry("action", "scrobble");
    assertThat(caller.post("/scrobble/stop", scrobble(99.9)).status()).isEqualTo(409);
  }

  @Test
  @DisplayName("takes numbers that are written as text, since clients send both")
  void numbersAsText() {
    String half = scrobble(40).replace("40.0", "\"40.5\"");
    assertThat(caller.post("/scrobble/pause", half).object()).containsEntry("progress", 40.5);
    Object play = caller.get("/sync/history?limit=1").rows().getFirst().get("id");
    assertThat(caller.post("/sync/history/remove", "{\"ids\":[\"%s\"]}".formatted(play)).object())
        .extractingByKey("not_found")
        .hasFieldOrPropertyWithValue("ids", List.of());
  }

  private static String scrobble(double progress) {
    return "{\"movie\":{\"ids\":{\"trakt\":28}},\"progress\":" + progress + "}";
  }

  @Test
  @DisplayName("tells what was changed last")
  void activities() {
    assertThat(caller.get("/sync/last_activities").object()).containsKeys("all", "movies", "shows");
    caller.post("/sync/ratings", rating(9));
    assertThat(caller.get("/sync/last_activities").object("movies"))
        .containsEntry("rated_at", Today.spelled(Today.now()));
  }
}
