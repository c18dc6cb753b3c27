package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Statistics of what was watched")
class HistoryStatsTests {

  private static final String RATINGS =
      """
      [{"rated_at":"2026-03-01T10:00:00.000Z","rating":9,"type":"movie","movie":{"title":"Dune"}},
       {"rated_at":"2020-03-01T10:00:00.000Z","rating":9,"type":"movie","movie":{"title":"Tron"}},
       {"rated_at":"2026-03-01T10:00:00.000Z","rating":11,"type":"movie","movie":{"title":"X"}}]
      """;

  @TempDir private Path folder;
  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private String plays = "[]";

  private Trakt trakt() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request.getTarget());
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("X-Pagination-Page", "1")
                .addHeader("X-Pagination-Page-Count", "1")
                .body(request.getTarget().contains("/ratings") ? RATINGS : plays)
                .build();
          }
        });
    return Trakt.asking(server).signedIn();
  }

  private void watched(String... entries) {
    plays = "[" + String.join(",", entries) + "]";
  }

  private static String film(int id, String at, String title, Object minutes) {
    return """
    {"id":%d,"watched_at":"%s","action":"watch","type":"movie",
     "movie":{"title":"%s","year":2021,"ids":{"trakt":7,"slug":"x"},"runtime":%s,
              "genres":["drama"]}}\
    """
        .formatted(id, at, title, minutes);
  }

  private static String episode(int id, String at) {
    return """
    {"id":%d,"watched_at":"%s","action":"scrobble","type":"episode",
     "episode":{"season":1,"number":1,"ids":{"trakt":3}},
     "show":{"title":"Dark","year":2017,"ids":{"slug":"dark"},"runtime":50,
             "network":"Netflix","genres":["drama","mystery"]}}\
    """
        .formatted(id, at);
  }

  private String jq(Trakt trakt, String expression, String... more) {
    List<String> line = new ArrayList<>(List.of("history", "stats", "--jq", expression));
    line.addAll(List.of(more));
    Result result = trakt.run(line.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.out().strip();
  }

  @Test
  @DisplayName("add up plays and minutes by title, genre and network")
  void tops() {
    watched(
        film(1, "2026-07-01T20:00:00.000Z", "Dune", 155),
        episode(2, "2026-07-02T20:00:00.000Z"),
        episode(3, "2026-07-03T20:00:00.000Z"));
    Trakt trakt = trakt();
    assertThat(jq(trakt, "[.plays,.minutes,.movie_plays,.episode_plays]")).isEqualTo("[3,255,1,2]");
    assertThat(jq(trakt, ".top_genres[0]"))
        .isEqualTo("{\"name\":\"drama\",\"plays\":3,\"minutes\":255}");
    assertThat(jq(trakt, "[.top_shows[0].name,.top_movies[0].name,.top_networks[0].name]"))
        .isEqualTo("[\"Dark (2017)\",\"Dune (2021)\",\"Netflix\"]");
    assertThat(jq(trakt, "[.first_play.watched_at,.last_play.watched_at]"))
        .isEqualTo("[\"2026-07-01T20:00:00Z\",\"2026-07-03T20:00:00Z\"]");
    assertThat(jq(trakt, ".ratings")).isEqualTo("[{\"rating\":9,\"count\":2}]");
  }

  @Test
  @DisplayName("count two titles that have the same name and year as two")
  void namesakes() {
    String dune = film(1, "2026-07-01T20:00:00.000Z", "Dune", 155);
    watched(dune, dune.replace("\"trakt\":7,\"slug\":\"x\"", "\"trakt\":8,\"slug\":\"y\""));
    assertThat(jq(trakt(), "[.top_movies[]|[.name,.plays]]"))
        .isEqualTo("[[\"Dune (2021)\",1],[\"Dune (2021)\",1]]");
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, 2025, 3, 15",
    "UTC, 2025, 3, 23",
    "Pacific/Kiritimati, 2026, 4, 13",
  })
  @DisplayName("have the years, days and hours of the user, and say so")
  void days(String zone, String year, String weekday, String hour) {
    watched(film(1, "2025-12-31T23:30:00.000Z", "Dune", 155));
    Trakt trakt = trakt().at(Trakt.NOON, ZoneId.of(zone));
    assertThat(
            jq(trakt, "[.time_zone,.years[0].name,.weekdays[0].name,.hours[0].name]|join(\" \")"))
        .isEqualTo("%s %s %s %s".formatted(zone, year, weekday, hour));
  }

  @Test
  @DisplayName("find the longest run of days, not of plays")
  void streak() {
    watched(
        episode(1, "2026-07-05T10:00:00.000Z"),
        episode(2, "2026-07-04T10:00:00.000Z"),
        episode(3, "2026-07-04T09:00:00.000Z"),
        episode(4, "2026-07-01T10:00:00.000Z"));
    assertThat(jq(trakt(), ".longest_streak"))
        .isEqualTo("{\"first_day\":\"2026-07-04\",\"last_day\":\"2026-07-05\",\"days\":2}");
  }

  @Test
  @DisplayName("count what nobody dates, in no year, and what is no longer on Trakt")
  void unknown() {
    watched(
        film(1, "1970-01-01T00:00:00.000Z", "Dune", "null"),
        "{\"id\":2,\"watched_at\":\"2026-07-01T20:00:00.000Z\",\"type\":\"movie\",\"movie\":null}");
    assertThat(jq(trakt(), "[.plays,.undated_plays,(.years|length),.minutes,(.days|length)]"))
        .isEqualTo("[2,1,1,0,1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969", "1970"})
  @DisplayName("count what nobody dates not for the year that Trakt writes for it, in any zone")
  void unknownOfNoYear(String year) {
    watched(
        film(1, "1970-01-01T00:00:00.000Z", "Dune", 155),
        film(2, "1970-01-01T08:00:00.000Z", "Tron", 155));
    for (String zone : List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati")) {
      assertThat(jq(trakt(), "[.plays,.undated_plays]", "--year", year, "--timezone", zone))
          .isEqualTo("[0,0]");
    }
  }

  @Test
  @DisplayName("ask for one year by its first and last moment, and count its ratings only")
  void oneYear() {
    watched(
        film(1, "2026-07-01T20:00:00.000Z", "Dune", 155),
        film(2, "2027-01-01T00:00:00.000Z", "Tron", 155));
    assertThat(jq(trakt(), "[.year,.plays,.ratings[0].count]", "--year", "2026"))
        .isEqualTo("[2026,1,1]");
    assertThat(requests.getFirst())
        .startsWith("/sync/history?start_at=2026-01-01T00")
        .contains("end_at=2026-12-31T23", "extended=full");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 58, 80, 200})
  @DisplayName("are drawn within the window, also without colours")
  void widths(int columns) {
    watched(
        film(1, "2026-07-01T20:00:00.000Z", "A very long title of a film 東京物語 ".repeat(4), 155),
        film(2, "2026-07-01T20:00:00.000Z", "\\u001b]0;x\\u0007Dune", 155),
        episode(3, "2026-02-02T20:00:00.000Z"));
    Result result =
        trakt().onTerminal(columns).env("NO_COLOR", "1").run("history", "stats", "--user", "sean");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("What sean watched")
        .contains("Days of 2026", "Months", "Hours", "Shows", "Films", "Genres", "Ratings", "█")
        .doesNotContain("\u001b", "\u0007");
    assertThat(result.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    assertThat(requests).allMatch(target -> target.startsWith("/users/sean/"));
  }

  @Test
  @DisplayName("say that nothing was watched where that is so")
  void nothing() {
    Result result = trakt().onTerminal(80).run("history", "stats");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("What you watched").contains("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "26", "99999", "-5"})
  @DisplayName("have no year that cannot be meant")
  void noYear(String year) {
    assertThat(trakt().run("history", "stats", "--year=" + year).exitCode()).isEqualTo(2);
    assertThat(requests).isEmpty();
  }

  @Test
  @DisplayName("go as a page of their own to standard output, in the user's own days")
  void page() {
    watched(film(1, "2025-12-31T23:30:00.000Z", "Dune <b>", 155));
    Result result =
        trakt()
            .at(Trakt.NOON, ZoneId.of("Pacific/Kiritimati"))
            .run("history", "stats", "--html", "-");
    assertThat(result.out())
        .startsWith("<!DOCTYPE html>")
        .contains("by the clocks of Pacific/Kiritimati", "2026-01-01: 1 play", "Dune &lt;b&gt;");
    assertThat(result.notes()).isEmpty();
  }

  @Test
  @DisplayName(
      "leave an old page as it is where they cannot be read, and ask nothing without a folder")
  void kept() throws IOException {
    Path file = folder.resolve("stats.html");
    Files.writeString(file, "old");
    plays = "[{\"id\":";
    assertThat(trakt().run("history", "stats", "--html", file.toString()).exitCode()).isEqualTo(7);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(file::equals);
    requests.clear();
    Result refused = trakt().run("history", "stats", "--html", folder + "/no/stats.html");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("folder");
    assertThat(requests).isEmpty();
  }

  @Test
  @DisplayName("are one format at a time")
  void oneFormat() {
    assertThat(trakt().run("history", "stats", "--html", "x.html", "--json").exitCode())
        .isEqualTo(2);
    assertThat(requests).isEmpty();
  }
}
