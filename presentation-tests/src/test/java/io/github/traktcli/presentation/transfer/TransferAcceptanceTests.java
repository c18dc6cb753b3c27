package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What importers of others got wrong. */
@DisplayName("An import")
class TransferAcceptanceTests {

  private static final String GOOD_OLD_DAY = "2026-06-20";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String zip(String name, Map<String, String> members) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return file.toString();
  }

  private static Result done(Trakt in, String... arguments) {
    Result result = in.run(arguments);
    assertThat(result.exitCode()).as(result.err() + result.out()).isZero();
    return result;
  }

  private List<String> plays(String title) {
    return trakt.run("history", "list", title, "--all-pages", "-o", "jsonl").lines().stream()
        .map(line -> line.replaceAll(".*\"watched_at\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, diary",
    "Asia/Tokyo, diary",
    "UTC, diary",
    "Pacific/Kiritimati, diary",
    "America/Los_Angeles, imdb",
    "Asia/Tokyo, imdb",
    "Pacific/Kiritimati, imdb"
  })
  @DisplayName("leaves a day that day in every zone, and a full time as it is")
  void days(String zone, String kind) throws IOException {
    Trakt there = trakt.at(Trakt.NOON, ZoneId.of(zone));
    if (kind.equals("diary")) {
      done(
          there,
          "import",
          file(
              "diary.csv",
              """
              Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
              2026-06-21,Arrival,2016,https://boxd.it/a1,,,,2026-06-20
              """),
          "--yes");
      assertThat(onDay(there, "history", GOOD_OLD_DAY)).hasSize(1);
      assertThat(onDay(there, "history", "2026-06-19")).isEmpty();
      assertThat(onDay(there, "history", "2026-06-21")).isEmpty();
    } else {
      done(
          there,
          "import",
          file(
              "ratings.csv",
              """
              Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
              tt2543164,8,2026-06-20,Arrival,https://www.imdb.com/title/tt2543164/,movie,7.9,116,2016,,1,2016-11-11,
              """),
          "--yes");
      String rated = done(there, "ratings", "list", "-o", "jsonl").out();
      String at =
          rated
              .lines()
              .filter(line -> line.contains("arrival-2016"))
              .findFirst()
              .orElseThrow()
              .replaceAll(".*\"rated_at\":\"([^\"]*)\".*", "$1");
      assertThat(java.time.Instant.parse(at).atZone(ZoneId.of(zone)).toLocalDate())
          .hasToString(GOOD_OLD_DAY);
    }
    done(
        there,
        "import",
        file("plays.csv", "type,imdb_id,watched_at\nmovie,tt0087182,2020-02-03T23:59:07Z\n"),
        "--yes");
    assertThat(plays("movie/dune-1984"))
        .singleElement()
        .asString()
        .startsWith("2020-02-03T23:59:"); // Trakt keeps minutes.
  }

  private static List<String> onDay(Trakt there, String section, String day) {
    return there
        .run(section, "list", "movie/arrival-2016", "--start-at", day, "--end-at", day, "-q")
        .lines();
  }

  @Test
  @DisplayName("takes the diary's day of a film that watched.csv has too, and is one play")
  void diaryAndWatched() throws IOException {
    String zip =
        zip(
            "letterboxd.zip",
            Map.of(
                "watched.csv",
                """
                Date,Name,Year,Letterboxd URI
                2024-03-01,Arrival,2016,https://boxd.it/f1
                2024-03-02,Fargo,1996,https://boxd.it/f2
                """,
                "diary.csv",
                """
                Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
                2024-03-05,Arrival,2016,https://boxd.it/a1,,,,2024-02-28
                """));
    done(trakt, "import", zip, "--yes");
    assertThat(plays("movie/arrival-2016")).containsExactly("2024-02-28T12:00:00.000Z");
    assertThat(plays("movie/fargo-1996"))
        .singleElement()
        .asString()
        .doesNotStartWith(Trakt.NOON.toString().substring(0, 10));
  }

  @Test
  @DisplayName("takes season 0 for specials, and a season that is not said for none")
  void specials() throws IOException {
    String episode =
        "{\"id\":%d,\"watched_at\":\"2020-05-0%dT20:00:00.000Z\",\"action\":\"watch\",\"type\":\"episode\",\"episode\":{%s\"number\":1,\"ids\":{}},\"show\":{\"title\":\"Game"
            + " of Thrones\",\"year\":2011,\"ids\":{\"trakt\":1390,\"slug\":\"game-of-thrones\",\"imdb\":\"tt0944947\"}}}";
    String zip =
        zip(
            "trakt-export-me.zip",
            Map.of(
                "watched-history.json",
                "["
                    + episode.formatted(1, 1, "\"season\":0,")
                    + ","
                    + episode.formatted(2, 2, "")
                    + "]"));
    Result result = trakt.run("import", zip, "--yes");
    assertThat(plays("show/game-of-thrones/0/1")).contains("2020-05-01T20:00:00.000Z");
    assertThat(plays("show/game-of-thrones/0/1")).doesNotContain("2020-05-02T20:00:00.000Z");
    assertThat(plays("show/game-of-thrones/1/1")).doesNotContain("2020-05-02T20:00:00.000Z");
    assertThat(result.exitCode()).isEqualTo(8);
  }

  @Test
  @DisplayName("never takes a film for an episode or a show of IMDb with its title")
  void types() throws IOException {
    String file =
        file(
            "ratings.csv",
            """
            Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
            tt9900001,8,2020-01-01,Arrival,https://www.imdb.com/title/tt9900001/,tvEpisode,7,1,2016,,1,2016-11-11,
            tt9900002,8,2020-01-01,Fargo,https://www.imdb.com/title/tt9900002/,TV Episode,7,1,1996,,1,1996-11-11,
            tt9900003,8,2020-01-01,Inception,https://www.imdb.com/title/tt9900003/,tvSeries,7,1,2010,,1,2010-11-11,
            tt9900004,8,2020-01-01,Dune,https://www.imdb.com/title/tt9900004/,TV Series,7,1,2021,,1,2021-11-11,
            tt11280740,9,2020-01-01,Inception,https://www.imdb.com/title/tt11280740/,TV Series,7,1,2010,,1,2010-11-11,
            """);
    String before = trakt.run("ratings", "list", "--json").out();
    Result shown = trakt.run("import", file, "--dry-run", "-o", "jsonl");
    assertThat(shown.lines())
        .hasSize(5)
        .filteredOn(line -> line.contains("tt990000"))
        .hasSize(4)
        .allMatch(line -> line.contains("\"not_found\"") && !line.contains("\"match\""));
    Result result = trakt.run("import", file, "--yes");
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains("ratings.csv:2", "ratings.csv:3", "ratings.csv:4");
    String after = trakt.run("ratings", "list", "--json").out();
    assertThat(after).contains("\"slug\":\"severance\"").isNotEqualTo(before);
    for (String film : List.of("arrival-2016", "fargo-1996")) {
      assertThat(after.contains(film)).isEqualTo(before.contains(film));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Const,Your Rating,Date Added,Title,Title Type,Directors,IMDb Rating,Runtime"
            + " (mins),Year,Genres,Num Votes|tt2543164,8,2020-01-01,Arrival,movie,,7.9,116,2016,,1",
        "Const,Your Rating,Date Added,Title,Title Type,Directors,IMDb Rating,Runtime"
            + " (mins),Year,Genres,Num Votes"
            + "|tt2543164,8,2020-01-01,Arrival,Movie,,7.9,116,2013–2023,,1",
        "\uFEFFConst,Your Rating,Date Added,Title,Title Type,Directors,IMDb Rating,Runtime"
            + " (mins),Year,Genres,Num Votes|tt2543164,8,2020-01-01,Arrival,Movie,,7.9,116,2016,,1",
        "Position,Const,Created,Modified,Description,Title,URL,Title Type,IMDb Rating,Runtime"
            + " (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated"
            + "|1,tt2543164,2020-01-01,2020-01-01,,Arrival,https://www.imdb.com/title/tt2543164/,movie,7.9,116,2013–2023,,1,2016-11-11,,8,2020-01-01"
      })
  @DisplayName("finds columns of IMDb by their names, and heeds no year beside an id")
  void columns(String header, String row) throws IOException {
    Result shown =
        trakt.run(
            "import",
            file("WATCHLIST.csv", header + "\n" + row + "\n"),
            "--dry-run",
            "-o",
            "jsonl");
    assertThat(shown.exitCode()).as(shown.err()).isZero();
    assertThat(shown.lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"match\":\"movie/arrival-2016\""));
  }

  @Test
  @DisplayName("names a ragged row with its line, and takes the others")
  void ragged() throws IOException {
    String cells = ",x".repeat(24);
    String header = "Const,Your Rating,Date Rated,Title";
    for (int i = 0; i < 24; i++) {
      header += ",More " + i;
    }
    Result shown =
        trakt.run(
            "import",
            file(
                "ratings.csv",
                header
                    + "\ntt2543164,8,2020-01-01,Arrival"
                    + cells
                    + "\ntt0116282,8,2020-01-01,Fargo"
                    + cells.substring(2)
                    + "\ntt0087182,8,2020-01-01,Dune"
                    + cells
                    + ",y\n"),
            "--dry-run");
    assertThat(shown.out())
        .contains("invalid", "ratings.csv:3", "ratings.csv:4", "ready\trating\tArrival")
        .doesNotContain("ready\trating\tFargo");
  }

  @Test
  @DisplayName("asks nothing where the year decides")
  void years() throws IOException {
    Result shown =
        trakt.run(
            "import",
            file("films.txt", "Dune (1984)\nThe Matrix (1999)\nFargo (1996)\n"),
            "--dry-run",
            "-o",
            "jsonl");
    assertThat(shown.exitCode()).as(shown.err()).isZero();
    assertThat(shown.lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"match\":\"movie/"))
        .anyMatch(line -> line.contains("movie/dune-1984"));
  }

  @ParameterizedTest
  @CsvSource({
    "4/21/25, 2025-04-21",
    "2021-12-15, 2021-12-15",
    "15.12.21, 2021-12-15",
    "2022-10-17 23:42:00, 2022-10-17"
  })
  @DisplayName("reads days as a file writes them")
  void forms(String written, String day) throws IOException {
    String file = file("seen.csv", "imdb_id,watched_at\ntt0087182," + written + "\n");
    done(trakt, "import", file, "--yes");
    assertThat(plays("movie/dune-1984")).singleElement().asString().startsWith(day);
  }

  @Test
  @DisplayName("has one form of days for a whole file, and ends where it can be read as two")
  void oneForm() throws IOException {
    String file = file("seen.csv", "imdb_id,watched_at\ntt0087182,4/21/25\ntt2543164,04/12/2025\n");
    done(trakt, "import", file, "--yes");
    assertThat(plays("movie/arrival-2016")).contains("2025-04-12T12:00:00.000Z");
    String both = file("both.csv", "imdb_id,watched_at\ntt0116282,2/01/2016\n");
    Result result = trakt.run("import", both, "--yes");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("2/01/2016", "--date-format");
    done(trakt, "import", both, "--yes", "--date-format", "d/M/yyyy");
    assertThat(plays("movie/fargo-1996")).contains("2016-01-02T12:00:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-01", "2026-07-17", "2026-07-15T12:00:01Z"})
  @DisplayName("refuses what is in the future")
  void future(String day) throws IOException {
    Result result =
        trakt
            .at(Trakt.NOON, ZoneId.of("UTC"))
            .run(
                "import", file("seen.csv", "imdb_id,watched_at\ntt0087182," + day + "\n"), "--yes");
    assertThat(result.exitCode()).isNotZero();
    assertThat(result.out()).contains("date_in_future");
    assertThat(plays("movie/dune-1984")).isEmpty();
  }

  @Test
  @DisplayName("takes 0 for no id, and keeps a time to its second")
  void zero() throws IOException {
    String file =
        file(
            "plays.csv",
            """
            "season","trakt_id","tmdb","watched_at","episode"
            "4","2244736","0","2016-05-28T22:01:01.000Z","4"
            """);
    Result shown = trakt.run("import", file, "--dry-run", "-o", "jsonl");
    assertThat(shown.out())
        .contains("\"trakt\":2244736", "\"at\":\"2016-05-28T22:01:01Z\"")
        .doesNotContain("\"tmdb\":0", "\"match\":\"movie/");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1", "3.5, 7", "5, 10", "0, ", "'', "})
  @DisplayName("makes whole marks of stars, and none of none")
  void stars(String stars, String mark) throws IOException {
    Result shown =
        trakt.run(
            "import",
            file(
                "ratings.csv",
                "Date,Name,Year,Letterboxd URI,Rating\n2024-01-05,Arrival,2016,https://boxd.it/f1,"
                    + stars
                    + "\n"),
            "--dry-run",
            "-o",
            "jsonl");
    if (mark == null) {
      assertThat(shown.out()).doesNotContain("\"kind\":\"rating\"");
    } else {
      assertThat(shown.out()).contains("\"kind\":\"rating\"", "\"rating\":" + mark + ",");
    }
  }

  @Test
  @DisplayName("counts the ratings of a copy by kind, and the newest of a title wins")
  void newest() throws IOException {
    String film =
        "{\"rated_at\":\"%s\",\"rating\":%d,\"type\":\"movie\",\"movie\":{\"title\":\"Arrival\",\"year\":2016,\"ids\":{\"imdb\":\"tt2543164\"}}}";
    String show =
        "{\"rated_at\":\"2020-01-01T00:00:00.000Z\",\"rating\":6,\"type\":\"show\",\"show\":{\"title\":\"Severance\",\"year\":2022,\"ids\":{\"imdb\":\"tt11280740\"}}}";
    String season =
        show.replace(
            "\"type\":\"show\"", "\"type\":\"season\",\"season\":{\"number\":1,\"ids\":{}}");
    String episode =
        show.replace(
            "\"type\":\"show\"",
            "\"type\":\"episode\",\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}");
    String zip =
        zip(
            "trakt-export-me.zip",
            new java.util.TreeMap<>(
                Map.of(
                    "ratings-movies-1.json",
                    "[" + film.formatted("2021-05-05T00:00:00.000Z", 9) + "]",
                    "ratings-movies-2.json",
                    "[" + film.formatted("2019-05-05T00:00:00.000Z", 3) + "]",
                    "ratings-shows.json",
                    "[" + show + "]",
                    "ratings-seasons.json",
                    "[" + season + "]",
                    "ratings-episodes.json",
                    "[" + episode + "]")));
    Result result = done(trakt, "import", zip, "--yes");
    assertThat(result.err()).contains("Imported 4 ratings");
    assertThat(
            trakt.run("ratings", "list", "-o", "jsonl").lines().stream()
                .filter(line -> line.contains("arrival-2016")))
        .singleElement()
        .asString()
        .contains("\"rating\":9");
    assertThat(trakt.run("import", zip, "--yes").err()).doesNotContain("Imported");
  }
}
