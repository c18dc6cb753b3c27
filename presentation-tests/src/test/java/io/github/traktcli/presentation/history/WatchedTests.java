package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was watched, added up")
class WatchedTests {

  private static final String HEAT =
      """
      {"plays":3,"last_watched_at":"1970-01-01T00:00:00.000Z",\
      "movie":{"title":"Heat","year":1995,"ids":{"trakt":1,"slug":"heat-1995"}},"new":1}\
      """;
  private static final String NEW_GIRL =
      """
      {"plays":4,"last_watched_at":"2026-07-14T20:00:00.000Z","reset_at":"2026-01-01T00:00:00.000Z",\
      "show":{"title":"New Girl","year":2011,"ids":{"trakt":2,"slug":"new-girl"}},\
      "seasons":[{"number":1,"episodes":[\
      {"number":1,"plays":2,"last_watched_at":"2026-07-14T20:00:00.000Z"},\
      {"number":2,"plays":1,"last_watched_at":"2020-01-01T00:00:00.000Z"},null]},{"number":2},null]}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;
  private Trakt trakt;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server);
    trakt = Trakt.asking(server).signedIn();
  }

  @Test
  @DisplayName("is films with their plays, and an unknown day is called so")
  void films() {
    answers.at("/sync/watched/movies", "[" + HEAT + ",{\"plays\":1,\"movie\":null}]");
    assertThat(trakt.run("watched", "movies").lines())
        .containsExactly(
            "Heat (1995)\t3\t1970-01-01T00:00:00Z\tmovie/heat-1995", "(no longer on Trakt)\t1\t\t");
    assertThat(trakt.onTerminal(80).run("watched", "movies").out())
        .contains("unknown date")
        .doesNotContain("1970");
    assertThat(trakt.run("watched", "movies", "-o", "jsonl").lines()).contains(HEAT);
  }

  @Test
  @DisplayName("counts the episodes of a show since its reset, where Trakt names them")
  void shows() {
    answers.at("/sync/watched/shows", "[" + NEW_GIRL + "]");
    assertThat(trakt.run("watched", "shows", "--extended", "progress").lines())
        .containsExactly(
            "New Girl (2011)\t4\t1\t2026-07-14T20:00:00Z\t2026-01-01T00:00:00Z\tshow/new-girl");
    assertThat(Answers.asked(server).getFirst())
        .startsWith("/sync/watched/shows?extended=progress&page=1");
  }

  @Test
  @DisplayName("can be somebody else's, also where nobody is signed in; episodes are one's own")
  void ofOthers() {
    answers.at("/users/sean/watched/movies", "[" + HEAT + "]");
    assertThat(Trakt.asking(server).run("watched", "movies", "--user", "sean", "-q").lines())
        .containsExactly("movie/heat-1995");
    assertThat(trakt.run("watched", "episodes", "--user", "sean").exitCode()).isEqualTo(2);
    assertThat(Trakt.asking(server).run("watched", "movies").exitCode()).isEqualTo(4);
  }

  @Test
  @DisplayName("is told in numbers to VIP members, and as nothing where nothing is worked out")
  void statistics() {
    answers.at(
        "/users/sean/stats",
        """
        {"total_minutes":90,"progress":{"started":12,"odd":[]},"ratings":{"total":3,\
        "distribution":{"10":1200,"x":1}}}\
        """);
    assertThat(trakt.run("users", "stats", "sean").lines())
        .contains("total minutes\t90", "progress started\t12", "rated 10\t1200");
    assertThat(trakt.onTerminal(60).run("users", "stats", "sean").out())
        .contains("1h 30m")
        .contains("█ 1,200");
    answers.at("/users/sean/stats", 204);
    Result none = trakt.run("users", "stats", "sean");
    assertThat(none.exitCode()).isZero();
    assertThat(none.err()).contains("not worked out any statistics");
    answers.at("/users/sean/stats", 426);
    Result vip = trakt.run("users", "stats", "sean");
    assertThat(vip.exitCode()).isEqualTo(6);
    assertThat(vip.err()).contains("VIP members only", "trakt history stats");
  }

  @Test
  @DisplayName("and commented by users who are hidden, names these users")
  void hiddenUsers() {
    answers.at(
        "/users/hidden/comments",
        """
        [{"hidden_at":"2026-07-14T20:00:00.000Z","type":"user",
          "user":{"username":"Sean","ids":{"slug":"sean"}}},{"user":null}]\
        """);
    assertThat(trakt.run("hidden", "list", "comments").lines())
        .containsExactly(
            "Sean\tuser\t2026-07-14T20:00:00Z\tuser:sean", "(no longer on Trakt)\t\t\t");
    assertThat(trakt.run("hidden", "list", "comments", "-q").lines()).contains("user:sean");
  }

  @Test
  @DisplayName("or owned, comes by ids alone in one answer")
  void owned() {
    answers
        .at("/sync/collection/minimal/movies", "{\"12\":\"2015-03-04T10:00:00.000Z\",\"odd\":1}")
        .at(
            "/sync/collection/minimal/shows",
            "{\"7\":{\"0\":{\"3\":\"2015-03-04T10:00:00.000Z\"},\"1\":null},\"8\":[]}")
        .at("/sync/collection/minimal/episodes", "{\"99\":\"2015-03-04T10:00:00.000Z\"}");
    assertThat(trakt.run("collection", "list", "movies", "--minimal").lines())
        .containsExactly("movie/12\t2015-03-04T10:00:00Z");
    assertThat(trakt.run("collection", "list", "shows", "--minimal", "-q").lines())
        .containsExactly("show/7/0/3");
    assertThat(trakt.run("collection", "list", "episodes", "--minimal", "-q").lines())
        .containsExactly("episode:99");
    assertThat(trakt.run("collection", "list", "movies", "--minimal", "--json").out())
        .isEqualTo("{\"12\":\"2015-03-04T10:00:00.000Z\",\"odd\":1}\n");
    assertThat(trakt.run("collection", "list", "media", "--minimal").exitCode()).isEqualTo(2);
    assertThat(trakt.run("collection", "list", "movies", "--minimal", "--user", "sean").exitCode())
        .isEqualTo(2);
  }
}
