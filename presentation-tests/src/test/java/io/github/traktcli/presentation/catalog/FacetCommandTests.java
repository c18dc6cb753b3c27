package io.github.traktcli.presentation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetCommandTests {

  private static final String COMMENTS =
      """
      [{"id":417,"created_at":"2026-01-15T14:50:00.000Z","spoiler":false,"review":false,"likes":19,
        "replies":1,"comment":"**Bold** start. [spoiler]He dies.[/spoiler] See [this](https://x.y) :joy:",
        "user_rating":9,"user":{"username":"mira","name":"Mira","ids":{"slug":"mira"}}},
       {"id":418,"created_at":null,"spoiler":true,"review":true,"likes":0,"replies":0,
        "comment":"The butler did it.","user":{"username":"jonas","ids":{"slug":"jonas"}},"new":1}]\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server);
  }

  /** What hangs on other subjects stands in the tables of other slices. */
  private static final Set<SubjectType> TITLES =
      EnumSet.range(SubjectType.MOVIE, SubjectType.PERSON);

  @Test
  void everyFacetHasARowInTheTable() {
    List<Facet<?>> elsewhere =
        List.of(
            Facet.MOVIE_DETAILS,
            Facet.SHOW_DETAILS,
            Facet.SEASON_DETAILS,
            Facet.EPISODE_DETAILS,
            Facet.PERSON_DETAILS,
            Facet.SEASONS,
            Facet.OFFERS,
            Facet.JUST_WATCH);
    for (Facet<?> facet : Facet.all()) {
      if (elsewhere.contains(facet)) {
        continue;
      }
      for (SubjectType type : facet.types()) {
        boolean ofTitle = TITLES.contains(type);
        assertThat(TitleFacets.rows(type))
            .as(facet + " of " + type)
            .matches(rows -> !ofTitle || rows.stream().anyMatch(row -> row.facet() == facet));
      }
    }
  }

  @Test
  void everyCommandHasHelpAndExamples() {
    for (ItemType group :
        List.of(
            ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE, ItemType.PERSON)) {
      for (FacetRow<?> row : TitleFacets.rows(SubjectType.of(group))) {
        Result help = Trakt.offline().run(group.plural(), row.name(), "--help");
        assertThat(help.exitCode()).as(group + " " + row.name()).isZero();
        assertThat(help.out()).contains("trakt " + group.plural() + " " + row.name() + " ");
      }
    }
  }

  @Test
  void optionsAreThoseThatTheFacetHas() {
    assertThat(Trakt.offline().run("movies", "aliases", "--help").out())
        .doesNotContain("--limit")
        .doesNotContain("--country")
        .doesNotContain("--extended");
    assertThat(Trakt.offline().run("movies", "comments", "--help").out())
        .contains("--spoilers", "--sort", "--language", "--limit")
        .doesNotContain("--country");
    assertThat(Trakt.offline().run("movies", "ratings", "--help").out()).contains("--all-sources");
  }

  @ParameterizedTest
  @CsvSource({
    "movies, heat-1995, /movies/heat-1995",
    "shows, severance, /shows/severance",
    "seasons, severance/1, /shows/severance/seasons/1",
    "episodes, severance/1/1, /shows/severance/seasons/1/episodes/1",
  })
  void translationsAreAskedForWholeAndTheLanguageIsPickedHere(
      String group, String title, String path) {
    answers.at(
        path + "/translations",
        """
        [{"title":"Calor","language":"es","country":"mx","new":1},{"language":null},
         {"title":"Hitze","language":"de","country":"de"},{"title":"Fuego","language":"es"}]\
        """);
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.run(group, "translations", title, "--language", "es").out())
        .isEqualTo("es\tFuego\t\t\nes-mx\tCalor\t\t\n");
    assertThat(trakt.run(group, "translations", title, "--language", "es", "-o", "jsonl").lines())
        .containsExactly(
            "{\"title\":\"Calor\",\"language\":\"es\",\"country\":\"mx\",\"new\":1}",
            "{\"title\":\"Fuego\",\"language\":\"es\"}");
    assertThat(trakt.run(group, "translations", title, "-o", "jsonl").lines()).hasSize(4);
    Result none = trakt.run(group, "translations", title, "--language", "fr");
    assertThat(none.exitCode()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(Answers.asked(server)).containsOnly(path + "/translations");
  }

  @Test
  void aMovingPictureIsShownByItsAddressAlsoWhereItIsAllThatWasSaid() {
    answers.page(
        "/movies/heat-1995/comments/newest",
        """
        [{"id":1,"comment":"","gif":{"url":"https://gifs.example/a_b_c.gif","slug":"a"}},
         {"id":2,"comment":"So **true**.","gif":{"url":"gifs.example/d.gif"}},
         {"id":3,"comment":null,"spoiler":true,"gif":{"url":"https://gifs.example/end.gif"}},
         {"id":4,"comment":"Plain.","gif":null}]\
        """,
        4);
    Trakt trakt = Trakt.asking(server);

    assertThat(
            trakt
                .onTerminal(80)
                .env("NO_COLOR", "1")
                .run("movies", "comments", "heat-1995", "--limit", "4")
                .lines())
        .contains("https://gifs.example/a_b_c.gif", "So true.", "https://gifs.example/d.gif")
        .contains("This comment gives something away. Show it with --spoilers.", "Plain.")
        .noneMatch(line -> line.contains("end.gif"));
    assertThat(trakt.run("movies", "comments", "heat-1995", "--limit", "4").lines())
        .satisfiesExactly(
            first -> assertThat(first).endsWith("\thttps://gifs.example/a_b_c.gif"),
            second ->
                assertThat(second).contains("So **true**.").endsWith("https://gifs.example/d.gif"),
            third -> assertThat(third).endsWith("\thttps://gifs.example/end.gif"),
            fourth -> assertThat(fourth).endsWith("\tPlain."));
  }

  @Test
  void ratingsOfOtherSitesComeWithTheirPages() {
    answers.at(
        "/movies/heat-1995/ratings",
        """
        {"trakt":{"rating":8.2,"votes":5,"distribution":{}},
         "imdb":{"rating":8.3,"votes":700,"link":"https://imdb.example/heat"},
         "metascore":{"rating":76,"link":null}}\
        """);
    Trakt trakt = Trakt.asking(server);

    assertThat(
            trakt
                .onTerminal(100)
                .env("NO_COLOR", "1")
                .run("movies", "ratings", "heat-1995", "--all-sources")
                .out())
        .containsPattern("IMDb +8\\.3 of 10, 700 votes, https://imdb\\.example/heat\n")
        .containsPattern("Metacritic +76%\n");
    assertThat(trakt.run("movies", "ratings", "heat-1995", "--all-sources").lines())
        .contains("IMDb\t8.3", "IMDb page\thttps://imdb.example/heat", "Metacritic\t76.0");
  }

  @Test
  void statisticsTellHowManyRecommendIt() {
    answers.at("/movies/heat-1995/stats", "{\"watchers\":9,\"recommended\":1234}");
    assertThat(Trakt.asking(server).run("movies", "stats", "heat-1995").lines())
        .contains("recommended\t1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "watchlists"})
  void listsAreAskedForByEitherWordForWatchlists(String type) {
    answers.page("/shows/severance/seasons/1/lists/" + type + "/popular", "[]", 0);
    Result result = Trakt.asking(server).run("seasons", "lists", "severance/1", "--type", type);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  @Test
  void commentsAreReadOnATerminalWithSpoilersHidden() {
    answers.page("/movies/heat-1995/comments/newest", COMMENTS, 730);

    Result result =
        Trakt.asking(server)
            .onTerminal(80)
            .env("NO_COLOR", "1")
            .run("movies", "comments", "heat-1995", "--limit", "2");

    assertThat(result.out())
        .isEqualTo(
            """
            Mira  15 Jan 2026 · rated it 9 · 19 likes · 1 reply · comment:417

            Bold start. [spoiler hidden] See this <https://x.y> 😂

            jonas  review · comment:418

            This comment gives something away. Show it with --spoilers.
            """);
    assertThat(result.notes()).isEmpty();
  }

  @Test
  void commentsShowSpoilersWhereAskedForAndStayWholeInJson() {
    answers.at("/movies/heat-1995/comments/likes", COMMENTS);
    Trakt trakt = Trakt.asking(server);

    Result shown =
        trakt
            .onTerminal(80)
            .run("movies", "comments", "heat-1995", "--sort", "likes", "--spoilers");
    Result json = trakt.run("movies", "comments", "heat-1995", "--sort", "likes", "--json");

    assertThat(shown.out()).contains("He dies.").contains("The butler did it.");
    assertThat(json.out()).contains("[spoiler]He dies.[/spoiler]").contains("\"new\":1");
  }

  @Test
  void commentsAreOneWholeRowEachInAPipe() {
    answers.at("/shows/severance/seasons/1/comments/newest", COMMENTS);
    Result result = Trakt.asking(server).run("seasons", "comments", "severance/1");
    assertThat(result.lines())
        .containsExactly(
            "417\tMira\t2026-01-15T14:50:00Z\t9\t19\t1\t"
                + "**Bold** start. [spoiler]He dies.[/spoiler] See [this](https://x.y) :joy:",
            "418\tjonas\t\t\t0\t0\tThe butler did it.");
  }

  @Test
  void creditsAreGroupedByDepartment() {
    answers.at(
        "/shows/severance/people",
        """
        {"cast":[{"characters":["Mark Scout"],"episode_count":19,
                  "person":{"name":"Adam Scott","ids":{"slug":"adam-scott"}}},
                 {"characters":["Helly"],"person":{"name":"Britt Lower","ids":{"slug":"britt-lower"}}}],
         "crew":{"directing":[{"jobs":["Director","Producer"],
                  "person":{"name":"Ben Stiller","ids":{"slug":"ben-stiller"}}}]}}\
        """);
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.onTerminal(80).env("NO_COLOR", "1").run("shows", "people", "severance").out())
        .isEqualTo(
            """
            DEPARTMENT  NAME         ROLE                EPISODES
            cast        Adam Scott   Mark Scout                19
                        Britt Lower  Helly
            directing   Ben Stiller  Director, Producer
            """);
    assertThat(trakt.run("shows", "people", "severance").lines())
        .contains("cast\tBritt Lower\tHelly\t\tperson/britt-lower");
    assertThat(trakt.run("shows", "people", "severance", "-q").lines())
        .containsExactly("person/adam-scott", "person/britt-lower", "person/ben-stiller");
    assertThat(trakt.run("shows", "people", "severance", "--json").out())
        .startsWith("{\"cast\":")
        .contains("\"crew\"");
  }

  @Test
  void guestStarsAreAskedFor() {
    answers.at("/shows/severance/people", "{}");
    Trakt.asking(server).run("shows", "people", "severance", "--guests");
    assertThat(Answers.asked(server))
        .containsExactly("/shows/severance/people?extended=guest_stars");
  }

  @Test
  void releasesComeInTheOrderOfTimeButStayAsSentInJson() {
    answers.at(
        "/movies/heat-1995/releases",
        """
        [{"country":"us","release_date":"1995-12-15","release_type":"theatrical","note":null},
         {"country":"it","release_date":"1995-09-01","release_type":"premiere","note":"Venice"},
         {"country":"xx","release_date":null,"release_type":"unknown"}]\
        """);
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.run("movies", "releases", "heat-1995").lines())
        .containsExactly(
            "1995-09-01\tit\tpremiere\t\tVenice",
            "1995-12-15\tus\ttheatrical\t\t",
            "\txx\tunknown\t\t");
    assertThat(trakt.onTerminal(80).run("movies", "releases", "heat-1995").out())
        .contains("Italy", "United States", "15 Dec 1995");
    assertThat(trakt.run("movies", "releases", "heat-1995", "--json").lines().get(1))
        .contains("\"us\"");
  }

  @Test
  void ratingsAreBars() {
    answers.at(
        "/movies/heat-1995/ratings",
        """
        {"trakt":{"rating":8.21,"votes":1234,"distribution":{"10":100,"9":50}},
         "imdb":{"rating":8.3,"votes":700000},"metascore":{"rating":76,"votes":20}}\
        """);

    Result result =
        Trakt.asking(server).onTerminal(40).run("movies", "ratings", "heat-1995", "--all-sources");

    assertThat(result.out())
        .contains("██████████████████ 100")
        .contains("8.3 of 10, 700,000 votes")
        .contains("76%, 20 votes");
    assertThat(Answers.asked(server)).containsExactly("/movies/heat-1995/ratings?extended=all");
  }

  @Test
  void nothingToComeIsNoFailure() {
    answers.at("/shows/severance/next_episode", 204);
    Result result = Trakt.asking(server).run("shows", "next", "severance");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("No further episode is scheduled.\n");
  }

  @Test
  void theNextEpisodeSaysWhen() {
    answers.at(
        "/shows/severance/next_episode",
        """
        {"season":3,"number":1,"title":"Cold Open","ids":{"trakt":1},
         "first_aired":"2026-07-18T01:00:00.000Z","runtime":50,"episode_type":"season_premiere"}\
        """);
    Result result = Trakt.asking(server).onTerminal(80).run("shows", "next", "severance");
    assertThat(result.out())
        .contains("S03E01 Cold Open")
        .contains("in 3 days")
        .contains("airs", "Sat 18 Jul, 01:00")
        .contains("season premiere")
        .contains("show/severance/3/1");
  }

  @Test
  void whatHasAiredIsToldAsPastToPeopleAndByOneNameToScripts() {
    answers.at(
        "/shows/severance/last_episode",
        """
        {"season":2,"number":10,"ids":{"trakt":1},"first_aired":"2026-07-14T21:00:00.000Z"}\
        """);
    Trakt trakt = Trakt.asking(server);
    assertThat(trakt.onTerminal(80).run("shows", "last", "severance").out())
        .contains("aired", "yesterday 21:00");
    assertThat(trakt.run("shows", "last", "severance").lines())
        .contains("airs\t2026-07-14T21:00:00Z");
  }

  @Test
  void sentimentsWithNothingInThemSaySo() {
    answers.at("/movies/heat-1995/sentiments", "{}");
    Trakt trakt = Trakt.asking(server);

    Result page = trakt.run("movies", "sentiments", "heat-1995");
    Result json = trakt.run("movies", "sentiments", "heat-1995", "--json");

    assertThat(page.out()).isEmpty();
    assertThat(page.err()).contains("Trakt has no such title, or no summary of its comments.");
    assertThat(json.out()).isEqualTo("{}\n");
    assertThat(json.exitCode()).isZero();
  }

  @Test
  void seasonsTellHowFarTheUserIs() {
    answers
        .at(
            "/shows/severance/seasons",
            """
            [{"number":1,"title":"Season 1","ids":{},"episode_count":9,"aired_episodes":9,
              "rating":8.07,"first_aired":"2022-02-18T05:00:00.000Z"},{"number":2,"ids":{}}]\
            """)
        .at(
            "/shows/severance/progress/watched",
            "{\"seasons\":[{\"number\":1,\"aired\":9,\"completed\":5}]}");

    Result signedIn =
        Trakt.asking(server)
            .signedIn()
            .onTerminal(80)
            .env("NO_COLOR", "1")
            .run("seasons", "list", "severance");
    Result signedOut = Trakt.asking(server).run("seasons", "list", "severance", "-q");

    assertThat(signedIn.out())
        .isEqualTo(
            """
            SEASON  TITLE     EPISODES  AIRED  WATCHED  RATING  FIRST AIRED
            1       Season 1         9      9      5/9     8.1  18 Feb 2022
            2       Season 2
            """);
    assertThat(signedOut.lines()).containsExactly("show/severance/1", "show/severance/2");
    assertThat(Answers.asked(server))
        .containsExactly(
            "/shows/severance/seasons?extended=full",
            "/shows/severance/progress/watched",
            "/shows/severance/seasons?extended=full");
  }

  @Test
  void episodesOfASeasonTakeTranslations() {
    answers.at(
        "/shows/severance/seasons/1",
        """
        [{"season":1,"number":1,"title":"Good News About Hell","ids":{},
          "translations":[{"title":"地獄についての朗報","language":"ja","country":"jp"}]}]\
        """);
    Result result =
        Trakt.asking(server)
            .onTerminal(40)
            .env("NO_COLOR", "1")
            .run("seasons", "episodes", "severance/1", "--translations", "ja");
    assertThat(result.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(40));
    assertThat(result.out()).contains("S01E01");
    assertThat(Answers.asked(server))
        .containsExactly("/shows/severance/seasons/1?translations=ja&extended=full");
  }

  @Test
  void relatedTitlesCanBePiped() {
    answers.at(
        "/movies/heat-1995/related",
        "[{\"title\":\"Collateral\",\"year\":2004,\"ids\":{\"trakt\":1,\"slug\":\"collateral-2004\"}}]");
    assertThat(Trakt.asking(server).run("movies", "related", "heat-1995", "-q").out())
        .isEqualTo("movie/collateral-2004\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "movies releases heat-1995 --country usa; Do you mean us?",
        "shows translations severance --language spanish; Do you mean es?",
        "movies comments heat-1995 --sort best; --sort must be one of newest",
        "people lists amy-adams --type favorites; --type must be one of personal",
        "episodes lists severance/1/1 --type favorites; --type must be one of personal",
        "movies aliases show/severance; names a show",
        "episodes view severance; ",
        "movies comments heat-1995 --limit 0; --limit must be 1 or more",
        "movies aliases heat-1995 --country us; --country",
      })
  void wrongInputIsRefusedBeforeARequest(String line, String sentence) {
    Result result = Trakt.asking(server).run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("trakt: ").contains(sentence == null ? "" : sentence);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aRefreshIsQueuedOrIsSo() {
    answers.at("/movies/heat-1995/refresh", 201).at("/people/amy-adams/refresh", 409);
    Trakt trakt = Trakt.asking(server).signedIn();

    assertThat(trakt.run("movies", "refresh", "heat-1995").out())
        .isEqualTo("done\theat-1995\tmovie/heat-1995\n");
    Result again = trakt.onTerminal(80).run("people", "refresh", "amy-adams");
    assertThat(again.out()).contains("already");
    assertThat(again.exitCode()).isZero();
  }

  @Test
  void aRefreshIsForMembersOnly() {
    answers.at("/shows/severance/refresh", 426);
    Result result = Trakt.asking(server).signedIn().run("shows", "refresh", "severance");
    assertThat(result.err()).contains("VIP");
    assertThat(result.exitCode()).isNotZero();
  }

  @Test
  void peopleHaveNoPageAtJustWatch() {
    Result result =
        Trakt.asking(server).signedIn().run("people", "refresh", "amy-adams", "--justwatch");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"genres", "countries", "languages", "certifications"})
  void vocabulariesAreOfFilmsOrOfShows(String vocabulary) {
    Result result = Trakt.asking(server).run(vocabulary);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("trakt " + vocabulary + " movies, or trakt");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void vocabulariesGiveTheCodesThatFiltersTake() {
    answers
        .at(
            "/genres/shows",
            "[{\"name\":\"Drama\",\"slug\":\"drama\",\"subgenres\":[{\"name\":\"Spy\",\"slug\":\"spy\"}]}]")
        .at("/networks", "[{\"name\":\"HBO\",\"country\":\"us\",\"ids\":{\"trakt\":1}}]")
        .at("/certifications/movies", "{\"us\":[{\"name\":\"R\",\"slug\":\"r\"}],\"de\":[]}");
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.run("genres", "shows", "--subgenres", "-q").lines())
        .containsExactly("drama", "spy");
    assertThat(trakt.run("networks").out()).isEqualTo("1\tHBO\tus\t\n");
    assertThat(trakt.run("certifications", "movies").out()).isEqualTo("r\tR\tus\t\n");
    assertThat(trakt.run("certifications", "movies", "--json").out())
        .isEqualTo("{\"us\":[{\"name\":\"R\",\"slug\":\"r\"}],\"de\":[]}\n");
    assertThat(Answers.asked(server))
        .startsWith("/genres/shows?extended=subgenres", "/networks", "/certifications/movies");
  }
}
