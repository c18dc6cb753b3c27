package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When Trakt does not do what the watchlist asks")
class WatchlistFailureTests {

  private static final String ENTRY =
      "{\"rank\":1,\"id\":101,\"type\":\"movie\",\"movie\":{\"title\":\"Dune\",\"year\":2021,"
          + "\"ids\":{\"trakt\":7,\"slug\":\"dune-2021\"}}}";
  private static final String ADDED_ONE =
      "{\"added\":{\"movies\":1},\"existing\":{\"movies\":0},\"not_found\":{\"movies\":[]}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private int told;

  private void answers(int status, String json, String... headers) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(json);
    for (int i = 0; i < headers.length; i += 2) {
      response.addHeader(headers[i], headers[i + 1]);
    }
    server.enqueue(response.build());
  }

  private void hangsUp() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
  }

  private Result run(String... arguments) {
    return Trakt.asking(server).signedIn().run(arguments);
  }

  private List<String> requests() throws InterruptedException {
    List<String> requests = new ArrayList<>();
    for (; told < server.getRequestCount(); told++) {
      var request = server.takeRequest();
      requests.add(request.getMethod() + " " + request.getUrl().encodedPath());
    }
    return requests;
  }

  @Test
  @DisplayName("a full account ends in 5, with the number, and with what was done before")
  void full() throws InterruptedException {
    answers(200, "[]");
    answers(420, "", "X-Account-Limit", "250", "X-VIP-User", "false");
    answers(200, "[" + ENTRY + "]");
    Result result = run("watchlist", "add", "movie/dune-2021", "movie/arrival-2016");
    assertThat(result.lines())
        .containsExactly(
            "added\tmovie/dune-2021\tmovie/dune-2021",
            "failed\tmovie/arrival-2016\tmovie/arrival-2016");
    assertThat(result.err()).contains("250").contains("app.trakt.tv/vip");
    assertThat(result.exitCode()).isEqualTo(5);
    assertThat(requests())
        .containsExactly(
            "GET /sync/watchlist/movies/rank/asc",
            "POST /sync/watchlist",
            "GET /sync/watchlist/movies/rank/asc");
  }

  @Test
  @DisplayName("a silence is looked into before anything is sent again")
  void silence() throws InterruptedException {
    answers(503, "");
    answers(200, "[" + ENTRY + "]");
    Result done = run("watchlist", "add", "movie/dune-2021");
    assertThat(done.out()).isEqualTo("added\tmovie/dune-2021\tmovie/dune-2021\n");
    assertThat(done.exitCode()).isZero();
    assertThat(requests())
        .containsExactly("POST /sync/watchlist", "GET /sync/watchlist/movies/rank/asc");

    answers(503, "");
    answers(200, "[]");
    answers(201, ADDED_ONE);
    assertThat(run("watchlist", "add", "movie/dune-2021").exitCode()).isZero();
    assertThat(requests())
        .containsExactly(
            "POST /sync/watchlist", "GET /sync/watchlist/movies/rank/asc", "POST /sync/watchlist");
  }

  @Test
  @DisplayName("a connection that breaks is such a silence")
  void broken() throws InterruptedException {
    hangsUp();
    answers(200, "[" + ENTRY + "]");
    assertThat(run("watchlist", "add", "movie/dune-2021").exitCode()).isZero();
    assertThat(requests())
        .containsExactly("POST /sync/watchlist", "GET /sync/watchlist/movies/rank/asc");
  }

  @Test
  @DisplayName("a note for VIP members ends in 6")
  void vip() {
    answers(200, "[" + ENTRY + "]");
    answers(426, "", "X-Upgrade-URL", "https://trakt.tv/vip");
    Result result = run("watchlist", "note", "101", "Before the sequel");
    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.err()).contains("https://trakt.tv/vip");
  }

  @Test
  @DisplayName("an order that comes back otherwise is told, and is no success")
  void order() {
    String two =
        "[" + ENTRY + "," + ENTRY.replace("101", "102").replace("\"rank\":1", "\"rank\":2") + "]";
    answers(200, two);
    answers(200, "{\"updated\":2,\"skipped_ids\":[]}");
    answers(200, two);
    Result result = run("watchlist", "reorder", "102", "--json");
    assertThat(result.out()).contains("\"status\":\"not_applied\"", "\"order\":[101,102]");
    assertThat(result.err()).contains("came back in another order");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  @DisplayName("a sort that falls back to rank is noted")
  void fallback() {
    answers(200, "[" + ENTRY + "]", "X-Applied-Sort-By", "rank", "X-Applied-Sort-How", "asc");
    Result result = run("watchlist", "--sort-by", "imdb-rating", "-q");
    assertThat(result.out()).isEqualTo("movie/dune-2021\n");
    assertThat(result.notes())
        .containsExactly(
            "Trakt sorts by imdb_rating for VIP members only; this is sorted by rank.");
    answers(200, "[" + ENTRY + "]", "X-Applied-Sort-By", "imdb_rating");
    assertThat(run("watchlist", "--sort-by", "imdb_rating").err()).isEmpty();
  }

  @Test
  @DisplayName("entries without a title, and titles with escapes in them, harm nothing")
  void hostile() {
    answers(
        200,
        "[{\"id\":1,\"type\":\"movie\",\"movie\":null},"
            + "{\"id\":2,\"movie\":{\"title\":\"\\u001b]0;pwn\\u0007A\",\"ids\":{\"trakt\":1}}}]");
    Result result =
        Trakt.asking(server).signedIn().onTerminal(80).run("watchlist", "--color", "never");
    assertThat(result.out()).contains("(no longer on Trakt)").doesNotContain("\u001b", "\u0007");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  @DisplayName("comments that give things away are hidden from people and whole to scripts")
  void comments() {
    String comment =
        "[{\"id\":8,\"comment\":\"He [spoiler]dies[/spoiler]. Really.\",\"spoiler\":false,"
            + "\"likes\":2,\"user\":{\"username\":\"sean\"}},"
            + "{\"id\":9,\"comment\":\"All of it\",\"spoiler\":true}]";
    answers(200, comment);
    String shown =
        Trakt.asking(server).onTerminal(80).run("watchlist", "comments", "--user", "sean").out();
    assertThat(shown).contains("He [spoiler hidden]. Really.").doesNotContain("dies", "All of it");
    answers(200, comment);
    assertThat(Trakt.asking(server).run("watchlist", "comments", "--user", "sean").out())
        .contains("dies", "All of it");
  }
}
