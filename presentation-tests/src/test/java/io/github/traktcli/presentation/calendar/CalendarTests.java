package io.github.traktcli.presentation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is noon on Wednesday, 15 July 2026, in UTC. */
class CalendarTests {

  private static final String WEEK = "/2026-07-14/9";

  @StartStop private final MockWebServer server = PromptServer.make();

  private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();

  @BeforeEach
  void answerByPath() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answers.getOrDefault(
                request.getUrl().encodedPath(), new MockResponse.Builder().code(404).build());
          }
        });
  }

  @Test
  void showsAnAgendaOnATerminal() {
    media(
        episode("2026-07-16T01:00:00.000Z", "Severance", 3, 1, "Cold Open", "season_premiere"),
        movie("2026-07-15", "Dune: Part Three", 2026),
        episode("2026-07-15T20:00:00.000Z", "The Bear", 5, 2, "Ice", "standard"),
        episode("2026-07-20T20:00:00.000Z", "The Bear", 5, 3, null, "season_finale"));

    Result result = terminal(80).run("calendar");

    assertThat(result.lines())
        .containsExactly(
            "Today, Wednesday 15 July",
            "         Dune: Part Three (2026)  film",
            "  20:00  The Bear                 S05E02  Ice",
            "",
            "Tomorrow, Thursday 16 July",
            "  01:00  Severance                S03E01  Cold Open (season premiere)",
            "",
            "Monday 20 July",
            "  20:00  The Bear                 S05E03  (season finale)");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 50, 60, 80, 200})
  void fitsTheWindow(int columns) {
    media(
        episode("2026-07-16T01:00:00.000Z", "呪術廻戦 呪術廻戦 呪術廻戦", 3, 1, "死滅回游 前編", "season_premiere"),
        episode(
            "2026-07-16T02:00:00.000Z",
            "The Long and Winding Road to Somewhere Else Entirely",
            3,
            1,
            "An Episode with a Title Longer than Most of Them Are",
            "standard"));

    for (String view : List.of("--start=today", "--month")) {
      assertThat(terminal(columns).run("calendar", view).lines())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(widthOf(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void keepsEscapesOfOthersOffTheTerminal() {
    media(
        episode(
            "2026-07-16T01:00:00.000Z",
            "\\u001b]0;pwn\\u0007Sev",
            1,
            2,
            "\\u202eevil",
            "standard"));

    assertThat(terminal(80).run("calendar").out())
        .doesNotContain("\u001b]")
        .doesNotContain("\u0007")
        .doesNotContain("\u202e")
        .contains("Sev");
  }

  @Test
  void printsOneRowAnEntryInAPipe() {
    media(
        movie("2026-07-15", "Dune", 2026),
        episode("2026-07-16T01:00:00.000Z", "Severance", 3, 1, "Cold Open", "season_premiere"),
        "{\"first_aired\":null}");

    assertThat(pipe().run("calendar").lines())
        .containsExactly(
            "2026-07-15\tmovie\tDune (2026)\t\t\t\tmovie/dune",
            "2026-07-16T01:00:00Z\tepisode\tSeverance\tS03E01\tCold Open\tseason premiere"
                + "\tshow/severance/3/1",
            "\t\tuntitled\t\t\t\t");
  }

  @Test
  void printsReferencesThatCanBePiped() {
    media(
        movie("2026-07-15", "Dune", 2026),
        episode("2026-07-16T01:00:00.000Z", "Severance", 3, 1, "Cold Open", "standard"));

    assertThat(pipe().run("calendar", "-q").lines())
        .containsExactly("movie/dune", "show/severance/3/1");
  }

  @Test
  void printsTheDocumentsInsideTheWindowAsTheyCame() {
    String outside = episode("2026-07-14T23:59:59.000Z", "Outside", 1, 2, "No", "standard");
    String inside =
        "{\"first_aired\":\"2026-07-15T00:00:00.000Z\",\"newer\":{\"a\":[1,2.50]},\"show\":null}";
    media(outside, inside);

    Result result = pipe().run("calendar", "--json");

    assertThat(result.out()).isEqualTo("[\n" + inside + "\n]\n");
    assertThat(pipe().run("calendar", "--json", "--start", "+3d").out()).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, 2026-07-16, 2026-07-15T10:00:00Z, 2026-07-16T09:59:59Z",
    "Pacific/Pago_Pago, 2026-07-15, 2026-07-15T11:00:00Z, 2026-07-16T10:59:59Z",
    "America/New_York, 2026-07-15, 2026-07-15T04:00:00Z, 2026-07-16T03:59:59Z",
  })
  void meansTheDaysOfTheUser(String zone, String today, Instant first, Instant last) {
    String path = "/calendars/my/media/" + java.time.LocalDate.parse(today).minusDays(1) + "/3";
    answer(
        path,
        json(
            List.of(
                episode(first.minusSeconds(1).toString(), "Before", 1, 2, "", ""),
                episode(first.toString(), "First", 1, 2, "", ""),
                episode(last.toString(), "Last", 1, 2, "", ""),
                episode(last.plusSeconds(1).toString(), "After", 1, 2, "", ""))));
    String[] line = {"calendar", "--days", "1", "-q"};

    Result byOption = pipe().run("calendar", "--days", "1", "-q", "--timezone", zone);
    Result byVariable = pipe().env("TZ", zone).run(line);
    Result bySystem = pipe().at(Trakt.NOON, ZoneId.of(zone)).run(line);

    assertThat(byOption.lines()).containsExactly("show/first/1/2", "show/last/1/2");
    assertThat(byVariable.out()).isEqualTo(byOption.out());
    assertThat(bySystem.out()).isEqualTo(byOption.out());
  }

  @Test
  void takesAnEmptyZoneForUtcAsDateDoes() {
    answer(
        "/calendars/my/media/2026-07-14/3",
        json(
            List.of(
                episode("2026-07-15T00:00:00Z", "First", 1, 2, "", ""),
                episode("2026-07-16T00:00:00Z", "After", 1, 2, "", ""))));
    Trakt farAway = pipe().at(Trakt.NOON, ZoneId.of("Pacific/Kiritimati"));
    assertThat(farAway.env("TZ", "").run("calendar", "--days", "1", "-q").lines())
        .containsExactly("show/first/1/2");
  }

  @Test
  void showsTheTimesOfTheZone() {
    media(episode("2026-07-16T01:00:00.000Z", "Severance", 3, 2, "Cold Open", "standard"));

    assertThat(terminal(80).run("calendar", "--timezone", "America/New_York").lines())
        .startsWith("Today, Wednesday 15 July", "  21:00  Severance  S03E02  Cold Open");
  }

  @ParameterizedTest
  @CsvSource({
    "shows, /calendars/my/shows",
    "new, /calendars/my/shows/new",
    "premieres, /calendars/my/shows/premieres",
    "finales, /calendars/my/shows/finales",
    "movies, /calendars/my/movies",
    "streaming, /calendars/my/streaming",
    "dvd, /calendars/my/dvd",
    "media, /calendars/my/media",
    "hot, /calendars/releases/hot",
    "hot-premieres, /calendars/releases/hot/premieres",
    "hot-finales, /calendars/releases/hot/finales",
    "hot-new, /calendars/releases/hot/new",
  })
  void readsTheCalendarThatIsNamed(String kind, String path) {
    answer(path + "/2014-08-31/9", "[]");

    Result result = pipe().run("calendar", kind, "--start", "2014-09-01", "--days", "7");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(asked()).containsExactly(path + "/2014-08-31/9");
  }

  @Test
  void takesOptionsBeforeAndBehindTheCalendar() {
    answer("/calendars/all/dvd/2026-07-14/3", "[]");

    assertThat(pipe().run("calendar", "--days", "1", "dvd", "--scope", "all").exitCode()).isZero();
    assertThat(asked()).containsExactly("/calendars/all/dvd/2026-07-14/3");
  }

  @Test
  void mergesShowsAndMoviesWhereTheAppMayNotReadBothAtOnce() {
    answer("/calendars/my/media" + WEEK, new MockResponse.Builder().code(401).build());
    answer(
        "/calendars/my/shows" + WEEK,
        json(List.of(episode("2026-07-15T20:00:00.000Z", "The Bear", 5, 2, "Ice", "standard"))));
    answer("/calendars/my/movies" + WEEK, json(List.of(movie("2026-07-16", "Dune", 2026))));

    Result result = pipe().run("calendar", "-q");

    assertThat(result.lines()).containsExactly("show/the-bear/5/2", "movie/dune");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void asksInPiecesForLongWindows() {
    answer("/calendars/my/shows/2026-07-14/33", "[]");
    answer("/calendars/my/shows/2026-08-16/29", "[]");

    assertThat(pipe().run("calendar", "shows", "--days", "60").exitCode()).isZero();
    assertThat(asked())
        .containsExactly("/calendars/my/shows/2026-07-14/33", "/calendars/my/shows/2026-08-16/29");
  }

  @Test
  void asksForTheLongFormWhereItSaysWhatIsSpecial() throws InterruptedException {
    answer("/calendars/my/media" + WEEK, "[]");
    answer("/calendars/all/shows" + WEEK, "[]");
    answer("/calendars/all/shows/finales" + WEEK, "[]");

    pipe().run("calendar");
    pipe().run("calendar", "shows", "--scope", "all");
    pipe().run("calendar", "finales", "--scope", "all");
    pipe().run("calendar", "--extended", "images");

    assertThat(server.takeRequest().getUrl().query()).isEqualTo("extended=full");
    assertThat(server.takeRequest().getUrl().query()).isNull();
    assertThat(server.takeRequest().getUrl().query()).isEqualTo("extended=full");
    assertThat(server.takeRequest().getUrl().query()).isEqualTo("extended=images");
  }

  @Test
  void passesOnFiltersTypeAndGroup() throws InterruptedException {
    answer("/calendars/all/media" + WEEK, "[]");

    pipe()
        .run(
            "calendar",
            "media",
            "--scope=all",
            "--type=movie",
            "--group=day",
            "--genres",
            "drama,-war",
            "--years=2020-2026",
            "--ignore-watched",
            "--network-ids=53");

    assertThat(server.takeRequest().getUrl().query())
        .isEqualTo(
            "type=movie&group=day&years=2020-2026&genres=drama,-war&network_ids=53"
                + "&ignore_watched=true");
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryFilter(Filter filter) {
    assertThat(Trakt.offline().run("calendar", "--help").out()).contains(filter.option());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--days 0                 | --days must be 1 to 366, not 0.",
        "--days 367               | --days must be 1 to 366, not 367.",
        "--days x                 | --days takes a number, not \"x\".",
        "--start 2026-02-30       | There is no day 2026-02-30 in any calendar.",
        "--start someday          | is no day. Write today",
        "premiers                 | There is no calendar \"premiers\". The calendars are shows,"
            + " new, premieres",
        "--scope everybody        | --scope is my or all, not \"everybody\".",
        "hot --scope my           | The calendar hot is the same for everybody",
        "dvd --type movie         | --type works for the calendars media and hot only.",
        "dvd --group day          | --group works for these calendars only",
        "--type people            | --type is movie or show",
        "--group week             | --group is day",
        "--ratings 5-200          | --ratings must be 0 to 100, not 200.",
        "--languages english      | --languages takes languages of two letters",
        "today 7d --days 3        | The last day is named twice; leave out --days.",
        "today --start fri        | The first day is named twice; leave out --start.",
        "today 7d --month         | --month shows a whole month; leave out the last day.",
        "movies 2026-13           | There is no month 2026-13 in any calendar.",
        "friday yesterday         | before they begin on",
        "--month --days 3         | --month shows a whole month; leave out --days.",
        "--ics - --json           | --ics is a format of its own",
        "--timezone Mars/Olympus  | There is no time zone \"Mars/Olympus\".",
        "--bogus                  | There is no option \"--bogus\".",
      })
  void refusesWrongUsageBeforeAnythingIsSent(String arguments, String sentence) {
    List<String> line = new ArrayList<>(List.of("calendar"));
    line.addAll(List.of(arguments.split(" ", -1)));

    Result result = pipe().run(line.toArray(String[]::new));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.notes().getFirst()).startsWith("trakt: ").contains(sentence);
    assertThat(result.notes()).contains("Usage: trakt calendar [OPTIONS] [CALENDAR]");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "movies today 7d, 2026-07-14/9",
    "movies mon eow, 2026-07-19/9",
    "movies 2026-12, 2026-11-30/33",
    "movies 2026-12 --month, 2026-11-30/33",
    "movies --start 2026-12 --month, 2026-11-30/33",
    "movies tomorrow --days 3, 2026-07-15/5",
    "movies eow, 2026-07-14/7",
    "Movies --start eow --days 1, 2026-07-18/3",
  })
  void daysAreNamedByWords(String words, String window) {
    answer("/calendars/my/movies/" + window, json(List.of(movie("2026-07-16", "Dune", 2026))));
    List<String> line = new ArrayList<>(List.of("calendar"));
    line.addAll(List.of(words.split(" ", -1)));
    assertThat(pipe().run(line.toArray(String[]::new)).err()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void daysAreNamedWithoutACalendar() {
    assertThat(Trakt.inSandbox().run("calendar", "today", "7d", "--json").out())
        .isEqualTo(Trakt.inSandbox().run("calendar", "--json").out())
        .startsWith("[");
  }

  @Test
  void saysThatNobodyIsSignedIn() {
    Result result = Trakt.asking(server).run("calendar");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysInOneSentenceThatThereIsNothing() {
    answer("/calendars/my/media" + WEEK, "[]");

    Result onTerminal = terminal(80).run("calendar");
    Result inPipe = pipe().run("calendar");

    assertThat(onTerminal.exitCode()).isZero();
    assertThat(onTerminal.out()).isEmpty();
    assertThat(onTerminal.notes())
        .containsExactly("Nothing from Wednesday 15 July 2026 to Tuesday 21 July 2026.");
    assertThat(inPipe.out() + inPipe.err()).isEmpty();
  }

  @Test
  void drawsAMonth() {
    answer(
        "/calendars/my/media/2026-06-30/33",
        json(
            List.of(
                episode("2026-07-01T20:00:00.000Z", "The Bear", 5, 1, "Ice", "standard"),
                movie("2026-07-15", "Dune", 2026),
                episode("2026-08-01T00:00:00.000Z", "Outside", 5, 1, "Ice", "standard"),
                episode("2026-07-31T23:59:59.000Z", "Andor", 2, 3, "Ice", "standard"))));

    Result result = terminal(118).run("calendar", "--month");

    assertThat(result.lines().getFirst().strip()).isEqualTo("July 2026");
    assertThat(result.lines().get(1))
        .isEqualTo(
            "Mon              Tue              Wed              Thu              Fri"
                + "              Sat              Sun");
    assertThat(result.lines().get(3).strip()).startsWith("1 ");
    assertThat(result.lines().get(4).strip()).isEqualTo("The Bear S05E01");
    assertThat(result.out())
        .contains("15 today")
        .contains("Dune (2026)")
        .contains("Andor S02E03")
        .doesNotContain("Outside");
  }

  @Test
  void drawsAMonthInAPipeToo() {
    answer("/calendars/my/movies/2026-01-31/30", "[]");

    Result result = pipe().run("calendar", "movies", "--month", "--start", "2026-02-14");

    assertThat(result.lines().getFirst().strip()).isEqualTo("February 2026");
    assertThat(result.out()).contains("28").doesNotContain("29").doesNotContain("\u001b");
  }

  @Test
  void writesACalendarFile() {
    media(
        movie("2026-07-15", "Dune", 2026),
        episode(
            "2026-07-16T01:00:00.000Z", "Severance", 3, 1, "Cold, Open; \\n", "season_premiere"),
        "{\"first_aired\":null}");

    Result result = pipe().run("calendar", "--ics");

    assertThat(result.out()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    assertThat(result.out()).endsWith("END:VCALENDAR\r\n");
    assertThat(result.lines())
        .contains(
            "DTSTAMP:20260715T120000Z",
            "DTSTART;VALUE=DATE:20260715",
            "DTEND;VALUE=DATE:20260716",
            "SUMMARY:Dune (2026)",
            "URL:https://trakt.tv/movies/dune",
            "DTSTART:20260716T010000Z",
            "DURATION:PT45M",
            "SUMMARY:Severance S03E01 Cold\\, Open\\; \\n",
            "DESCRIPTION:season premiere",
            "URL:https://trakt.tv/shows/severance/seasons/3/episodes/1");
    assertThat(result.notes()).containsExactly("1 entry without a date left out.");
  }

  @Test
  void keepsTheNamesOfEventsThatMove() {
    media(
        movie("2026-07-15", "Dune", 2026),
        episode("2026-07-16T01:00:00.000Z", "Severance", 3, 1, "", "standard"));
    List<String> before = uids(pipe().run("calendar", "--ics"));
    media(
        episode("2026-07-18T02:00:00.000Z", "Severance", 3, 1, "New Title", "standard"),
        movie("2026-07-19", "Dune", 2026));
    List<String> after = uids(pipe().at(Trakt.NOON.plusSeconds(60)).run("calendar", "--ics", "-"));

    assertThat(before).hasSize(2).doesNotHaveDuplicates();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void unfoldsEpisodesInCalendarFiles() {
    answer(
        "/calendars/my/shows" + WEEK,
        """
        [{"first_aired": "2026-07-16T01:00:00.000Z", "episode_type": "full_season",
          "show": {"title": "Severance", "ids": {"trakt": 1, "slug": "severance"}},
          "episodes": [{"season": 3, "number": 1, "ids": {"trakt": 31}},
                       {"season": 3, "number": 2, "ids": {"trakt": 32}}]}]
        """);

    Result result = pipe().run("calendar", "shows", "--group", "day", "--ics");

    assertThat(uids(result))
        .containsExactly(
            "UID:episode-31@trakt-cli.github.io", "UID:episode-32@trakt-cli.github.io");
    assertThat(terminal(80).run("calendar", "shows", "--group", "day").lines())
        .contains("  01:00  Severance  S03E01-E02  (full season, 2 episodes)");
  }

  @Test
  void namesReleasesOfOneFilmApart() {
    String film = json(List.of(movie("2026-07-15", "Dune", 2026)));
    answer("/calendars/my/movies" + WEEK, film);
    answer("/calendars/my/dvd" + WEEK, film);

    assertThat(uids(pipe().run("calendar", "movies", "--ics")))
        .doesNotContainAnyElementsOf(uids(pipe().run("calendar", "dvd", "--ics")));
  }

  @Test
  void takesTheWordBehindIcsForTheCalendarItNames() {
    answer("/calendars/my/shows" + WEEK, "[]");

    assertThat(pipe().run("calendar", "--ics", "shows").out()).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void writesTheFileThatIsNamed(@TempDir Path folder) throws Exception {
    media(movie("2026-07-15", "呪術廻戦", 2026));
    Path file = folder.resolve("my shows.ics");

    Result result = pipe().run("calendar", "--ics", file.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.notes()).containsExactly("1 event written to " + file + ".");
    assertThat(Files.readString(file)).contains("SUMMARY:呪術廻戦 (2026)");
  }

  @Test
  void foldsByOctetsAndSplitsNoCharacter() {
    String title = "呪😀é".repeat(40);
    media(movie("2026-07-15", title, 2026));

    String out = pipe().run("calendar", "--ics").out();

    assertThat(out.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75));
    assertThat(out.replace("\r\n ", "")).contains("SUMMARY:" + title + " (2026)\r\n");
  }

  @Test
  void writesNoControlCharacters() {
    media(movie("2026-07-15", "Du\\u001b]0;x\\u0007ne\\u202e\\u009b\\t!", 2026));

    assertThat(pipe().run("calendar", "--ics").out().replace("\r\n", ""))
        .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u202e]");
  }

  @Test
  void newerFilesWinAndReleasesOnTwoDatesAreTwoEvents() {
    String first = movie("2026-07-15", "Dune", 2026);
    String second = movie("2026-07-18", "Dune", 2026);
    media(first, second);
    Result before = pipe().run("calendar", "--ics");
    media(second, first);
    Result after = pipe().at(Trakt.NOON.plusSeconds(120)).run("calendar", "--ics");

    assertThat(uids(before)).hasSize(2).doesNotHaveDuplicates();
    assertThat(uids(after)).containsExactlyInAnyOrderElementsOf(uids(before));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
    assertThat(after.out()).contains("LAST-MODIFIED:");
  }

  private static long sequence(Result result) {
    return result.lines().stream()
        .filter(line -> line.startsWith("SEQUENCE:"))
        .mapToLong(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
        .max()
        .orElseThrow();
  }

  @Test
  void replacesAFileWholeAndLeavesNothingBeside(@TempDir Path folder) throws Exception {
    media(movie("2026-07-15", "Dune", 2026));
    Path file = Files.writeString(folder.resolve("old.ics"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);

    pipe().run("calendar", "--ics", link.toString());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, link);
    }
  }

  @Test
  void writesWhereALinkLeadsAlsoWhenNothingIsThereYet(@TempDir Path folder) throws Exception {
    media();
    Path link = Files.createSymbolicLink(folder.resolve("link.ics"), Path.of("new.ics"));

    assertThat(pipe().run("calendar", "--ics", link.toString()).exitCode()).isZero();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(folder.resolve("new.ics")).isRegularFile();
  }

  @Test
  void refusesALinkThatLeadsToItselfBeforeItAsksForAnything(@TempDir Path folder) throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("loop.ics"), Path.of("loop.ics"));

    Result result = pipe().run("calendar", "--ics", link.toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("it is a link that leads nowhere");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysWhyAFileCannotBeWritten(@TempDir Path folder) {
    media();

    Result result = pipe().run("calendar", "--ics", folder.resolve("missing/shows.ics").toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("its folder does not exist").doesNotContain("Exception");
  }

  private Trakt pipe() {
    return Trakt.asking(server).signedIn();
  }

  private Trakt terminal(int columns) {
    return pipe().onTerminal(columns).env("NO_COLOR", "1");
  }

  @ParameterizedTest
  @CsvSource({"jsonl, false", "tsv, false", "csv, true", "json, true"})
  void printsWhatCameBeforeItBreaksOff(String format, boolean framed) {
    String came =
        json(List.of(movie("2026-07-15", "Dune", 2026), movie("2026-07-16", "Tron", 2026)));
    media();
    answer("/calendars/my/media" + WEEK, came.substring(0, came.length() - 1) + ",{\"rel");

    Result result = pipe().run("calendar", "-o", format);

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err()).contains("cut off");
    assertThat(result.out()).contains("Dune", "Tron");
    assertThat(result.lines()).hasSize(framed ? 3 : 2);
    assertThat(result.out().stripTrailing()).doesNotEndWith("]"); // no whole array
  }

  private void media(String... entries) {
    answer("/calendars/my/media" + WEEK, json(List.of(entries)));
    answer("/calendars/my/media/2026-07-17/9", json(List.of(entries)));
    answer("/calendars/my/media/2026-06-30/33", json(List.of(entries)));
  }

  private void answer(String path, String json) {
    answer(
        path,
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json; charset=utf-8")
            .body(json)
            .build());
  }

  private void answer(String path, MockResponse response) {
    answers.put(path, response);
  }

  private List<String> asked() {
    List<String> paths = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      try {
        paths.add(server.takeRequest().getUrl().encodedPath());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return paths;
  }

  private static List<String> uids(Result result) {
    return result.lines().stream().filter(line -> line.startsWith("UID:")).toList();
  }

  private static String json(List<String> entries) {
    return "[" + String.join(",", entries) + "]";
  }

  private static String episode(
      String moment, String show, int season, int number, @Nullable String title, String type) {
    return """
    {"first_aired":"%s",
     "episode":{"season":%d,"number":%d,"title":%s,"episode_type":"%s","runtime":45,
                "ids":{"trakt":%d}},
     "show":{"title":"%s","year":2020,"ids":{"trakt":%d,"slug":"%s"}}}\
    """
        .formatted(
            moment,
            season,
            number,
            title == null ? null : "\"" + title + "\"",
            type,
            season * 100 + number,
            show,
            show.hashCode() & 0xffffff,
            slug(show));
  }

  private static String movie(String day, String title, int year) {
    return """
    {"released":"%s","movie":{"title":"%s","year":%d,"ids":{"trakt":7,"slug":"%s"}}}\
    """
        .formatted(day, title, year, slug(title));
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Counts the characters of East Asia twice. */
  private static int widthOf(String line) {
    return line.codePoints().map(point -> point >= 0x2e80 && point <= 0xffdc ? 2 : 1).sum();
  }
}
