package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an account may hold")
class ListLimitTests {

  private static final String LISTS =
      """
      [{"name":"Rainy \\u001b[31mdays","item_count":96,"ids":{"trakt":7,"slug":"rainy-days"}},
       {"name":"Sunny days","item_count":3,"ids":{"trakt":8,"slug":"sunny-days"}}]\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private void answering(Function<String, MockResponse> answers) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answers.apply(request.getMethod() + " " + request.getUrl().encodedPath());
          }
        });
  }

  private static MockResponse json(int code, String body) {
    return new MockResponse.Builder()
        .code(code)
        .addHeader("Content-Type", "application/json")
        .addHeader("X-Pagination-Page", 1)
        .addHeader("X-Pagination-Page-Count", 1)
        .addHeader("X-Pagination-Item-Count", 2)
        .body(body)
        .build();
  }

  private MockResponse account(String request) {
    return switch (request) {
      case "GET /users/me/lists" -> json(200, LISTS);
      case "GET /users/settings" ->
          json(200, "{\"limits\":{\"list\":{\"count\":2,\"item_count\":100}}}");
      case "POST /users/me/lists" -> new MockResponse.Builder().code(420).build();
      default -> json(404, "");
    };
  }

  @Test
  @DisplayName("is told below one's own lists, with what is nearly full")
  void footer() {
    answering(this::account);
    Result lists = Trakt.asking(server).signedIn().onTerminal(100).run("lists");
    assertThat(lists.exitCode()).as(lists.err()).isZero();
    assertThat(lists.err())
        .contains("2 of 2 lists; each may hold 100 entries. Nearly full: Rainy")
        .doesNotContain("\u001b[31m");
    Result piped = Trakt.asking(server).signedIn().run("lists");
    assertThat(piped.err()).isEmpty();
  }

  @Test
  @DisplayName("is no reason to fail where Trakt does not tell it")
  void unknown() {
    answering(request -> request.equals("GET /users/settings") ? json(500, "") : account(request));
    Result lists =
        Trakt.asking(server).signedIn().onTerminal(100).env("TRAKT_MAX_WAIT", "1").run("lists");
    assertThat(lists.exitCode()).as(lists.err()).isZero();
    assertThat(lists.out()).contains("Sunny days");
  }

  @Test
  @DisplayName("is told where it is full, though the answer says nothing")
  void full() {
    answering(this::account);
    Result full = Trakt.asking(server).signedIn().run("lists", "create", "Third");
    assertThat(full.exitCode()).isEqualTo(5);
    assertThat(full.err()).contains("Your account is full", "lists: 2 of 2, full");
  }

  @Test
  @DisplayName("has room for a part of what was to be added, and tells for how many")
  void partOfIt() {
    Trakt trakt = Trakt.inSandbox();
    String titles =
        trakt.run("movies", "popular", "-q", "--all-pages").out()
            + trakt.run("shows", "popular", "-q", "--all-pages").out();
    int there = trakt.run("favorites", "-q").lines().size();
    Result refused = trakt.typing(titles).run("favorites", "add", "-");
    assertThat(refused.exitCode()).isEqualTo(5);
    assertThat(refused.err())
        .contains(
            "there is room for " + (100 - there) + ". Name no more than that at once.",
            "Trakt allows it 100 items here")
        .doesNotContain("Run the same again");
    assertThat(trakt.run("favorites", "-q").lines()).hasSize(there);
    assertThat(trakt.run("undo").out()).isEmpty();
    List<String> held = trakt.run("favorites", "-q").lines();
    List<String> fresh =
        titles.lines().filter(title -> !held.contains(title)).limit(100 - there).toList();
    Result added = trakt.typing(String.join("\n", fresh)).run("favorites", "add", "-");
    assertThat(added.exitCode()).as(added.err()).isZero();
    Result full = trakt.run("favorites", "add", "movie/inception-2010", "show/the-daily-show");
    assertThat(full.exitCode()).isEqualTo(5);
    assertThat(full.err()).doesNotContain("room for", "Run the same again");
  }
}
