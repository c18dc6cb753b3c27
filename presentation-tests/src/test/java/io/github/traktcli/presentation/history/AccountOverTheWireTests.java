package io.github.traktcli.presentation.history;

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
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs like this one got wrong with answers of Trakt that no sandbox gives. */
@DisplayName("An account at Trakt")
class AccountOverTheWireTests {

  private static final String SHOW =
      "{\"title\":\"Running"
          + " Man\",\"year\":2010,\"ids\":{\"trakt\":35161,\"slug\":\"running-man\"}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, MockResponse> answers = new HashMap<>();

  @BeforeEach
  void serve() {
    for (String type : List.of("all", "movies", "shows")) {
      answer("GET /sync/watchlist/" + type + "/rank/asc", 200, "[]");
    }
    answer("GET /users/settings", 200, "{\"browsing\":{\"watch_only_once\":false}}");
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getMethod() + " " + request.getUrl().encodedPath();
            String page = request.getUrl().queryParameter("page");
            ByteString body = request.getBody();
            requests.add(body == null || body.size() == 0 ? path : path + " " + body.utf8());
            return answers.getOrDefault(
                path + " " + page, answers.getOrDefault(path, json(404, "")));
          }
        });
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private void answer(String request, int status, String body) {
    answers.put(request, json(status, body));
  }

  private void page(String path, int number, int pages, int items, String body) {
    answers.put(
        path + " " + number,
        json(200, body)
            .newBuilder()
            .addHeader("X-Pagination-Page", Integer.toString(number))
            .addHeader("X-Pagination-Page-Count", Integer.toString(pages))
            .addHeader("X-Pagination-Item-Count", Integer.toString(items))
            .build());
  }

  private Result run(String... line) {
    return Trakt.asking(server).signedIn().run(line);
  }

  private List<String> writes() {
    return requests.stream().filter(request -> request.startsWith("POST")).toList();
  }

  @Test
  @DisplayName("takes an episode of a season that is a year, and guesses none that is not there")
  void seasonsOfYears() {
    answer(
        "GET /shows/running-man/seasons/2010/episodes/1",
        200,
        "{\"season\":2010,\"number\":1,\"ids\":{\"trakt\":2222}}");
    answer("GET /shows/running-man", 200, SHOW);
    answer("GET /sync/history/episodes/2222", 200, "[]");
    answer("POST /sync/history", 201, "{\"added\":{\"episodes\":1},\"not_found\":{}}");
    Result added = run("history", "add", "show/running-man/2010/1", "--at", "2026-07-01T21:00:00Z");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(writes()).singleElement().asString().contains("2222");

    Result none = run("history", "add", "show/running-man/1/1", "--at", "2026-07-01T21:00:00Z");
    assertThat(none.exitCode()).isEqualTo(3);
    assertThat(none.out()).startsWith("not_found\t");
    assertThat(writes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"start, 1", "pause, 40", "stop, 95"})
  @DisplayName("takes a special as one of season 0")
  void specials(String event, String progress) {
    answer("POST /scrobble/" + event, 201, "{\"action\":\"" + event + "\"}");
    Result told = run("scrobble", event, "show/the-qwaser-of-stigmata/0/2", "--progress", progress);
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(writes())
        .singleElement()
        .asString()
        .contains("\"episode\":{\"season\":0,\"number\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"10.1\"", "10.1", "\"7.1.4\"", "\"1.0.1\"", "\"22.2\""})
  @DisplayName("keeps what is said of a copy as it came, through export and import")
  void copies(String channels) {
    String entry =
        "[{\"collected_at\":\"2015-03-01T12:00:00.000Z\",\"metadata\":{\"media_type\":\"bluray\","
            + "\"audio_channels\":"
            + channels
            + ",\"hdr\":null,\"3d\":1},\"movie\":{\"title\":\"Tron\","
            + "\"year\":1982,\"ids\":{\"trakt\":8,\"slug\":\"tron-1982\"}}}]";
    answer("GET /sync/collection/movies", 200, entry);
    Result listed = run("collection", "list", "movies", "--json");
    assertThat(listed.out()).contains("\"audio_channels\":" + channels, "\"hdr\":null", "\"3d\":1");
    answer("GET /sync/collection/movies", 200, "[]");
    answer("POST /sync/collection", 201, "{\"added\":{\"movies\":1},\"not_found\":{}}");
    Result back =
        Trakt.asking(server).signedIn().typing(listed.out()).run("collection", "add", "-");
    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(writes())
        .singleElement()
        .asString()
        .contains(
            "\"audio_channels\":\"" + channels.replace("\"", "") + "\"",
            "\"3d\":true",
            "\"collected_at\":\"2015-03-01T12:00:00.000Z\"")
        .doesNotContain("null");
  }

  @Test
  @DisplayName("keeps 10.1 as Trakt writes it in a table too, and takes no other word from one")
  void copiesInTables() {
    answer("GET /sync/collection/movies", 200, "[]");
    answer("POST /sync/collection", 201, "{\"added\":{\"movies\":1},\"not_found\":{}}");
    String table = "reference,audio_channels\nmovie/8,";
    Trakt trakt = Trakt.asking(server).signedIn();
    Result told = trakt.typing(table + "1.0.1\n").run("collection", "add", "-");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(writes()).singleElement().asString().contains("\"audio_channels\":\"1.0.1\"");
    assertThat(trakt.typing(table + "22.2\n").run("collection", "add", "-").exitCode())
        .isEqualTo(2);
    assertThat(run("collection", "add", "movie/8", "--audio-channels", "22.2").exitCode())
        .isEqualTo(2);
    assertThat(writes()).hasSize(1);
  }

  @Test
  @DisplayName("shows an empty page as such where it is asked for, and what is behind it")
  void hiddenPlay() {
    for (int number = 1; number <= 3; number++) {
      page("GET /sync/history", number, 3, 3, number == 2 ? "[]" : "[" + play(number) + "]");
    }
    for (int number = 1; number <= 3; number++) {
      Result listed =
          run(
              "history",
              "list",
              "--limit",
              "1",
              "--page",
              Integer.toString(number),
              "--jq",
              ".[].id");
      assertThat(listed.exitCode()).isZero();
      assertThat(listed.lines()).hasSize(number == 2 ? 0 : 1);
    }
  }

  @Test
  @DisplayName("gives all plays but those of an empty page in the middle")
  void emptyPage() {
    for (int number = 1; number <= 20; number++) {
      int first = number * 250;
      page(
          "GET /sync/history",
          number,
          20,
          4_900,
          number == 9
              ? "[]"
              : IntStream.range(first, first + 250)
                  .mapToObj(AccountOverTheWireTests::play)
                  .collect(Collectors.joining(",", "[", "]")));
    }
    Result all = run("history", "list", "--all-pages", "--jq", ".[].id");
    assertThat(all.exitCode()).as(all.err()).isZero();
    assertThat(all.lines()).hasSize(19 * 250).doesNotHaveDuplicates();
  }

  private static String play(int id) {
    return "{\"id\":%d,\"watched_at\":\"2014-09-01T09:10:00.000Z\",\"action\":\"watch\",\"type\":"
            .formatted(id)
        + "\"movie\",\"movie\":{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8}}}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history add movie/8 --at 2026-07-01T21:00:00Z",
        "checkin start movie/8",
        "comments post movie/8 five_words_are_in_this_one",
        "scrobble stop movie/8 --progress 95",
      })
  @DisplayName("is asked once where it is too busy, though it says that it need not be waited for")
  void busy(String line) {
    MockResponse busy = new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();
    for (String path : List.of("/sync/history", "/checkin", "/comments", "/scrobble/stop")) {
      answers.put("POST " + path, busy);
    }
    answer("GET /sync/history/movies/8", 200, "[]");
    Result result =
        run(
            Stream.of(line.split(" ", -1))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(7);
    assertThat(writes()).hasSize(1);
  }

  @Test
  @DisplayName("holds one play of a title that was merged with another, by its old id and its new")
  void merged() {
    answer(
        "GET /sync/history/movies/111",
        200,
        "[{\"id\":9,\"watched_at\":\"2026-07-01T21:00:00.000Z\",\"type\":\"movie\",\"movie\":"
            + "{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8,\"slug\":\"tron-1982\"}}}]");
    Result told = run("history", "add", "movie/111", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.out()).as(told.err() + requests).startsWith("already_there\t");
    assertThat(writes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "movie/111 movie/8",
        "movie/8 movie/111 movie/tron-1982",
        "trakt:movie/111 https://trakt.tv/movies/tron-1982",
        "-",
      })
  @DisplayName("gets one play of a title that is named by its old id and its new at once")
  void mergedInOneBatch(String names) {
    String tron = "{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8,\"slug\":\"tron-1982\"}}";
    for (String name : List.of("111", "8", "tron-1982")) {
      answer("GET /movies/" + name, 200, tron);
    }
    answer("GET /search/trakt/111", 200, "[{\"type\":\"movie\",\"movie\":" + tron + "}]");
    answer("GET /sync/history/movies/8", 200, "[]");
    answer("POST /sync/history", 201, "{\"added\":{\"movies\":1},\"not_found\":{}}");
    Result told =
        Trakt.asking(server)
            .signedIn()
            .typing("[{\"movie\":{\"ids\":{\"trakt\":8}}},{\"movie\":{\"ids\":{\"trakt\":111}}}]")
            .run(
                Stream.concat(
                        Stream.of("history", "add"),
                        Stream.concat(
                            Stream.of(names.split(" ", -1)),
                            Stream.of("--at", "2026-07-01T21:00:00Z")))
                    .toArray(String[]::new));
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.lines().getFirst()).startsWith("added\t");
    assertThat(told.lines().subList(1, told.lines().size()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("already_there\t"));
    assertThat(writes())
        .singleElement()
        .asString()
        .containsOnlyOnce("\"trakt\":8")
        .doesNotContain("111");
  }

  @Test
  @DisplayName("gets one play of each episode of a show that is named by both of its ids at once")
  void mergedShowInOneBatch() {
    for (String name : List.of("111", "35161")) {
      answer("GET /shows/" + name, 200, SHOW);
      answer(
          "GET /shows/" + name + "/progress/watched",
          200,
          """
          {"aired":2,"completed":0,"seasons":[{"number":1,"aired":2,"completed":0,"episodes":[
          {"number":1,"completed":false},{"number":2,"completed":false}]}]}
          """);
    }
    answer("GET /shows/35161/seasons/1/info", 200, "{\"number\":1,\"ids\":{\"trakt\":77}}");
    answer("GET /sync/history/shows/35161", 200, "[]");
    answer("POST /sync/history", 201, "{\"added\":{\"episodes\":2},\"not_found\":{}}");
    Result told =
        run("history", "add", "show/111", "show/35161/1", "--yes", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.lines()).hasSize(4).filteredOn(line -> line.startsWith("added")).hasSize(2);
    assertThat(writes()).singleElement().asString().containsOnlyOnce("\"number\":2");
  }

  @Test
  @DisplayName("takes two films as two that have the same title, and 0 or nothing for most ids")
  void idsThatAreNone() {
    answer("GET /sync/history/movies/8", 200, "[]");
    answer("GET /sync/history/movies/9", 200, "[]");
    answer("POST /sync/history", 201, "{\"added\":{\"movies\":2},\"not_found\":{}}");
    String films =
        IntStream.of(8, 9)
            .mapToObj(
                id ->
                    "{\"movie\":{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":%d,\"slug\":\"\","
                            .formatted(id)
                        + "\"imdb\":\"\",\"tmdb\":0,\"tvdb\":0}}}")
            .collect(Collectors.joining(",", "[", "]"));
    Result told =
        Trakt.asking(server)
            .signedIn()
            .typing(films)
            .run("history", "add", "-", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.lines()).hasSize(2).allMatch(line -> line.startsWith("added\t"));
    assertThat(writes()).singleElement().asString().doesNotContain("tmdb", "imdb", "\"slug\"");
  }

  @Test
  @DisplayName("holds one play of each episode of a show that was merged with another")
  void mergedShow() {
    String plays =
        IntStream.rangeClosed(1, 2)
            .mapToObj(
                number ->
                    ("{\"id\":%d,\"watched_at\":\"2026-07-01T21:00:00.000Z\",\"type\":\"episode\","
                            + "\"episode\":{\"season\":1,\"number\":%d,\"ids\":{\"trakt\":%d}},"
                            + "\"show\":%s}")
                        .formatted(number, number, 500 + number, SHOW))
            .collect(Collectors.joining(",", "[", "]"));
    answer("GET /sync/history/shows/111", 200, plays);
    answer(
        "GET /shows/111/seasons/1",
        200,
        IntStream.rangeClosed(1, 2)
            .mapToObj(
                number ->
                    "{\"season\":1,\"number\":%d,\"ids\":{\"trakt\":%d}}"
                        .formatted(number, 500 + number))
            .collect(Collectors.joining(",", "[", "]")));
    Result told =
        run("history", "add", "show/111/1/1", "show/111/1/2", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.lines())
        .as(told.err() + requests)
        .hasSize(2)
        .allMatch(line -> line.startsWith("already_there\t"));
    assertThat(writes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"added\":{\"movies\":0},\"not_found\":{\"movies\":[]}}",
        "{\"added\":null,\"not_found\":null}",
        "{\"added\":{\"movies\":-1}}",
        "{}",
      })
  @DisplayName("is not said to lack a title that Trakt left out without a word")
  void leftOut(String answer) {
    answer("GET /movies/8", 200, "{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8}}");
    answer("GET /sync/history/movies/8", 200, "[]");
    answer("POST /sync/history", 201, answer);
    Result told = run("history", "add", "movie/8", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).isEqualTo(1);
    assertThat(told.out()).startsWith("failed\t");
    assertThat(told.err())
        .contains("Trakt did not take these values, and did not say why.")
        .doesNotContain("trakt search");
    assertThat(writes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"423, 4, false", "426, 6, false", "422, 1, false", "503, 7, true", "401, 4, true"})
  @DisplayName("is only said to take the rest next time where it may")
  void nextTime(int status, int exitCode, boolean again) {
    for (int id : List.of(8, 9)) {
      answer(
          "GET /movies/" + id,
          200,
          "{\"title\":\"Film %1$d\",\"year\":1982,\"ids\":{\"trakt\":%1$d}}".formatted(id));
      answer("GET /sync/history/movies/" + id, 200, "[]");
    }
    answer("POST /sync/history", status, "");
    Result told = run("history", "add", "movie/8", "movie/9", "--at", "2026-07-01T21:00:00Z");
    assertThat(told.exitCode()).as(told.err()).isEqualTo(exitCode);
    assertThat(told.err()).contains("0 done, 2 left.");
    assertThat(told.err().contains("Run the same again")).as(told.err()).isEqualTo(again);
  }
}
