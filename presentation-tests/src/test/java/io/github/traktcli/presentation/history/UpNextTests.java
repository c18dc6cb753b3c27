package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.catalog.Answers;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What to watch next")
class UpNextTests {

  private static final String SEVERANCE =
      row(
          "Severance",
          "severance",
          19,
          12,
          """
          {"season":2,"number":4,"title":"Woe's Hollow","ids":{"trakt":204},
           "first_aired":"2026-07-14T21:00:00.000Z","runtime":50}\
          """,
          "\"stats\":{\"minutes_left\":350}");
  private static final String DARK =
      row("Dark", "dark", 26, 24, "{\"season\":3,\"number\":7,\"ids\":{}}", "\"x\":1");
  private static final String ANDOR =
      row("Andor", "andor", 24, 4, "{\"season\":1,\"number\":5,\"ids\":{}}", "\"x\":1");

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;
  private Trakt trakt;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server);
    trakt = Trakt.asking(server).signedIn();
  }

  private static String row(
      String title, String slug, int aired, int completed, String next, String more) {
    return """
    {"show":{"title":"%s","year":2022,"ids":{"trakt":%d,"slug":"%s"},"runtime":45},
     "progress":{"aired":%d,"completed":%d,"last_watched_at":"2026-07-01T20:00:00.000Z",
     "reset_at":null,"next_episode":%s,"last_episode":null,%s}}\
    """
        .formatted(title, title.hashCode() & 0xffff, slug, aired, completed, next, more)
        .replace("\n", "");
  }

  private static String list(String... rows) {
    return "[" + String.join(",", rows) + "]";
  }

  private List<String> titles(String... line) {
    return trakt.run(line).lines().stream().map(row -> row.split("\t", 2)[0]).toList();
  }

  @Test
  @DisplayName("is said to a person with title, time, what is left and a bar, in any window")
  void toPeople() {
    answers.page("/sync/progress/up_next", list(SEVERANCE), 1);
    Trakt plain = trakt.env("NO_COLOR", "1");
    assertThat(plain.onTerminal(80).run("next").out())
        .isEqualTo(
            """
            Severance (2022)  S02E04  Woe's Hollow
            ██████░░░░ 63% · 7 left, 5h 50m · aired yesterday 21:00 · show/severance/2/4
            """);
    assertThat(plain.onTerminal(40).run("progress").lines())
        .allMatch(line -> line.length() <= 40)
        .contains("show/severance/2/4");
  }

  @Test
  @DisplayName("is a row to a script, named by the episode, and whole in JSON")
  void toScripts() {
    answers.page("/sync/progress/up_next", list(SEVERANCE, DARK), 2);
    assertThat(trakt.run("progress", "up-next").lines())
        .containsExactly(
            "Severance (2022)\tS02E04\t7\t350\t63\t2026-07-14T21:00:00Z\tWoe's Hollow\t"
                + "show/severance/2/4",
            "Dark (2022)\tS03E07\t2\t90\t92\t\t\tshow/dark/3/7");
    assertThat(trakt.run("next", "-q").lines())
        .containsExactly("show/severance/2/4", "show/dark/3/7");
    assertThat(trakt.run("next", "-o", "jsonl").lines()).containsExactly(SEVERANCE, DARK);
  }

  @Test
  @DisplayName("ends with a page that is not full, whatever the headers announce")
  void wrongCounts() {
    answers.page("/sync/progress/up_next", list(SEVERANCE, DARK), 1337);
    Result result = trakt.run("next", "--all", "-q");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.err()).isEmpty();
    assertThat(Answers.asked(server))
        .containsExactly(
            "/sync/progress/up_next?extended=full&include_stats=true&sort_how=desc&page=1&limit=250");
  }

  @Test
  @DisplayName("goes on behind pages that are full, also where Trakt makes them smaller")
  void severalPages() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            int page = Integer.parseInt(String.valueOf(request.getUrl().queryParameter("page")));
            String rows =
                IntStream.range(0, page < 3 ? 100 : 4)
                    .mapToObj(i -> DARK.replace("dark", "dark-" + page + "-" + i))
                    .collect(Collectors.joining(",", "[", "]"));
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("X-Pagination-Limit", "100")
                .addHeader("X-Pagination-Item-Count", "9")
                .addHeader("X-Pagination-Page-Count", "1")
                .body(rows)
                .build();
          }
        });
    Result all = trakt.run("next", "--all", "-q");
    assertThat(all.exitCode()).as(all.err()).isZero();
    assertThat(all.lines()).hasSize(204);
    assertThat(
            trakt
                .run("api", "sync/progress/up_next", "--all-pages", "--jq", ".[].show.ids.slug")
                .lines())
        .hasSize(204);
  }

  @Test
  @DisplayName("is limited to 30 shows or to what is asked for, and says that there is more")
  void limited() {
    answers.page("/sync/progress/up_next", list(SEVERANCE, DARK, ANDOR), 3);
    assertThat(trakt.run("next", "--limit", "2", "-q").lines()).hasSize(2);
    trakt.run("next");
    assertThat(Answers.asked(server).getLast()).endsWith("limit=30");
    Result sorted = trakt.run("next", "--sort", "left", "--limit", "1");
    assertThat(sorted.lines()).singleElement().asString().startsWith("Dark");
    assertThat(trakt.run("next", "--all", "--limit", "1").exitCode()).isEqualTo(2);
    assertThat(trakt.run("next", "--limit", "0").exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("is sorted by what is left and by title here, and by what was added at Trakt")
  void sorted() {
    answers.page("/sync/progress/up_next", list(SEVERANCE, DARK, ANDOR), 3);
    assertThat(titles("next", "--sort", "left"))
        .containsExactly("Dark (2022)", "Severance (2022)", "Andor (2022)");
    assertThat(titles("next", "--sort", "title"))
        .containsExactly("Andor (2022)", "Dark (2022)", "Severance (2022)");
    assertThat(titles("next", "--sort", "added"))
        .containsExactly("Severance (2022)", "Dark (2022)", "Andor (2022)");
    assertThat(Answers.asked(server).getLast()).contains("sort_by=added&sort_how=desc");
    assertThat(trakt.run("next", "--sort", "colour").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  @DisplayName("comes from the progress of all shows where Trakt does not answer the app")
  void firstFallback(int status) {
    answers
        .at("/sync/progress/up_next", status)
        .at("/sync/progress/watched", list(SEVERANCE, hidden(DARK)));
    Result result = trakt.run("next");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines()).singleElement().asString().startsWith("Severance (2022)\tS02E04\t7");
    assertThat(Answers.asked(server).getLast())
        .startsWith("/sync/progress/watched?extended=full&hide_completed=true&sort_how=desc");
  }

  private static String hidden(String row) {
    return row.replace("\"x\":1", "\"hidden\":true");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  @DisplayName("comes show by show where Trakt does not tell the progress of all either")
  void secondFallback(int status) {
    answers
        .at("/sync/progress/up_next", status)
        .at("/sync/progress/watched", status)
        .at("/users/hidden/progress_watched", "[]")
        .at("/users/hidden/dropped", list(bare("Lost", 3, "\"hidden_at\":null")))
        .at(
            "/sync/watched/shows",
            list(
                bare("Lost", 3, "\"plays\":2"),
                bare("Dark", 1, "\"plays\":24"),
                bare("Chernobyl", 2, "\"plays\":5")))
        .at("/shows/1/progress/watched", progress(26, 24, "{\"season\":3,\"number\":7}"))
        .at("/shows/2/progress/watched", progress(5, 5, "null"));
    Result rows = trakt.run("next");
    assertThat(rows.exitCode()).as(rows.err()).isZero();
    assertThat(rows.lines()).containsExactly("Dark (2022)\tS03E07\t2\t90\t92\t\t\tshow/dark/3/7");
    assertThat(
            trakt
                .run("next", "--jq", ".[] | [.show.title, .progress.aired, .plays]|join(\" \")")
                .out())
        .contains("Dark 26 24");
    assertThat(Answers.asked(server)).noneMatch(target -> target.startsWith("/shows/3/"));
  }

  private static String bare(String title, int id, String more) {
    return """
    {%s,"show":{"title":"%s","year":2022,"ids":{"trakt":%d,"slug":"%s"},"runtime":45}}\
    """
        .formatted(more, title, id, title.toLowerCase(Locale.ROOT));
  }

  private static String progress(int aired, int completed, String next) {
    return "{\"aired\":%d,\"completed\":%d,\"next_episode\":%s}".formatted(aired, completed, next);
  }

  @Test
  @DisplayName("is not asked for in another way where Trakt has trouble or nobody is signed in")
  void noFallback() {
    answers.at("/sync/progress/up_next", 500);
    assertThat(trakt.run("next").exitCode()).isEqualTo(7);
    assertThat(Answers.asked(server)).allMatch(target -> target.contains("up_next"));
    assertThat(Trakt.asking(server).run("next").exitCode()).isEqualTo(4);
  }

  @Test
  @DisplayName("is the first episode after a reset behind all plays")
  void reset() {
    String reset = "\"reset_at\":\"2026-07-10T00:00:00.000Z\"";
    answers.page(
        "/sync/progress/up_next",
        list(
            row("The Witcher", "the-witcher", 24, 0, "{\"season\":1,\"number\":1}", "\"x\":1")
                .replace("\"reset_at\":null", reset),
            row("New Girl", "new-girl", 146, 146, "null", "\"x\":1")
                .replace("\"reset_at\":null", reset)),
        2);
    assertThat(trakt.run("next").lines())
        .satisfiesExactly(
            witcher -> assertThat(witcher).startsWith("The Witcher (2022)\tS01E01\t24\t"),
            newGirl ->
                assertThat(newGirl)
                    .startsWith("New Girl (2022)\tS01E01\t146\t6570\t0\t")
                    .endsWith("\tshow/new-girl/1/1"));
  }

  @Test
  @DisplayName("is no special and nothing hidden, unless specials are wanted")
  void noSurprise() {
    answers.page(
        "/sync/progress/up_next",
        list(
            row("Doctor Who", "doctor-who", 9, 8, "{\"season\":0,\"number\":3}", "\"x\":1"),
            hidden(DARK),
            ANDOR),
        3);
    assertThat(titles("next")).containsExactly("Andor (2022)");
    assertThat(titles("next", "--specials")).containsExactly("Doctor Who (2022)", "Andor (2022)");
    assertThat(trakt.run("next", "--jq", "length").out()).isEqualTo("3\n");
  }

  @Test
  @DisplayName("can be what suits an intent, as far as Trakt or the progress of all shows tells")
  void intents() {
    answers.page("/sync/progress/up_next_nitro", list(ANDOR), 1337);
    assertThat(titles("next", "--intent", "start")).containsExactly("Andor (2022)");
    assertThat(Answers.asked(server).getLast())
        .startsWith("/sync/progress/up_next_nitro?intent=start&sort_how=desc");
    answers.at("/sync/progress/up_next_nitro", 403).at("/sync/progress/watched", list(SEVERANCE));
    assertThat(titles("next", "--intent", "completed")).containsExactly("Severance (2022)");
    assertThat(Answers.asked(server).getLast()).contains("hide_not_completed=true");
    assertThat(trakt.run("next", "--intent", "start").exitCode()).isEqualTo(4);
    assertThat(trakt.run("next", "--intent", "sleep").exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("may be nothing")
  void nothing() {
    answers.page("/sync/progress/up_next", "[]", 1337);
    Result result = trakt.onTerminal(80).run("next");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("Nothing is left to watch.");
  }
}
