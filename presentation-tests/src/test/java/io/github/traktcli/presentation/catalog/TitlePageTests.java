package io.github.traktcli.presentation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.time.ZoneId;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePageTests {

  private static final String ARRIVAL =
      """
      {"title":"Arrival","year":2016,"ids":{"trakt":210803,"slug":"arrival-2016","imdb":"tt2543164",
       "plex":{"guid":"5d776b59ad5437001f79c6f8","slug":"arrival"}},
       "tagline":"Why are they here?","overview":"A linguist is flown to Montana.",
       "released":"2016-11-11","runtime":116,"country":"us","language":"en","status":"released",
       "trailer":"https://youtube.com/watch?v=tFMo3UJ4B4g","homepage":null,"rating":7.83,
       "votes":39343,"comment_count":333,"genres":["drama","science-fiction"],"subgenres":["alien"],
       "certification":"PG-13","original_title":"Arrival","during_credits":false,
       "after_credits":true,"available_translations":["de","ja"],"not_known_yet":{"a":[1]}}\
      """;

  private static final String RATINGS =
      "{\"rating\":7.83,\"votes\":36,\"distribution\":{\"5\":1,\"6\":2,\"7\":8,\"8\":16,\"9\":8,\"10\":1}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server).at("/movies/arrival-2016", ARRIVAL);
  }

  @Test
  void aFilmIsAPageOnATerminal() {
    answers.at("/movies/arrival-2016/ratings", RATINGS);

    Result result =
        Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1").run(view("arrival-2016"));

    assertThat(result.out())
        .isEqualTo(
            """
            Arrival (2016)  film
            Why are they here?
            rating         7.8 ▁▁▁▁▁▂▅█▅▁ 39,343 votes
            released       11 Nov 2016
            status         released
            runtime        1h 56m
            certification  PG-13
            genres         drama, science fiction
            subgenres      alien
            country        United States
            language       English
            stay for       a scene after the credits

            A linguist is flown to Montana.

            trailer        https://youtube.com/watch?v=tFMo3UJ4B4g
            trakt          https://app.trakt.tv/movies/arrival-2016
            imdb           https://www.imdb.com/title/tt2543164
            plex           https://watch.plex.tv/movie/arrival
            reference      movie/arrival-2016
            comments       333
            translations   de, ja
            """);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFilmIsNamedValuesInAPipeByOneRequest() {
    Result result = Trakt.asking(server).signedIn().run(view("arrival-2016"));

    assertThat(result.lines())
        .startsWith("title\tArrival (2016)", "tagline\tWhy are they here?", "rating\t7.83")
        .contains("votes\t39343", "released\t2016-11-11", "runtime\t116", "country\tus")
        .contains("genres\tdrama,science-fiction", "homepage\t")
        .noneMatch(line -> line.startsWith("watched"));
    assertThat(Answers.asked(server)).containsExactly("/movies/arrival-2016?extended=full");
  }

  @Test
  void jsonIsTheDocumentWhole() {
    Result result = Trakt.asking(server).run("movie", "view", "arrival-2016", "--json");
    assertThat(result.out().replaceAll("\\s+", "")).isEqualTo(ARRIVAL.replaceAll("\\s+", ""));
  }

  @Test
  void theUserDecidesHowMuchTraktTells() {
    Trakt.asking(server).run("movies", "view", "arrival-2016", "--extended", "full,images");
    assertThat(Answers.asked(server))
        .containsExactly("/movies/arrival-2016?extended=full%2Cimages");
  }

  @Test
  void whoIsSignedInSeesWhatIsTheirs() {
    answers.page(
        "/sync/history/movies/210803", "[{\"watched_at\":\"2026-05-03T23:30:00.000Z\"}]", 2);

    Result result =
        Trakt.asking(server)
            .signedIn()
            .onTerminal(80)
            .at(Trakt.NOON, ZoneId.of("Asia/Tokyo"))
            .run(view("arrival-2016"));

    assertThat(result.out()).contains("2 times, last on 4 May 2026");
    assertThat(Answers.asked(server)).contains("/sync/history/movies/210803?page=1&limit=1");
  }

  @ParameterizedTest
  @CsvSource({
    "40, 千と千尋の神隠し",
    "80, 千と千尋の神隠し",
    "200, 千と千尋の神隠し",
    "40, ذيب",
    "80, ذيب",
    "40, The Emoji 🎬👩‍🚀🏳️‍🌈 Movie",
    "80, The Emoji 🎬👩‍🚀🏳️‍🌈 Movie",
    "200, The Emoji 🎬👩‍🚀🏳️‍🌈 Movie",
  })
  void everyPageFitsTheWindow(int columns, String title) {
    String overview = (title + " and what came of it. ").repeat(12);
    answers.at(
        "/movies/x-1",
        ARRIVAL.replace("\"Arrival\"", "\"" + title + "\"").replace("A linguist", overview));

    Result result = Trakt.asking(server).onTerminal(columns).env("NO_COLOR", "1").run(view("x-1"));

    assertThat(result.out()).contains(title);
    assertThat(result.lines().stream().skip(1).filter(line -> !line.contains("https://")))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
  }

  @Test
  void aShowAirsByTheUsersClocks() {
    answers.at(
        "/shows/severance",
        """
        {"title":"Severance","year":2022,"ids":{"trakt":1,"slug":"severance"},
         "first_aired":"2022-02-18T05:00:00.000Z","status":"returning series","network":"Apple TV",
         "airs":{"day":"Thursday","time":"21:00","timezone":"America/New_York"},
         "runtime":50,"total_runtime":950,"aired_episodes":19,"genres":[]}\
        """);

    Trakt trakt = Trakt.asking(server).at(Trakt.NOON, ZoneId.of("Europe/Berlin"));
    Result page = trakt.onTerminal(80).run("shows", "view", "severance");
    Result piped = trakt.run("shows", "view", "severance");

    assertThat(page.out())
        .contains("Fridays at 03:00 (Thursdays at 21:00 in America/New_York)")
        .contains("15h 50m")
        .contains("18 Feb 2022");
    assertThat(piped.lines())
        .contains("airs\tThursday 21:00 America/New_York", "first aired\t2022-02-18T05:00:00Z");
  }

  @Test
  void aShowTellsWhatToWatchNext() {
    answers
        .at("/shows/severance", "{\"title\":\"Severance\",\"ids\":{\"trakt\":1}}")
        .at(
            "/shows/1/progress/watched",
            """
            {"aired":19,"completed":13,"last_watched_at":"2026-07-01T20:00:00.000Z","seasons":[],
             "next_episode":{"season":2,"number":5,"title":"Trojan's Horse","ids":{}}}\
            """);

    Result result =
        Trakt.asking(server).signedIn().onTerminal(200).run("show", "view", "severance");

    assertThat(result.out())
        .contains("13 of 19 episodes, last on 1 Jul 2026; next is S02E05 Trojan's Horse");
  }

  @Test
  void anEpisodeIsNamedWithItsShow() {
    answers
        .at("/shows/severance", "{\"title\":\"Severance\",\"year\":2022,\"ids\":{\"trakt\":1}}")
        .at(
            "/shows/severance/seasons/1/episodes/5",
            """
            {"season":1,"number":5,"title":null,"ids":{"trakt":9},"runtime":44,
             "first_aired":"2022-03-11T05:00:00.000Z","episode_type":"mid_season_finale"}\
            """);

    Result result = Trakt.asking(server).onTerminal(80).run("episodes", "view", "severance/1x05");

    assertThat(result.out())
        .contains("Severance (2022) S01E05")
        .contains("11 Mar 2022, 05:00")
        .contains("mid season finale");
  }

  @Test
  void aSeasonTellsHowFarTheUserIs() {
    answers
        .at("/shows/severance", "{\"title\":\"Severance\",\"ids\":{\"trakt\":1}}")
        .at("/shows/severance/seasons/0/info", "{\"number\":0,\"ids\":{},\"episode_count\":3}")
        .at(
            "/shows/severance/progress/watched",
            "{\"seasons\":[{\"number\":0,\"aired\":3,\"completed\":1}]}");

    Result result =
        Trakt.asking(server).signedIn().onTerminal(80).run("season", "view", "severance/0");

    assertThat(result.out()).contains("Severance, Specials").contains("1 of 3 episodes");
  }

  @Test
  void aPersonHasAnAge() {
    answers.at(
        "/people/amy-adams",
        """
        {"name":"Amy Adams","ids":{"slug":"amy-adams","imdb":"nm0010736"},"birthday":"1974-08-20",
         "death":null,"birthplace":"Vicenza","height":163,"known_for_department":"acting",
         "biography":"Played many.","social_ids":{"twitter":null,"instagram":"amy.adams"}}\
        """);

    Result result = Trakt.asking(server).onTerminal(80).run("person", "view", "amy-adams");

    assertThat(result.out())
        .contains("20 Aug 1974 (51)")
        .contains("163 cm")
        .contains("https://www.imdb.com/name/nm0010736")
        .contains("instagram amy.adams");
  }

  @Test
  void theWebPageNeedsNoRequestAndNoBrowser() {
    Result result = Trakt.offline().run("movies", "view", "arrival-2016", "--web");
    assertThat(result.out()).isEqualTo("https://app.trakt.tv/movies/arrival-2016\n");
    assertThat(result.err()).contains("There is no browser here.");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "-o csv", "--jq .title", "-q"})
  void theWebPageIsNoFormatOfResults(String format) {
    Result result = Trakt.offline().run(("movies view arrival-2016 -w " + format).split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("leave out -o, --json and their like");
  }

  @ParameterizedTest
  @ValueSource(strings = {"movie", "show", "season", "episode", "person"})
  void everyNounHasASingularName(String noun) {
    Result result = Trakt.offline().run(noun, "view", "--help");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("--web").contains("Examples:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "seasons; severance/77; season 77 of the show \"severance\"",
        "episodes; severance/1/99; episode 99 of season 1 of the show \"severance\"",
        "shows; nope; show \"nope\"",
        "movies; 999999; movie \"999999\"",
      })
  void whatTraktDoesNotHaveIsNamed(String noun, String reference, String missing) {
    Result result = Trakt.asking(server).run(noun, "view", reference);
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).startsWith("trakt: Trakt has no " + missing + ".");
    assertThat(result.out()).isEmpty();
  }

  private static String[] view(String film) {
    return new String[] {"movies", "view", film};
  }
}
