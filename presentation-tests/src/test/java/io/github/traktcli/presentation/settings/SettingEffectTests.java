package io.github.traktcli.presentation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is settled")
class SettingEffectTests {

  private static final Instant WEDNESDAY = Instant.parse("2026-07-15T12:00:00Z");

  @TempDir private Path home;

  private Trakt with(String key, String value) {
    Trakt trakt = Trakt.inSandbox().in(home).at(WEDNESDAY, ZoneOffset.UTC);
    Result set = trakt.run("config", "set", key, value);
    assertThat(set.exitCode()).as(set.err()).isZero();
    return trakt;
  }

  @Test
  void colourHoldsInPipes() {
    assertThat(with("color", "always").run("calendar", "-o", "table").out()).contains("\u001b[");
  }

  @Test
  void anOptionGoesAboveIt() {
    assertThat(with("color", "always").run("calendar", "-o", "table", "--color", "never").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void daysAreWrittenInFigures() {
    assertThat(with("date_format", "iso").onTerminal(80).run("calendar").out())
        .contains("Wednesday 2026-07-15");
    assertThat(with("date_format", "dmy").onTerminal(80).run("history", "-o", "table").out())
        .containsPattern("\\d\\d/\\d\\d/20\\d\\d");
  }

  @Test
  void aSearchIsForTheTypesThatAreSettled() {
    Trakt shows = with("default_type", "show,list");
    assertThat(shows.run("search", "house", "-q").lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("show/") || line.startsWith("list"));
    assertThat(shows.run("search", "dune", "--type", "movie", "-q").lines())
        .contains("movie/dune-2021");
    assertThat(with("default_type", "any").run("search", "dune", "-q").lines())
        .contains("movie/dune-2021");
  }

  @Test
  void timesOfDayHaveTwelveHours() {
    assertThat(with("time_format", "12h").onTerminal(80).run("calendar").out())
        .containsPattern(" \\d{1,2}:\\d\\d [AP]M ");
  }

  @Test
  void scriptsReadTheSameDates() {
    String usual = Trakt.inSandbox().at(WEDNESDAY, ZoneOffset.UTC).run("calendar").out();
    assertThat(with("date_format", "mdy").run("calendar").out()).isEqualTo(usual);
  }

  @Test
  void timesAreShownInItsZone() {
    assertThat(with("timezone", "Pacific/Auckland").onTerminal(80).run("calendar").out())
        .contains("Today, Thursday 16 July");
  }

  @Test
  void weeksBeginOnItsDay() {
    assertThat(with("week_start", "sunday").onTerminal(80).run("calendar", "--month").out())
        .containsPattern("Sun +Mon +Tue +Wed +Thu +Fri +Sat");
    assertThat(
            with("week_start", "sunday")
                .env("NO_COLOR", "1")
                .onTerminal(200)
                .run("history", "stats", "--year", "2026")
                .out())
        .containsPattern("(?m)^Sun .*\\RMon .*\\R {4}");
    assertThat(with("week_start", "thursday").run("calendar", "eow", "-v").err())
        .contains("/2026-07-14/3"); // today is the last of the week
  }

  @Test
  void resultsLookAsItSays() {
    assertThat(with("output", "jsonl").run("movies", "trending", "--limit", "2").lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{"));
    assertThat(with("output", "json").onTerminal(80).run("calendar").out()).startsWith("[");
    assertThat(with("output", "json").run("movies", "trending", "-q", "--limit", "1").out())
        .startsWith("movie/");
    assertThat(with("output", "csv").run("calendar", "--jq", "length").out().strip())
        .containsOnlyDigits();
    assertThat(with("output", "json").run("calendar", "-o", "tsv").out()).contains("\t");
  }

  @Test
  void chartsAreAsLongAsItSays() {
    assertThat(with("page_size", "3").run("movies", "trending", "-q").lines()).hasSize(3);
    assertThat(with("page_size", "3").run("movies", "trending", "-q", "--page", "2").lines())
        .hasSize(3);
    assertThat(with("page_size", "3").run("movies", "trending", "-q", "-L", "5").lines())
        .hasSize(5);
  }

  @Test
  void spoilersAreShown() {
    String[] line = {"comments", "list", "show/breaking-bad/5/14", "-o", "table"};
    String hidden = Trakt.inSandbox().onTerminal(200).run(line).out();
    String shown = with("spoilers", "show").onTerminal(200).run(line).out();
    String asked =
        Trakt.inSandbox()
            .at(WEDNESDAY, ZoneOffset.UTC)
            .onTerminal(200)
            .run("comments", "list", "show/breaking-bad/5/14", "-o", "table", "--spoilers")
            .out();
    assertThat(shown).isEqualTo(asked);
    assertThat(hidden).isNotNull();
  }

  @Test
  void aProfileIsUsed() {
    Trakt trakt = Trakt.offline().in(home);
    trakt.run("config", "set", "profile", "work");
    assertThat(trakt.run("watchlist").err()).contains("Profile \"work\" is not signed in.");
  }

  @Test
  void nothingIsAsked() {
    Trakt trakt = with("prompts", "disabled").onTerminal(80);
    Result result = trakt.run("watchlist", "add", "dune");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("\"dune\" fits 2 titles.");
  }

  @Test
  void questionsArePlain() {
    Trakt trakt = with("prompts", "plain").onTerminal(80).typing("1\n");
    Result result = trakt.run("watchlist", "add", "dune", "--dry-run");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).doesNotContain("\u001b[");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theEditorIsStarted() {
    Trakt trakt = with("editor", "printf 'written there, and long enough for Trakt' >");
    assertThat(trakt.onTerminal(80).run("comments", "post", "movie/dune-2021", "--edit").err())
        .doesNotContain("vi");
  }

  @Test
  void theCountryIsAskedFor() {
    assertThat(with("country", "de").run("where", "movie/dune-2021", "--verbose").err())
        .contains("/watchnow/de");
    assertThat(
            with("country", "de")
                .run("where", "movie/dune-2021", "--verbose", "--country", "fr")
                .err())
        .contains("/watchnow/fr");
  }

  @Test
  void theAppIsAsked() {
    Trakt trakt = Trakt.offline().in(home).without("TRAKT_CLIENT_ID");
    assertThat(trakt.run("movies", "trending").exitCode()).isEqualTo(4);
    trakt.run("config", "set", "client_id", "abc");
    assertThat(trakt.run("movies", "trending").exitCode()).isEqualTo(7);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theBrowserIsOpened() throws Exception {
    Path script = home.resolve("browser");
    Path page = home.resolve("page");
    assertThat(new ProcessBuilder("mkfifo", page.toString()).start().waitFor()).isZero();
    Files.writeString(script, "#!/bin/sh\nprintf %s \"$1\" > '" + page + "'\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Result result = with("browser", script.toString()).run("movies", "view", "dune-2021", "--web");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(Files.readString(page)).contains("dune-2021"); // waits for who writes to it
  }
}
