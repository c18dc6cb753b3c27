package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.output.Terminals;
import io.github.traktcli.presentation.run.NamedPipe;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("trakt import")
class ImportInSandboxTests {

  private static final String DIARY =
      """
      Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
      2024-01-05,Dune,2021,https://boxd.it/a1,,,,2024-01-04
      2024-01-06,Inception,2010,https://boxd.it/a2,,,,2024-01-06
      2024-01-06,Inception,2010,https://boxd.it/a3,,Yes,,2024-01-06
      """;

  @TempDir private Path home;
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeEach
  void start() throws IOException {
    sandbox =
        Sandbox.start(
            SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)).withVip(true));
    trakt =
        Trakt.offline()
            .in(home)
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private List<String> statuses(String... arguments) {
    return trakt.run(arguments).lines().stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private String history() {
    return trakt.run("history", "list", "--all-pages", "--json").out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import -", "restore -"})
  @DisplayName("does not wait for somebody to type a file")
  void terminalInput(String line) {
    Result result =
        trakt
            .on(new Terminals(true, false, false, Optional.empty()))
            .typing("Date,Name,Year")
            .run(line.split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("pipe it in");
  }

  @Test
  @DisplayName("shows what it would do and writes nothing")
  void dryRun() throws IOException {
    String before = history();
    Result result = trakt.run("import", file("diary.csv", DIARY), "--dry-run", "--json");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains(
            "\"kind\":\"history\"",
            "\"at\":\"2024-01-04\",\"at_precision\":\"day\"",
            "\"rewatch\":true",
            "\"source\":{\"file\":\"diary.csv\",\"record\":1,\"line\":2}",
            "\"status\":\"ready\"");
    assertThat(result.err()).contains("letterboxd", "history: 3 ready");
    assertThat(history()).isEqualTo(before);
  }

  @Test
  @DisplayName("reads a pipe, which gives what it has only once")
  void pipe() throws Exception {
    try (NamedPipe pipe = NamedPipe.at(home.resolve("diary.csv")).giving(DIARY)) {
      Result result = trakt.run("import", pipe.toString(), "--dry-run", "--json");
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(result.out()).contains("\"source\":{\"file\":\"diary.csv\",\"record\":3");
      assertThat(result.err()).contains("letterboxd", "history: 3 ready");
    }
    assertThat(copies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--dry-run", "--yes", ""})
  @DisplayName("leaves no copy of standard input behind, nor of a killed run")
  void standardInput(String option) throws IOException {
    Path folder = Files.createDirectories(home.resolve("state/import"));
    Path ofTheDead = Files.createFile(folder.resolve("copy-999999999999-1"));
    Path ofTheLiving =
        Files.createFile(folder.resolve("copy-" + ProcessHandle.current().pid() + "-1"));

    trakt.typing(DIARY).run(("import - " + option).strip().split(" ", -1));

    assertThat(ofTheDead).doesNotExist();
    assertThat(copies()).containsExactly(ofTheLiving);
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("state/import"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("copy-")).toList();
    }
  }

  @Test
  @DisplayName("adds what is not there, and nothing the second time")
  void twice() throws IOException {
    String file = file("diary.csv", DIARY);
    assertThat(trakt.run("import", file, "--yes").exitCode()).isZero();
    String after = history();
    assertThat(statuses("import", file, "--yes")).containsExactly("exists", "exists", "exists");
    assertThat(history()).isEqualTo(after);
  }

  @Test
  @DisplayName("is taken back as one, with what left the watchlist by itself")
  void undone() throws IOException {
    trakt.run("watchlist", "add", "movie/dune-2021");
    String watchlist = trakt.run("watchlist", "-q").out();
    String before = history();
    trakt.run("import", file("diary.csv", DIARY), "--yes");
    assertThat(trakt.run("watchlist", "-q").out()).doesNotContain("dune-2021");
    List<String> works = trakt.run("undo", "-q").lines();
    assertThat(works).hasSize(2);
    Result undone = trakt.run("undo", works.getFirst(), "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(history()).isEqualTo(before);
    assertThat(trakt.run("watchlist", "-q").out()).isEqualTo(watchlist);
  }

  @Test
  @DisplayName("does nothing in a script without --yes")
  void asks() throws IOException {
    String before = history();
    Result result = trakt.run("import", file("diary.csv", DIARY));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Say --yes, since nobody can be asked here");
    assertThat(history()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "restore"})
  @DisplayName("waits for another that is being done, and sends nothing where that takes too long")
  void another(String command) throws IOException {
    String file =
        command.equals("import")
            ? file("diary.csv", DIARY)
            : file(
                "all.json",
                "[{\"type\":\"movie\",\"imdb_id\":\"tt1160419\",\"watched_at\":\"2024-01-04T20:00:00Z\"}]");
    String before = history();
    Path folder = Files.createDirectories(home.resolve("state/import"));
    try (var channel =
            java.nio.channels.FileChannel.open(
                folder.resolve("running.lock"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Result result = trakt.run(command, file, "--yes", "--max-wait", "3");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).contains("another trakt has been using it");
      assertThat(history()).isEqualTo(before);
      assertThat(trakt.run(command, file, "--dry-run").exitCode()).isZero();
    }
    assertThat(trakt.run(command, file, "--yes").exitCode()).isZero();
  }

  @Test
  @DisplayName("says of a file with nothing but its heading that there are no rows")
  void headingAlone() throws IOException {
    String heading = DIARY.lines().findFirst().orElseThrow();
    Result result = trakt.run("import", file("diary.csv", heading + "\n"), "--yes");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("letterboxd (", "  no rows");
  }

  @Test
  @DisplayName("says that a file is not there before it says that nobody can be asked")
  void missingFile() {
    Result result = trakt.run("import", "no-such-file.csv");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("there is no such file or folder").doesNotContain("--yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
  @DisplayName("leaves a day alone on that day in the user's zone, also the second time")
  void days(String zone) throws IOException {
    Trakt there = trakt.at(Trakt.NOON, ZoneId.of(zone));
    String file = file("diary.csv", DIARY);
    assertThat(there.run("import", file, "--yes").exitCode()).isZero();
    Result read =
        there.run(
            "history",
            "list",
            "movie/dune-2021",
            "--start-at",
            "2024-01-04",
            "--end-at",
            "2024-01-04",
            "--json");
    assertThat(read.out()).contains("dune-2021");
    String after = history();
    there.run("import", file, "--yes");
    assertThat(history()).isEqualTo(after);
  }

  @Test
  @DisplayName("lists what it does not find with its line, and takes the mended file again")
  void rejects() throws IOException {
    String file =
        file(
            "films.csv",
            """
            type,title,year,watched_at
            movie,Dune,2021,2024-01-04T20:00:00Z
            movie,Inceptoin,2010,2024-01-06T20:00:00Z
            movie,Dune,1983,2024-01-07T20:00:00Z
            """);
    assertThat(trakt.run("import", file, "--dry-run").err()).contains("1 would be done, 2 not.");
    assertThat(trakt.onTerminal(200).run("import", file, "--dry-run", "--no-input").out())
        .contains("not found", "title unknown")
        .doesNotContain("_");
    Path left = home.resolve("left.csv");
    Result result = trakt.run("import", file, "--yes", "--rejects", left.toString());
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out())
        .contains("not_found\thistory\tInceptoin (2010)", "films.csv:3", "ambiguous", "other_year");
    String mended =
        Files.readString(left).replace("Inceptoin", "Inception").replace("1983", "1984");
    Files.writeString(left, mended);
    Result again = trakt.run("import", left.toString(), "--yes");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("Inception (2010)").doesNotContain("not_found");
  }

  @Test
  @DisplayName("tells of a value that cannot be read what it is, where it is to be mended")
  void rejectsWithValues() throws IOException {
    String file =
        file(
            "films.csv",
            """
            type,title,year,watched_at,rating
            movie,Dune,2021,31.02.2024,
            movie,Dune,2021,,11
            """);
    Path left = home.resolve("left.csv");
    trakt.run("import", file, "--dry-run", "--rejects", left.toString());
    assertThat(Files.readString(left))
        .contains("bad_date,31.02.2024,,films.csv:2", "rating_out_of_range,11,,films.csv:3");
  }

  @Test
  @DisplayName("writes over no file that is imported")
  void rejectsInPlaceOfTheSource() throws IOException {
    String rows = "type,title,year,watched_at\nmovie,No Such Film,1983,2024-01-07T20:00:00Z\n";
    String file = file("films.csv", rows);
    Result result = trakt.run("import", file, "--dry-run", "--rejects", file);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("would write over");
    assertThat(Files.readString(Path.of(file))).isEqualTo(rows);
  }

  @Test
  @DisplayName("puts nothing on a list without a name")
  void listWithoutAName() throws IOException {
    Result result = trakt.run("import", file("a.txt", "Dune (2021)\n"), "-n", "--list", " ");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--list takes the name of a list");
  }

  @Test
  @DisplayName("takes a decision from the mapping file instead of guessing")
  void mapping() throws IOException {
    String file =
        file("films.csv", "type,title,year,watched_at\nmovie,Dune,1983,2024-01-07T20:00:00Z\n");
    assertThat(statuses("import", file, "--dry-run")).containsExactly("ambiguous");
    String mapping = file("mapping.tsv", "movie Dune (1983)\tmovie/dune-1984\n");
    Result decided = trakt.run("import", file, "--dry-run", "--mapping", mapping, "--json");
    assertThat(decided.out()).contains("\"status\":\"ready\"", "movie/dune-1984");
    String leftOut = file("leave.tsv", "movie Dune (1983)\t-\n");
    assertThat(trakt.run("import", file, "--dry-run", "--mapping", leftOut, "--json").out())
        .contains("left_out_by_mapping");
  }

  private static final String TWO_UNCLEAR =
      """
      type,title,year,watched_at
      movie,Dune,1983,2024-01-07T20:00:00Z
      movie,Dune,1985,2024-01-08T20:00:00Z
      """;

  private Result asked(String answers, String... more) throws IOException {
    List<String> line = new ArrayList<>(List.of("import", file("films.csv", TWO_UNCLEAR)));
    line.addAll(List.of(more));
    return trakt
        .onTerminal(100)
        .env("TRAKT_ACCESSIBLE_PROMPTER", "1")
        .typing(answers)
        .run(line.toArray(String[]::new));
  }

  private String remembered() throws IOException {
    Path mapping = home.resolve("state").resolve("import").resolve("mapping.tsv");
    return Files.exists(mapping) ? Files.readString(mapping) : "";
  }

  @Test
  @DisplayName("remembers what was picked, and nothing of a question that got no answer")
  void remembersAnswers() throws IOException {
    assertThat(asked("1\n\n", "--yes").err()).contains("Leave it out");
    assertThat(remembered()).contains("movie Dune (1983)\tmovie/").doesNotContain("1985");
    assertThat(asked("", "--yes").err()).contains("Dune (1985)\" may be");
    assertThat(remembered()).doesNotContain("1985");
  }

  @Test
  @DisplayName("remembers what was left out by choice")
  void remembersLeavingOut() throws IOException {
    String offered = asked("", "--yes").err();
    String leave =
        offered.lines().filter(line -> line.contains("Leave it out")).findFirst().orElseThrow();
    String number = leave.substring(0, leave.indexOf('.'));
    asked(number + "\n\n", "--yes");
    assertThat(remembered()).contains("movie Dune (1983)\t-").doesNotContain("1985");
  }

  @Test
  @DisplayName("asks no more, and remembers nothing, when all that is open is left out")
  void leavesOutTheRest() throws IOException {
    String offered = asked("", "--yes").err();
    String rest =
        offered.lines().filter(line -> line.contains("Leave out all")).findFirst().orElseThrow();
    String number = rest.substring(0, rest.indexOf('.'));
    Result result = asked(number + "\n1\n", "--yes");
    assertThat(result.err())
        .contains("Dune (1983)\" may be")
        .doesNotContain("Dune (1985)\" may be");
    assertThat(remembered()).isEmpty();
    assertThat(result.exitCode()).isNotZero();
  }

  @Test
  @DisplayName("remembers nothing in a dry run")
  void forgetsDryRuns() throws IOException {
    asked("1\n1\n", "--dry-run");
    assertThat(remembered()).isEmpty();
  }

  @Test
  @DisplayName("makes no play of a rating, and none of a whole show")
  void noPlays() throws IOException {
    String before = history();
    String file =
        file(
            "ratings.csv",
            """
            type,title,year,rating,rated_at,watched_at
            movie,Dune,2021,9,2026-07-01,
            show,Breaking Bad,2008,10,2026-07-01,2024-01-01
            """);
    Result result = trakt.run("import", file, "--yes");
    assertThat(history()).isEqualTo(before);
    assertThat(result.err()).contains("trakt watch SHOW --unwatched --at unknown");
  }

  @Test
  @DisplayName(
      "takes an episode that has no name but its number in another language by that number")
  void numberAlone() throws IOException {
    String file =
        file(
            "NetflixViewingHistory.csv",
            "Title,Date\n\"Breaking Bad: Staffel 1: Folge 2\",\"13.01.24\"\n");
    Result result = trakt.run("import", file, "--dry-run", "--json");
    assertThat(result.out()).contains("\"status\":\"ready\"", "show/breaking-bad/1/2");
  }

  @Test
  @DisplayName("takes no film for an episode by its id, nor what Trakt does not know for anything")
  void idsOfAnotherKind() throws IOException {
    String film = trakt.run("movies", "view", "movie/dune-2021", "--json").out();
    String imdb = film.replaceAll("(?s).*?\"imdb\":\\s*\"(tt\\d+)\".*", "$1");
    assertThat(imdb).startsWith("tt");
    String file =
        file(
            "plays.csv",
            """
            type,imdb_id,tmdb_id,watched_at
            episode,%s,,2024-01-04T20:00:00Z
            movie,tt9999999,,2024-01-05T20:00:00Z
            movie,,999999999,2024-01-06T20:00:00Z
            movie,%s,,2024-01-07T20:00:00Z
            """
                .formatted(imdb, imdb));
    assertThat(trakt.run("import", file, "--dry-run").lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ambiguous").contains("id_of_another_kind"),
            line -> assertThat(line).startsWith("not_found").contains("id_unknown"),
            line -> assertThat(line).startsWith("not_found").contains("id_unknown"),
            line -> assertThat(line).startsWith("ready"));
  }

  @Test
  @DisplayName("keeps the places that a mixed list has in the file, whatever their kinds")
  void mixedRanks() throws IOException {
    String file =
        file(
            "mixed.csv",
            """
            type,title,year,season,episode,list,rank
            movie,Dune,2021,,,Mixed,3
            show,Breaking Bad,2008,,,Mixed,1
            movie,Inception,2010,,,Mixed,5
            episode,Breaking Bad,2008,1,2,Mixed,2
            season,Breaking Bad,2008,2,,Mixed,4
            """);
    Result result = trakt.run("import", file, "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(trakt.run("lists", "items", "Mixed", "-q").lines())
        .containsExactly(
            "show/breaking-bad",
            "show/breaking-bad/1/2",
            "movie/dune-2021",
            "show/breaking-bad/2",
            "movie/inception-2010");
  }

  @Test
  @DisplayName("asks Trakt once for what ten thousand rows name again and again")
  void fewRequests() throws IOException {
    StringBuilder rows = new StringBuilder("type,title,year,season,episode,watched_at\n");
    for (int i = 0; i < 10_000; i++) {
      String day = LocalDate.of(1998, 1, 1).plusDays(i).toString();
      rows.append(
          switch (i % 4) {
            case 0 -> "movie,Dune,2021,,," + day;
            case 1 -> "episode,Breaking Bad,2008,1," + (1 + i % 7) + "," + day;
            case 2 -> "movie,No Such Film At All,2010,,," + day;
            default -> "movie,Inception,2010,,," + day;
          });
      rows.append('\n');
    }
    String file = file("plays.csv", rows.toString());
    Result result = trakt.run("import", file, "--dry-run", "--verbose", "-q");
    assertThat(result.err()).contains("2,500 not found");
    assertThat(result.err().lines().filter(line -> line.contains("GET "))).hasSizeBetween(4, 30);
  }

  @Test
  @DisplayName("puts everything on the list that is named, which it makes")
  void list() throws IOException {
    String file = file("films.csv", "type,title,year\nmovie,Dune,2021\nmovie,Inception,2010\n");
    Result result = trakt.run("import", file, "--list", "From elsewhere", "--yes");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(trakt.run("lists", "items", "From elsewhere", "-q").lines())
        .containsExactly("movie/dune-2021", "movie/inception-2010");
    assertThat(statuses("import", file, "--list", "from elsewhere", "--yes"))
        .containsExactly("exists", "exists");
  }
}
