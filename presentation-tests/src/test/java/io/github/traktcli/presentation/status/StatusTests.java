package io.github.traktcli.presentation.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock says noon on Wednesday, 15 July 2026. */
@DisplayName("How things stand")
class StatusTests {

  private static final String SETTINGS =
      """
      {"user":{"username":"Ana","name":"アナ 🎬","vip":true,"private":false,"ids":{"slug":"ana"}},
       "limits":{"list":{"count":5,"item_count":100},"watchlist":{"item_count":100},
                 "notes":{"item_count":0}}}\
      """;
  private static final String AIRING =
      """
      [{"first_aired":"2026-07-15T20:00:00.000Z",
        "episode":{"season":2,"number":1,"title":"Hello, Ms. Cobel","ids":{"trakt":1}},
        "show":{"title":"Severance","year":2022,"ids":{"trakt":2,"slug":"severance"}}}]\
      """;
  private static final String NEXT =
      """
      [{"show":{"title":"葬送のフリーレン","year":2023,"ids":{"trakt":3,"slug":"frieren"}},
        "progress":{"aired":28,"completed":7,
          "next_episode":{"season":1,"number":8,"title":"勇者","ids":{"trakt":4}}}}]\
      """;
  private static final String REQUESTS =
      """
      [{"id":123,"requested_at":"2026-07-14T12:00:00.000Z",
        "user":{"username":"omar","name":"عمر","private":false,"vip":false,"ids":{"slug":"omar"}}}]\
      """;
  private static final String NOW =
      """
      {"expires_at":"2026-07-15T13:30:00.000Z","started_at":"2026-07-15T11:30:00.000Z",
       "action":"checkin","type":"movie",
       "movie":{"title":"Dune","year":2021,"ids":{"trakt":5,"slug":"dune-2021"}}}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;
  private Trakt trakt;

  @BeforeEach
  void answerEverything() {
    answers =
        Answers.of(server)
            .at("/users/settings", SETTINGS)
            .at("/users/me/watching", NOW)
            .at("/calendars/my/media/2026-07-14/4", AIRING)
            .at("/sync/progress/up_next", NEXT)
            .at("/users/requests", REQUESTS)
            .page("/users/me/lists", "[]", 0)
            .page("/sync/watchlist/all/rank/asc", "[]", 95)
            .page("/users/me/notes/all", "[]", 0);
    trakt = Trakt.asking(server).signedIn().env("NO_COLOR", "1");
  }

  @Test
  @DisplayName("is drawn part by part for a person")
  void drawn() {
    Result result = trakt.onTerminal(80).run("status");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("アナ 🎬  VIP\nBy the token in TRAKT_ACCESS_TOKEN.\n")
        .contains("On now: Dune (2021)  until today 13:30\nmovie/dune-2021\n")
        .contains(
            """
            Today, Wednesday 15 July
              20:00  Severance  S02E01  Hello, Ms. Cobel (season premiere)
            """)
        .contains("Next\n葬送のフリーレン (2023)  S01E08  勇者\n")
        .contains("Asking to follow you\nعمر  trakt users approve 123\n")
        .contains("Nearly full\nwatchlist  95 of 100\n")
        .contains("notes  0 of 0\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  @DisplayName("fits the window")
  void fits(int columns) {
    assertThat(trakt.onTerminal(columns).run("status").lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
  }

  @Test
  @DisplayName("is rows to a script, in an order that is always the same")
  void rows() {
    assertThat(trakt.run("status").out())
        .isEqualTo(
            """
            token\tアナ 🎬\tenvironment\t\tuser:ana
            watching\tDune (2021)\tcheckin\t2026-07-15T13:30:00Z\tmovie/dune-2021
            airing\tSeverance S02E01\tHello, Ms. Cobel\t2026-07-15T20:00:00Z\tshow/severance/2/1
            next\t葬送のフリーレン (2023) S01E08\t勇者\t\tshow/frieren/1/8
            requests\tعمر\ttrakt users approve 123\t2026-07-14T12:00:00Z\tuser:omar
            limits\twatchlist\t95/100\t\t
            limits\tnotes\t0/0\t\t
            """);
  }

  @Test
  @DisplayName("is one object in JSON, with the documents of Trakt as they came")
  void document() {
    assertThat(trakt.run("status", "--jq", ".watching.movie.ids.slug").out())
        .isEqualTo("dune-2021\n");
    assertThat(trakt.run("status", "--jq", "keys_unsorted | join(\" \")").out())
        .isEqualTo("token watching airing next requests limits failures\n");
    assertThat(
            trakt
                .run(
                    "status",
                    "--only",
                    "limits",
                    "--jq",
                    ".limits[] | [.name, .used, .nearly_full]")
                .lines())
        .containsExactly("[\"lists\",0,false]", "[\"watchlist\",95,true]", "[\"notes\",0,true]");
  }

  @ParameterizedTest
  @CsvSource({
    "/users/settings, 'token, limits', On now: Dune",
    "/users/me/watching, watching, Severance",
    "/calendars/my/media/2026-07-14/4, airing, On now: Dune",
    "/sync/progress/up_next, next, Severance",
    "/users/requests, requests, Severance"
  })
  @DisplayName("is told without the part that cannot be read, in exit code 8")
  void withoutOnePart(String path, String parts, String there) {
    answers.at(path, 500);
    Result result = trakt.onTerminal(80).run("status");
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains(there);
    assertThat(result.err()).contains("trakt: " + parts + ": Trakt cannot answer now (HTTP 500)");
    Result json = trakt.run("status", "--json", "--jq", ".failures | keys | join(\", \")");
    assertThat(json.out().strip().replace("\"", "").split(", "))
        .containsExactlyInAnyOrder(parts.split(", "));
  }

  @Test
  @DisplayName("says once what is wrong with all parts, in the exit code of that")
  void nothingAtAll() {
    Result result = trakt.env("TRAKT_API_URL", "http://127.0.0.1:1").onTerminal(80).run("status");
    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .containsOnlyOnce("Cannot reach 127.0.0.1")
        .contains("token, watching, airing, next, requests, limits");
  }

  @Test
  @DisplayName("does not count what Trakt does not tell, and says so")
  void uncounted() {
    answers.at("/sync/watchlist/all/rank/asc", 500).at("/users/me/notes/all", 403);
    assertThat(trakt.onTerminal(80).run("status", "--only", "limits").out())
        .isEqualTo("Nothing is nearly full. Not counted: watchlist, notes.\n");
    assertThat(trakt.run("status", "--only", "limits", "--jq", ".limits[1].used").out())
        .isEqualTo("null\n");
  }

  @Test
  @DisplayName("asks only for the parts that are wanted")
  void parts() {
    assertThat(trakt.run("status", "--only", "watching,requests").lines())
        .extracting(line -> line.split("\t", 2)[0])
        .containsExactly("watching", "requests");
    assertThat(Answers.asked(server))
        .containsExactlyInAnyOrder("/users/me/watching", "/users/requests");
    assertThat(trakt.run("status", "--without", "token,limits,next,airing").lines())
        .extracting(line -> line.split("\t", 2)[0])
        .containsExactly("watching", "requests");
  }

  @Test
  @DisplayName("knows its parts")
  void unknownPart() {
    assertThat(trakt.run("status", "--only", "nxt").err()).contains("Did you mean next?");
    assertThat(trakt.run("status", "--only", "next", "--without", "next").exitCode()).isEqualTo(2);
    assertThat(
            trakt
                .run("status", "--without", "token,watching,airing,next,requests,limits")
                .exitCode())
        .isEqualTo(2);
    assertThat(Answers.asked(server)).isEmpty();
  }

  @Test
  @DisplayName("says how to sign in where nobody is signed in, and asks for nothing")
  void signedOut() {
    Trakt stranger = trakt.without("TRAKT_ACCESS_TOKEN");
    Result drawn = stranger.onTerminal(80).run("status");
    assertThat(drawn.exitCode()).as(drawn.err()).isZero();
    assertThat(drawn.out()).isEqualTo("You are not signed in.\nSign in with: trakt auth login\n");
    assertThat(stranger.run("status", "--jq", ".token.signed_in, .token.next").lines())
        .containsExactly("false", "trakt auth login");
    assertThat(stranger.run("status", "--only", "next").exitCode()).isEqualTo(4);
    assertThat(Answers.asked(server)).isEmpty();
  }

  @Test
  @DisplayName("is the first hint to those who are signed in")
  void hint() {
    assertThat(trakt.run().out()).contains("Examples:\n  trakt status ");
    assertThat(trakt.without("TRAKT_ACCESS_TOKEN").run().out())
        .contains("Examples:\n  trakt --sandbox calendar ", "trakt auth login");
    assertThat(List.of(Answers.asked(server))).containsExactly(List.of());
  }

  @Test
  @DisplayName("tells the parts that are settled for all times, unless an option says others")
  void settled() {
    assertThat(trakt.run("config", "set", "status", "requests, watching").exitCode()).isZero();
    assertThat(trakt.run("status").lines())
        .extracting(line -> line.split("\t", 2)[0])
        .containsExactly("watching", "requests");
    assertThat(trakt.run("status", "--only", "token").lines()).hasSize(1);
    assertThat(trakt.run("config", "set", "status", "nxt").err()).contains("Did you mean next?");
  }
}
