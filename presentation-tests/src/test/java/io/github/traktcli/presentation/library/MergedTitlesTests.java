package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trakt answers to the old id of a title with the title that it was merged with. */
@DisplayName("A title that was merged with another")
class MergedTitlesTests {

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> answers = new HashMap<>();

  @BeforeEach
  void serve() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getMethod() + " " + request.getUrl().encodedPath();
            ByteString body = request.getBody();
            requests.add(body == null || body.size() == 0 ? path : path + " " + body.utf8());
            String answer = answers.get(path);
            if (path.equals("POST /sync/history") && answers.containsKey("GET after the write")) {
              answers.put("GET /sync/history/movies", answers.get("GET after the write"));
            }
            return new MockResponse.Builder()
                .code(answer == null ? 404 : path.startsWith("POST") ? 201 : 200)
                .addHeader("Content-Type", "application/json")
                .body(answer == null ? "" : answer)
                .build();
          }
        });
    for (String type : List.of("all", "movies", "shows")) {
      answers.put("GET /sync/watchlist/" + type + "/rank/asc", "[]");
    }
    for (String list :
        List.of(
            "history/movies/1",
            "history/movies",
            "history",
            "history/all",
            "ratings/movies",
            "collection/movies")) {
      answers.put("GET /sync/" + list, "[]");
    }
    answers.put("GET /users/settings", "{\"browsing\":{\"watch_only_once\":false}}");
  }

  /** Films 1 to {@code last}, the last of which was merged with the first. */
  private void films(int last) {
    for (int id = 1; id <= last; id++) {
      int now = id == last ? 1 : id;
      answers.put(
          "GET /movies/" + id,
          "{\"title\":\"Film %1$d\",\"year\":1982,\"ids\":{\"trakt\":%1$d,\"slug\":\"film-%1$d\"}}"
              .formatted(now));
    }
    answers.put("GET /movies/film-1", answers.get("GET /movies/1"));
    for (int id = 1; id <= last; id++) {
      answers.put("GET /sync/history/movies/" + id, "[]");
    }
  }

  /** Plays as they come back: by the ids that the titles have now. */
  private static String plays(int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(
            id ->
                """
                {"id": %d, "watched_at": "2026-07-01T21:00:00.000Z", "type": "movie",
                 "movie": {"title": "Film", "ids": {"trakt": %d}}}"""
                    .formatted(900 + id, id == 30 ? 1 : id))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void taken(String section, int movies) {
    answers.put(
        "POST /sync/" + section, "{\"added\":{\"movies\":%d},\"not_found\":{}}".formatted(movies));
  }

  private Result run(String input, String... line) {
    return Trakt.asking(server).signedIn().typing(input).run(line);
  }

  private static String lines(int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(id -> "movie/" + id)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private List<String> writes() {
    return requests.stream().filter(request -> request.startsWith("POST")).toList();
  }

  private long lookUps() {
    return requests.stream().filter(request -> request.startsWith("GET /movies/")).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20})
  @DisplayName("gets one play, also among several that go by their ids alone")
  void oneOfMany(int films) {
    films(films);
    taken("history", films - 1);
    Result told = run(lines(films), "history", "add", "-", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.lines()).filteredOn(line -> line.startsWith("added\t")).hasSize(films - 1);
    assertThat(told.lines()).filteredOn(line -> line.startsWith("already_there\t")).hasSize(1);
    assertThat(writes())
        .singleElement()
        .asString()
        .containsOnlyOnce("\"trakt\":1}")
        .doesNotContain("\"trakt\":" + films + "}");
    assertThat(told.err()).doesNotContain("look up");
  }

  @Test
  @DisplayName("may get two plays where there are too many to look up, which the history tells")
  void tooMany() {
    films(30);
    taken("history", 30);
    answers.put("GET after the write", plays(30));
    Result told = run(lines(30), "history", "add", "-", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(lookUps()).isZero();
    assertThat(told.err())
        .contains(
            "Some of these are one title that was merged, and one play is too many. Take it back"
                + " with: trakt history remove 930\n");
  }

  @Test
  @DisplayName("is not spoken of where all plays are of titles of their own")
  void noneTooMany() {
    films(30);
    taken("history", 29);
    answers.put("GET after the write", plays(29));
    Result told = run(lines(29), "history", "add", "-", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.err()).doesNotContain("too many");
  }

  @Test
  @DisplayName("may be rated twice where there are too many to look up, which is told")
  void tooManyRatings() {
    films(30);
    taken("ratings", 30);
    String ratings =
        IntStream.rangeClosed(1, 30)
            .mapToObj(id -> "movie/%d,%d".formatted(id, id % 10 + 1))
            .collect(Collectors.joining("\n"));
    Result told = run(ratings, "ratings", "add", "-");
    assertThat(told.err())
        .contains(
            "Too many to look up: 30. Where two of them are one title that was merged, both are"
                + " sent.");
    assertThat(lookUps()).isZero();
  }

  @Test
  @DisplayName("can be no other play of another time, so that nothing is looked up")
  void timesOfTheirOwn() {
    films(30);
    taken("history", 30);
    String table =
        IntStream.rangeClosed(1, 30)
            .mapToObj(id -> "movie/%d,2026-07-01T21:%02d:00Z".formatted(id, id))
            .collect(Collectors.joining("\n", "reference,watched_at\n", "\n"));
    Result told = run(table, "history", "add", "-");
    assertThat(told.lines()).as(told.err()).hasSize(30).allMatch(line -> line.startsWith("added"));
    assertThat(lookUps()).isZero();
  }

  @Test
  @DisplayName("can be another play of that day where only the day is said of one")
  void dayOfAnother() {
    films(2);
    taken("history", 1);
    Result told =
        run(
            "reference,watched_at\nmovie/1,2026-07-01 21:00\nmovie/2,2026-07-01\n",
            "history",
            "add",
            "-");
    assertThat(told.lines()).as(told.err()).hasSize(2);
    assertThat(told.lines().getLast()).startsWith("already_there\t");
    assertThat(writes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"movie/1 5 movie/2 8", "movie/2 5 movie/film-1 8"})
  @DisplayName("is not rated twice in one breath")
  void ratedTwice(String pairs) {
    films(2);
    taken("ratings", 2);
    Result told = run("", ("ratings add " + pairs).split(" ", -1));
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.err())
        .contains("\" are one title, and something else is said of it each time.");
    assertThat(writes()).isEmpty();
  }

  @Test
  @DisplayName("is not collected in two ways in one breath")
  void collectedTwice() {
    films(2);
    taken("collection", 2);
    Result told =
        run("reference,media_type\nmovie/1,dvd\nmovie/2,bluray\n", "collection", "add", "-");
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.err()).contains("\"movie/1\" and \"movie/2\" are one title");
    assertThat(writes()).isEmpty();
  }

  @Test
  @DisplayName("costs no question where the same is said of everything")
  void sameOfAll() {
    films(2);
    taken("ratings", 2);
    assertThat(run("", "ratings", "add", "movie/1", "8", "movie/2", "8").exitCode()).isZero();
    assertThat(lookUps()).isZero();
  }

  @Test
  @DisplayName("is one title in the sandbox too, by its slug, its id and its name")
  void severalNames() {
    for (String line :
        List.of(
            "ratings add movie/interstellar-2014 5 interstellar 8",
            "ratings add interstellar 5 imdb:tt0816692 8",
            "rate show/severance 5 severance 8")) {
      Result told = Trakt.inSandbox().run(line.split(" ", -1));
      assertThat(told.exitCode()).as(line + told.err()).isEqualTo(2);
      assertThat(told.err()).contains("are one title");
    }
  }
}
