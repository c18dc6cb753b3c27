package io.github.traktcli.presentation.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is noon on Wednesday, 15 July 2026, in UTC. */
@OnAnyDay
class DiscoveryTests {

  private static final String TRENDING =
      """
      [{"watchers":12345,"movie":
         {"title":"The Assassination of Jesse James by the Coward Robert Ford","year":2007,
          "ids":{"trakt":1,"slug":"jesse-james-2007"}}},
       {"watchers":99,"movie":{"title":"千と千尋の神隠し","year":2001,
          "ids":{"trakt":2,"slug":"spirited-away-2001"}}},
       {"watchers":7,"movie":{"title":"الرسالة 🎬","year":1976,
          "ids":{"trakt":3,"slug":"the-message-1976"}}}]
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void showsTheNumberOfAChartAtTheRight(int columns) {
    answer(TRENDING);

    Result result = terminal(columns).run("movies", "trending");

    assertThat(result.exitCode()).as(result.err()).isZero();
    List<String> rows =
        result.lines().stream().filter(line -> !line.startsWith("  movie/")).toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).startsWith("  12,345  The Assassina").contains(" (2007)");
    assertThat(rows.get(2)).startsWith("      99  千と千尋の神");
    assertThat(rows.get(3)).startsWith("       7  ").contains("🎬");
    assertThat(result.lines().size() == 4).isEqualTo(columns > 40);
    assertThat(result.out()).contains("movie/jesse-james-2007\n", "movie/the-message-1976\n");
    assertThat(result.lines()).allMatch(line -> widthOf(line) <= columns);
  }

  @Test
  void givesRowsInAPipe() {
    answer(TRENDING);

    assertThat(pipe().run("movies", "trending").out())
        .isEqualTo(
            """
            12345\tThe Assassination of Jesse James by the Coward Robert Ford (2007)\tmovie/jesse-james-2007
            99\t千と千尋の神隠し (2001)\tmovie/spirited-away-2001
            7\tالرسالة 🎬 (1976)\tmovie/the-message-1976
            """);
  }

  @Test
  void givesReferencesOnly() {
    answer(TRENDING);

    assertThat(pipe().run("movies", "trending", "-q", "--limit", "2").lines())
        .containsExactly("movie/jesse-james-2007", "movie/spirited-away-2001");
  }

  @Test
  void countsMoneyAtTheBoxOffice() {
    answer(
        "[{\"revenue\":48464322,\"movie\":{\"title\":\"Tron\",\"year\":2010,"
            + "\"ids\":{\"trakt\":1,\"slug\":\"tron-2010\"}}}]");
    answer(
        "[{\"revenue\":48464322,\"movie\":{\"title\":\"Tron\",\"year\":2010,"
            + "\"ids\":{\"trakt\":1,\"slug\":\"tron-2010\"}}}]");

    assertThat(terminal(80).run("movies", "boxoffice").lines().get(1)).startsWith("$48,464,322");
    assertThat(pipe().run("movies", "boxoffice").out())
        .isEqualTo("48464322\tTron (2010)\tmovie/tron-2010\n");
  }

  @Test
  void asksForTheKindOfBareTitlesInMixedCharts() throws Exception {
    answer("[]");

    assertThat(pipe().run("media", "popular").exitCode()).isZero();
    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/media/popular?extended=full&page=1&limit=30");
  }

  @Test
  void narrowsMixedChartsToASeasonOfTheYear() throws Exception {
    answer("[]");

    assertThat(pipe().run("media", "trending", "--theme", "Halloween").exitCode()).isZero();
    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/media/trending?theme=halloween&page=1&limit=30");
  }

  @Test
  void takesSeveralValuesByCommasAndByGivingAnOptionAgain() throws Exception {
    answer("[]");

    assertThat(
            pipe()
                .run(
                    ("movies trending --genres drama --genres comedy,-horror --countries us"
                            + " --countries de --extended full --extended images")
                        .split(" ", -1))
                .exitCode())
        .isZero();
    assertThat(server.takeRequest().getTarget())
        .contains("genres=drama%2Ccomedy%2C-horror", "countries=us%2Cde", "extended=full%2Cimages");
    assertThat(pipe().run("movies", "trending", "--years", "2020", "--years", "2021").err())
        .contains("--years may be given once only");
  }

  @ParameterizedTest
  @CsvSource({"media popular --theme easter", "movies trending --theme halloween"})
  void refusesThemesThatTraktDoesNotHaveBeforeARequest(String line) {
    assertThat(pipe().run(line.split(" ", -1)).exitCode()).isEqualTo(2);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "movies trending, Nothing is in this chart.",
    "search nothing --type person, Trakt has nothing like that.",
    "shows updates, Nothing has changed since then.",
    "searches movies, Nobody has searched for that lately.",
    "recommendations shows, Trakt has no recommendations for you yet",
  })
  void saysInOneSentenceThatThereIsNothing(String line, String sentence) {
    answer("[]");
    answer("[]");

    Result onTerminal = terminal(80).run(line.split(" ", -1));
    Result inPipe = pipe().run(line.split(" ", -1));

    assertThat(onTerminal.exitCode()).isZero();
    assertThat(onTerminal.err()).startsWith(sentence);
    assertThat(inPipe.exitCode()).isZero();
    assertThat(inPipe.out() + inPipe.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "movies played --period yearly        | --period is daily, weekly, monthly, all, not"
            + " \"yearly\".",
        "movies trending --years 20x6         | --years",
        "shows popular --imdb-ratings 11      | --imdb-ratings",
        "movies trending --page 0             | --page must be 1 or more",
        "search x --type book                 | --type is any of movie, show, episode, person,"
            + " list, not \"book\".",
        "search x --search-fields plot        | There is no field \"plot\" to search",
        "search x --exact --type person       | --exact searches movies and shows only.",
        "search x --exact --years 2010        | --exact goes by the title alone",
        "lookup myspace 1                     | Ids are looked up by trakt, imdb, tmdb or tvdb, not"
            + " \"myspace\".",
        "movies updates --since 2026-08-01    | --since lies in the future.",
        "movies updates --since someday       | is no day",
        "recommendations movies --limit 101   | --limit must be 1 to 100 for recommendations, not"
            + " 101.",
        "recommendations movies --watch-window 0 | --watch-window is a number of days",
      })
  void refusesWrongUsageBeforeAnythingIsSent(String line, String sentence) {
    Result result = pipe().run(line.strip().split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.notes().getFirst()).startsWith("trakt: ").contains(sentence);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void putsExactHitsFirst() {
    String from = "\"title\":\"From\",\"year\":2022,\"ids\":{\"trakt\":1,\"slug\":\"from\"}";
    answer("[]");
    answer("[{\"type\":\"show\",\"score\":null,\"show\":{" + from + "}}]");
    answer(
        "[{\"type\":\"movie\",\"score\":9,\"movie\":{\"title\":\"Up From\",\"year\":2001,"
            + "\"ids\":{\"trakt\":1,\"slug\":\"up-from\"}}},"
            + "{\"type\":\"show\",\"score\":3,\"show\":{"
            + from
            + "}}]");

    assertThat(pipe().run("search", "From").lines())
        .containsExactly("show\tFrom (2022)\tshow/from", "movie\tUp From (2001)\tmovie/up-from");
  }

  @Test
  void saysThatNothingHasAnId() {
    answer("[]");

    Result result = pipe().run("lookup", "imdb", "tt0000001");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.notes().getFirst())
        .isEqualTo("trakt: Trakt has no title with the id imdb:tt0000001.");
  }

  @Test
  void saysThatOlderChangesAreForgotten() throws Exception {
    answer("[5,6]");

    Result result = pipe().run("people", "updated-ids", "--since", "2026-06-01");

    assertThat(result.out()).isEqualTo("5\n6\n");
    assertThat(result.notes())
        .containsExactly("Trakt remembers changes for 30 days; older ones are missing.");
    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/people/updates/id/2026-06-01?page=1&limit=30");
  }

  @Test
  void recommendationsNeedALogin() {
    Result result = Trakt.asking(server).run("recommendations", "movies");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void hidesWhatComesThroughAPipe() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());

    Result result =
        pipe().typing("movie/tron-2010\nshow/from\n").run("recommendations", "hide", "-");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines())
        .containsExactly("done\ttron-2010\tmovie/tron-2010", "done\tfrom\tshow/from");
    assertThat(server.takeRequest().getTarget()).isEqualTo("/recommendations/movies/tron-2010");
    assertThat(server.takeRequest().getTarget()).isEqualTo("/recommendations/shows/from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "movies trending",
        "movies popular",
        "movies boxoffice",
        "shows anticipated",
        "shows played --period monthly",
        "media trending",
        "media popular",
        "movies updates --since -3d",
        "shows updated-ids",
        "people updates",
        "search severance",
        "searches shows",
        "recommendations movies --social",
        "recommendations shows --ignore-collected",
      })
  void worksInTheSandbox(String line) {
    Result result = Trakt.inSandbox().run(line.split(" ", -1));

    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private Trakt pipe() {
    return Trakt.asking(server).signedIn();
  }

  private Trakt terminal(int columns) {
    return pipe().onTerminal(columns).env("NO_COLOR", "1");
  }

  private void answer(String json) {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json; charset=utf-8")
            .body(json)
            .build());
  }

  /** Counts the characters of East Asia and pictures twice. */
  private static int widthOf(String line) {
    return line.codePoints()
        .map(point -> (point >= 0x2e80 && point <= 0xffdc) || point > 0xffff ? 2 : 1)
        .sum();
  }
}
