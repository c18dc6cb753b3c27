package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Airings are laid around the day on which the sandbox runs. */
@DisplayName("The calendars of the sandbox")
@OnAnyDay
final class SandboxCalendarTests {

  private static final String TODAY = Today.date().toString();

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @Test
  @DisplayName("have something on every one of the next fourteen days")
  void everyDay() {
    for (int day = 0; day < 14; day++) {
      LocalDate date = Today.date().plusDays(day);
      assertThat(caller.get("/calendars/all/shows/" + date + "/1").rows())
          .as("episodes on %s", date)
          .isNotEmpty()
          .allSatisfy(row -> assertThat(text(row, "first_aired")).startsWith(date.toString()));
    }
  }

  @Test
  @DisplayName("begin today and last a week when nothing is said")
  void usualWindow() {
    Caller.Answer answer = caller.get("/calendars/all/shows");
    assertThat(answer.header("X-Start-Date")).isEqualTo(TODAY);
    assertThat(answer.header("X-End-Date")).isEqualTo(Today.date().plusDays(6).toString());
  }

  @Test
  @DisplayName("never last longer than 33 days")
  void clampsDays() {
    assertThat(caller.get("/calendars/all/shows/" + TODAY + "/90").header("X-End-Date"))
        .isEqualTo(Today.date().plusDays(32).toString());
  }

  @Test
  @DisplayName("know premieres, finales and new shows apart")
  void kinds() {
    String window = "/" + TODAY + "/33?extended=full";
    assertThat(kinds("/calendars/all/shows/premieres" + window))
        .isNotEmpty()
        .allMatch(kind -> kind.endsWith("_premiere"));
    assertThat(kinds("/calendars/all/shows/finales" + window))
        .isNotEmpty()
        .allMatch(kind -> kind.endsWith("_finale"));
    assertThat(kinds("/calendars/all/shows/new" + window))
        .isNotEmpty()
        .allMatch("series_premiere"::equals);
  }

  private List<String> kinds(String path) {
    return caller.get(path).rows().stream()
        .map(row -> text(Caller.Answer.cast(row.get("episode")), "episode_type"))
        .toList();
  }

  @Test
  @DisplayName("show me only what I watch or want to watch, and nothing that I have hidden")
  void mine() {
    List<String> mine = titles("/calendars/my/shows/" + TODAY + "/33", "show");
    List<String> all = titles("/calendars/all/shows/" + TODAY + "/33", "show");
    assertThat(mine).isNotEmpty().hasSizeLessThan(all.size()).contains("Severance", "Silo");
    assertThat(all).containsAll(mine);
    caller.post("/users/hidden/calendar", "{\"shows\":[{\"ids\":{\"slug\":\"silo\"}}]}");
    assertThat(titles("/calendars/my/shows/" + TODAY + "/33", "show")).doesNotContain("Silo");
  }

  @Test
  @DisplayName("follow the watchlist at once")
  void followTheWatchlist() {
    assertThat(titles("/calendars/my/movies/" + TODAY + "/33", "movie"))
        .doesNotContain("Avengers: Doomsday");
    caller.post("/sync/watchlist", "{\"movies\":[{\"ids\":{\"imdb\":\"tt21357150\"}}]}");
    assertThat(titles("/calendars/my/movies/" + TODAY + "/33", "movie"))
        .contains("Avengers: Doomsday");
  }

  @Test
  @DisplayName("have films in cinemas, on streams and on discs")
  void films() {
    assertThat(caller.get("/calendars/all/movies/" + TODAY + "/33").rows()).hasSizeGreaterThan(3);
    assertThat(caller.get("/calendars/all/streaming/" + TODAY + "/33").rows()).isNotEmpty();
    assertThat(caller.get("/calendars/all/dvd/" + TODAY + "/33").rows()).isNotEmpty();
  }

  @Test
  @DisplayName("mix films and episodes under media, in the order of time")
  void media() {
    List<Map<String, Object>> rows = caller.get("/calendars/my/media/" + TODAY + "/14").rows();
    assertThat(rows).anyMatch(row -> row.containsKey("movie"));
    assertThat(rows).anyMatch(row -> row.containsKey("episode"));
    assertThat(rows.stream().map(SandboxCalendarTests::day)).isSorted();
  }

  @Test
  @DisplayName("apply filters")
  void filters() {
    assertThat(titles("/calendars/all/shows/" + TODAY + "/33?genres=anime", "show"))
        .isNotEmpty()
        .allMatch(
            List.of("One Piece", "Frieren: Beyond Journey's End", "Jujutsu Kaisen", "SPY x FAMILY")
                ::contains);
  }

  @Test
  @DisplayName("leave titles out where nobody knows them yet")
  void unknownTitles() {
    assertThat(caller.get("/calendars/all/shows/" + TODAY + "/33").rows())
        .anyMatch(row -> Caller.Answer.cast(row.get("episode")).get("title") == null);
  }

  @Test
  @DisplayName("put the episodes of one show on one day onto one card when asked")
  void dayCards() {
    LocalDate monday = Today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String window = "/calendars/all/media/" + monday + "/7";
    assertThat(caller.get(window + "?group=day").rows())
        .hasSizeLessThan(caller.get(window).rows().size())
        .anySatisfy(
            row -> {
              assertThat((List<?>) row.get("episodes")).hasSize(10);
              assertThat(Caller.Answer.cast(row.get("show"))).containsEntry("title", "The Bear");
            });
  }

  private List<String> titles(String path, String kind) {
    return caller.get(path).rows().stream()
        .map(row -> text(Caller.Answer.cast(row.get(kind)), "title"))
        .toList();
  }

  private static String day(Map<String, Object> row) {
    return String.valueOf(row.getOrDefault("first_aired", row.get("released"))).substring(0, 10);
  }

  private static String text(Map<String, Object> row, String member) {
    return String.valueOf(row.get(member));
  }
}
