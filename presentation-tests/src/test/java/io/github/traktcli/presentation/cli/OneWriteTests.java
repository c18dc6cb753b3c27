package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every kind of write")
class OneWriteTests {

  private static final String FILM =
      "{\"title\":\"Dune\",\"year\":2021,\"ids\":{\"trakt\":7,\"slug\":\"dune-2021\"}}";

  private static final String ENTRIES =
      """
      [{"rank":1,"id":101,"type":"movie","movie":{"title":"Dune","year":2021,
        "ids":{"trakt":7,"slug":"dune-2021"}}},
       {"rank":2,"id":102,"type":"movie","movie":{"title":"Tron","year":1982,
        "ids":{"trakt":8,"slug":"tron-1982"}}}]
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** Answers reads with a library of two, and writes as the test says. */
  private void answersWrites(MockResponse answer) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request.getMethod() + " " + request.getUrl().encodedPath());
            if (!request.getMethod().equals("GET")) {
              return answer;
            }
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(
                    switch (request.getUrl().encodedPath()) {
                      case "/users/settings" -> "{\"user\":{\"username\":\"sean\"}}";
                      case "/movies/7" -> FILM;
                      default -> ENTRIES;
                    })
                .build();
          }
        });
  }

  private List<String> writes() {
    return requests.stream().filter(request -> !request.startsWith("GET ")).toList();
  }

  private Result run(String line) {
    return Trakt.asking(server).signedIn().run(line.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "watchlist add movie/7",
        "watchlist reorder 102",
        "watchlist note 101 good",
        "watchlist edit --description good",
        "favorites add movie/7",
        "recommendations hide movie/7",
        "checkin start movie/7",
        "checkin start movie/7 --replace",
        "checkin cancel",
        "scrobble start movie/7 --progress 1",
        "scrobble pause movie/7 --progress 50",
        "scrobble stop movie/7 --progress 90",
        "playback remove 13",
        "api -X POST sync/history",
        "api -X PUT sync/watchlist",
        "api -X DELETE comments/1",
      })
  @DisplayName("is sent once, whatever the server says to the client behind our back")
  void once(String line) {
    for (int status : new int[] {408, 421, 425, 503}) {
      requests.clear();
      answersWrites(new MockResponse.Builder().code(status).addHeader("Retry-After", "0").build());
      run(line);
      assertThat(writes()).as(line + " " + status).hasSize(1);
    }
  }

  @Test
  @DisplayName("that renews a session is sent once")
  void refresh() {
    Trakt trakt = Trakt.asking(server);
    answersWrites(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body("{\"access_token\":\"access-1\",\"refresh_token\":\"once-and-never-again\"}")
            .build());
    trakt
        .typing("{\"access_token\":\"access-1\",\"refresh_token\":\"once-and-never-again\"}")
        .run("auth", "login", "--with-token");
    requests.clear();
    answersWrites(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    Result result = trakt.run("auth", "refresh");

    assertThat(writes()).containsExactly("POST /oauth/token");
    assertThat(result.exitCode()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist note 101 good, gzip",
    "watchlist reorder 102, gzip",
    "recommendations hide movie/7, gzip",
    "api -X POST sync/history, gzip",
    "watchlist note 101 good, ''",
    "recommendations hide movie/7, ''",
    "api -X POST sync/history, ''",
  })
  @DisplayName("was done when its status says so, whatever became of the body")
  void done(String line, String packing) {
    answersWrites(
        new MockResponse.Builder()
            .code(201)
            .addHeader("Content-Type", "application/json")
            .addHeader("Content-Encoding", packing)
            .build());
    Result result = run(line);

    assertThat(writes()).hasSize(1);
    if (!line.contains("reorder")) { // which reads back, and finds the old order here
      assertThat(result.exitCode()).as(result.err()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{\"description\":", "[]"})
  @DisplayName("was done when a change is answered by what cannot be read")
  void changed(String body) {
    answersWrites(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build());
    Result result = run("watchlist edit --description good");

    assertThat(writes()).hasSize(1);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  @Test
  @DisplayName("is looked for in the library when its answer cannot be read")
  void unreadable() {
    answersWrites(
        new MockResponse.Builder()
            .code(201)
            .addHeader("Content-Type", "application/json")
            .body("{\"added\":{\"movies\":1}," + " ".repeat(10_000) + "}")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    Result result = run("watchlist add movie/7");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(writes()).containsExactly("POST /sync/watchlist");
  }

  @Test
  @DisplayName("arrives at a server that closes after each answer")
  void closing() {
    answersWrites(
        new MockResponse.Builder()
            .code(200)
            .addHeader("Content-Type", "application/json")
            .body("{\"updated\":2,\"skipped_ids\":[]}")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
    for (int i = 0; i < 3; i++) {
      Result result = run("watchlist reorder 101 102");
      assertThat(result.exitCode()).as(result.err()).isZero();
    }
    assertThat(writes()).hasSize(3);
  }
}
