package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When Trakt does not do what the history asks")
class HistoryFailureTests {

  private static final String FILM = "movie/tron-legacy-2010";
  private static final String AT = "2014-09-01T09:10:00Z";
  private static final String MOVIE =
      "{\"title\":\"TRON: Legacy\",\"year\":2010,"
          + "\"ids\":{\"trakt\":12601,\"slug\":\"tron-legacy-2010\"}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = new ArrayList<>();
  private final List<MockResponse> writes = new ArrayList<>();
  private boolean actsAnyway;
  private boolean holds;

  @BeforeEach
  void serve() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            requests.add(request.getMethod() + " " + path);
            if ("POST".equals(request.getMethod())) {
              holds = actsAnyway;
              return writes.removeFirst();
            }
            return switch (path) {
              case "/movies/tron-legacy-2010" -> json(MOVIE);
              case "/users/settings" -> json("{\"browsing\":{\"watch_only_once\":false}}");
              default ->
                  json(
                      holds
                          ? "[{\"id\":9001,\"watched_at\":\"2014-09-01T09:10:00.000Z\","
                              + "\"action\":\"watch\",\"type\":\"movie\",\"movie\":"
                              + MOVIE
                              + "}]"
                          : "[]");
            };
          }
        });
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder()
        .code(200)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private static MockResponse busy() {
    return new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();
  }

  private Result add() {
    return Trakt.asking(server).signedIn().run("history", "add", FILM, "--at", AT);
  }

  private List<String> writesSent() {
    return requests.stream().filter(request -> request.startsWith("POST")).toList();
  }

  @Test
  @DisplayName("a play whose answer got lost is looked up, and not sent again")
  void answerLost() {
    actsAnyway = true;
    writes.add(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    Result added = add();
    assertThat(added.exitCode()).isZero();
    assertThat(added.out()).startsWith("added\t").endsWith("\t9001\n");
    assertThat(writesSent()).hasSize(1);
  }

  @Test
  @DisplayName("a play that Trakt is too busy for is sent once, told as not done, and exits 7")
  void busyOnce() {
    writes.add(busy());
    Result added = add();
    assertThat(added.out()).startsWith("failed\t");
    assertThat(added.exitCode()).isEqualTo(7);
    assertThat(writesSent()).containsExactly("POST /sync/history");
  }

  @Test
  @DisplayName("a play is looked up by its title and its moment, and not by reading all")
  void lookedUp() {
    holds = true;
    assertThat(add().out()).startsWith("already_there\t");
    assertThat(requests)
        .containsExactly(
            "GET /users/settings",
            "GET /movies/tron-legacy-2010",
            "GET /sync/history/movies/12601");
  }

  @Test
  @DisplayName("a page that is empty in the middle does not end the list")
  void emptyPage() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String page = request.getUrl().queryParameter("page");
            return json("2".equals(page)
                    ? "[]"
                    : "[{\"id\":900%s,\"watched_at\":\"2014-09-0%sT09:10:00.000Z\","
                            .formatted(page, page)
                        + "\"type\":\"movie\",\"movie\":"
                        + MOVIE
                        + "}]")
                .newBuilder()
                .addHeader("X-Pagination-Page-Count", "3")
                .addHeader("X-Pagination-Item-Count", "3")
                .build();
          }
        });
    Result listed =
        Trakt.asking(server).signedIn().run("history", "list", "--all-pages", "--jq", ".[].id");
    assertThat(listed.lines()).containsExactly("9001", "9003");
    assertThat(listed.exitCode()).isZero();
  }
}
