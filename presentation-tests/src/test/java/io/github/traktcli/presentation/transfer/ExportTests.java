package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An export")
class ExportTests {

  private static final String HISTORY = "/sync/history";

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private Trakt trakt;

  @BeforeEach
  void signIn() {
    trakt =
        Trakt.asking(server)
            .signedIn()
            .at(Instant.parse("2026-08-25T10:00:00Z"), ZoneId.of("Europe/Berlin"));
  }

  private ExportedAccount serving(ExportedAccount account) {
    server.setDispatcher(account);
    return account;
  }

  private Result export(String... arguments) {
    List<String> line = new ArrayList<>(List.of("export"));
    line.addAll(List.of(arguments));
    line.add("--out");
    line.add(folder.toString());
    return trakt.run(line.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "csv, all.csv, generic",
    "json, all.json, generic",
    "ndjson, all.ndjson, generic",
    "ics, history.ics, ics",
    "imdb, ratings.csv, imdb",
    "imdb, watchlist.csv, imdb",
    "letterboxd, letterboxd-import.csv, letterboxd",
    "letterboxd, letterboxd-watchlist.csv, letterboxd",
    "letterboxd, letterboxd-list-rewatch-soon.csv, letterboxd",
    "simkl, simkl.csv, simkl",
    "traktexport, full.json, traktexport",
    "yamtrack, yamtrack.csv, yamtrack"
  })
  @DisplayName("is byte for byte what its readers are used to")
  void asTheOthers(String format, String file, String kept) throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    Result result = export(format, "--with-unwatched");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines()).contains(folder.resolve(file).toString());
    assertThat(Files.readString(folder.resolve(file)))
        .isEqualTo(new String(ExportedAccount.resource(kept + "/" + file), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"letterboxd", "simkl", "yamtrack"})
  @DisplayName("has no film among the watched that was only rated, and counts it")
  void unwatched(String format) throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    Result result = export(format);

    assertThat(result.notes())
        .contains("  films that were rated and never watched (--with-unwatched puts them in): 1");
    for (String name : names()) {
      assertThat(Files.readString(folder.resolve(name))).doesNotContain("Space Odyssey");
    }
  }

  @Test
  @DisplayName("counts what its form cannot hold")
  void losses() throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    assertThat(export("letterboxd", "--with-unwatched").notes())
        .containsExactly(
            "Read 24 documents, 8 of them plays.",
            "Left out, since letterboxd cannot hold it:",
            "  spoiler marks of comments: 1",
            "  entries of the watchlist that are no films: 1",
            "  plays of episodes: 3",
            "  ratings of shows, seasons and episodes: 3",
            "  names and descriptions of lists (write them by hand): 1",
            "  entries of the collection: 1",
            "  favorites: 1");
  }

  @ParameterizedTest
  @CsvSource({"America/Los_Angeles, 2023-12-31", "Pacific/Auckland, 2024-01-01"})
  @DisplayName("has the days of the user's zone")
  void zones(String zone, String day) throws IOException {
    serving(ExportedAccount.ofTheDataSet());
    String file = folder.resolve("simkl.csv").toString();

    trakt.run("--timezone", zone, "export", "simkl", "--out", file);

    assertThat(Files.readAllLines(Path.of(file)))
        .filteredOn(line -> line.contains("Good Night"))
        .singleElement()
        .asString()
        .contains("," + day + ",");
  }

  @ParameterizedTest
  @CsvSource({"250, 0", "251, 2", "2501, 11"})
  @DisplayName("has every play, in pages of 250 that are numbered where there are several")
  void pages(int plays, int pages) throws IOException {
    serving(ExportedAccount.empty().plays(plays));

    assertThat(export().exitCode()).isZero();

    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(folder.resolve("trakt-export.zip").toFile())) {
      assertThat(zip.stream().filter(one -> one.getName().startsWith("watched-history")))
          .hasSize(Math.max(1, pages));
      for (int page = 1; page <= Math.max(1, pages); page++) {
        String name = pages == 0 ? "watched-history.json" : "watched-history-" + page + ".json";
        all.append(
            new String(
                zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(all.toString().split("\"watched_at\"", -1)).hasSize(plays + 1);
    assertThat(all.indexOf("\"id\":" + plays + ",")).isLessThan(10);
  }

  @Test
  @DisplayName("in the folders of the older export is what Trakt's importer reads")
  void folders() throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    export("--layout", "folders");

    try (ZipFile zip = new ZipFile(folder.resolve("trakt-export.zip").toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .contains(
              "watched/history-1.json",
              "watched/watched-movies.json",
              "ratings/ratings-movies.json",
              "lists/watchlist.json",
              "lists/lists.json",
              "lists/list-4242-rewatch-soon.json",
              "collection/collection-movies.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"trakt", "csv", "letterboxd"})
  @DisplayName("of which a page fails is none, and leaves nothing behind")
  void failedPage(String format) throws IOException {
    serving(ExportedAccount.empty().plays(600).failing(HISTORY, 2, 500));

    Result result = export(format);

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Not read whole: watched-history.");
    assertThat(names()).isEmpty();
  }

  @Test
  @DisplayName("leaves the one before as it was where it fails")
  void oldOneStays() throws IOException {
    serving(ExportedAccount.empty().plays(600).failing(HISTORY, 2, 500));
    Files.writeString(folder.resolve("all.csv"), "before");

    export("csv");

    assertThat(folder.resolve("all.csv")).hasContent("before");
  }

  @Test
  @DisplayName("goes on behind an empty page, and is none where fewer came than were announced")
  void emptyPage() throws IOException {
    serving(ExportedAccount.empty().plays(600).emptyPage(HISTORY, 2));

    Result result = export("csv");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err()).contains("600").contains("350");
    assertThat(names()).isEmpty();
  }

  @Test
  @DisplayName("says what is missing where it may be incomplete")
  void incomplete() throws IOException {
    serving(ExportedAccount.empty().plays(600).emptyPage(HISTORY, 2));

    Result result = export("--allow-incomplete");

    assertThat(result.exitCode()).isEqualTo(8);
    try (ZipFile zip = new ZipFile(folder.resolve("trakt-export.zip").toFile())) {
      assertThat(
              new String(
                  zip.getInputStream(zip.getEntry("_errors.json")).readAllBytes(),
                  StandardCharsets.UTF_8))
          .isEqualTo(
              "[{\"endpoint\":\"sync/history\",\"error\":\"Incomplete\","
                  + "\"fetchedPages\":2,\"totalPages\":3}]");
      assertThat(zip.getEntry("watched-history-2.json")).isNotNull();
    }
  }

  @Test
  @DisplayName("goes to standard output only when it is whole")
  void standardOutput() throws IOException {
    ExportedAccount account = serving(ExportedAccount.ofTheDataSet());

    assertThat(trakt.run("export", "csv", "--out", "-").out())
        .isEqualTo(new String(ExportedAccount.resource("generic/all.csv"), StandardCharsets.UTF_8));
    account.failing("/sync/favorites/all/rank/asc", 1, 503);
    assertThat(trakt.run("export", "csv", "--out", "-").out()).isEmpty();
  }

  @Test
  @DisplayName("to standard output that is full ends in one sentence")
  void fullOutput() throws IOException {
    serving(ExportedAccount.ofTheDataSet());
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    Result result = trakt.runInto(full, "export", "csv", "--out", "-");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("No space left on device");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("to a full disk ends in one sentence")
  void fullDisk() throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    Result result = trakt.run("export", "csv", "--out", "/dev/full");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("Cannot use /dev/full: No space left on device.");
  }

  @Test
  @DisplayName("of several files needs a folder, and is refused before anything is read")
  void oneFileForMany() throws IOException {
    ExportedAccount account = serving(ExportedAccount.ofTheDataSet());

    assertThat(trakt.run("export", "letterboxd", "--out", "-").exitCode()).isEqualTo(2);
    assertThat(
            trakt.run("export", "imdb", "--out", folder.resolve("imdb.csv").toString()).exitCode())
        .isEqualTo(2);
    assertThat(account.asked()).isEmpty();
  }

  @Test
  @DisplayName("goes where a link leads, and not into a link that leads to itself")
  void links() throws IOException {
    ExportedAccount account = serving(ExportedAccount.ofTheDataSet());
    Path link = Files.createSymbolicLink(folder.resolve("link.zip"), Path.of("new.zip"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop.zip"), Path.of("loop.zip"));

    Result refused = trakt.run("export", "trakt", "--out", loop.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("it is a link that leads nowhere");
    assertThat(account.asked()).isEmpty();

    Result result = trakt.run("export", "trakt", "--out", link.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(List.of(link, loop)).allMatch(Files::isSymbolicLink);
    assertThat(folder.resolve("new.zip")).isRegularFile();
  }

  @Test
  @DisplayName("for Letterboxd is split where an upload would be too long")
  void split() throws IOException {
    serving(ExportedAccount.empty().films(2_001, "Film"));

    export("letterboxd");

    assertThat(names())
        .contains("letterboxd-import-1.csv", "letterboxd-import-2.csv", "letterboxd-import-3.csv")
        .doesNotContain("letterboxd-import.csv");
    assertThat(Files.readAllLines(folder.resolve("letterboxd-import-1.csv"))).hasSize(1_001);
    assertThat(Files.readAllLines(folder.resolve("letterboxd-import-3.csv"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("letterboxd-import-2.csv")).getFirst())
        .startsWith("imdbID,tmdbID,");
  }

  @Test
  @DisplayName("for Letterboxd is split where an upload would be too large")
  void large() throws IOException {
    serving(ExportedAccount.empty().films(900, "F".repeat(1_500)));

    export("letterboxd");

    for (String name : List.of("letterboxd-import-1.csv", "letterboxd-import-2.csv")) {
      assertThat(folder.resolve(name).toFile().length()).isBetween(1L, 999_999L);
    }
  }

  @Test
  @DisplayName("begins with a byte order mark and is safe for spreadsheets where that is asked for")
  void spreadsheet() throws IOException {
    serving(ExportedAccount.ofTheDataSet());

    export("letterboxd", "--bom", "--spreadsheet-safe");

    assertThat(Files.readString(folder.resolve("letterboxd-list-rewatch-soon.csv")))
        .startsWith("\ufeffimdbID,")
        .contains(",'=1+1 is a note\n");
  }

  @Test
  @DisplayName("removes what a killed one has left, and no other")
  void leftOvers() throws IOException {
    serving(ExportedAccount.ofTheDataSet());
    Path dead = Files.createDirectory(folder.resolve(".trakt-export-999999999999-1"));
    Files.writeString(dead.resolve("watched-history.ndjson"), "{}");
    Path alive =
        Files.createDirectory(
            folder.resolve(".trakt-export-" + ProcessHandle.current().pid() + "-1"));

    export("csv");

    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
  }

  @Test
  @DisplayName("of some topics reads those alone")
  void only() throws IOException {
    ExportedAccount account = serving(ExportedAccount.ofTheDataSet());

    export("csv", "--only", "ratings,watchlist");

    assertThat(account.asked())
        .containsExactly(
            "/sync/last_activities",
            "/sync/ratings/movies",
            "/sync/ratings/shows",
            "/sync/ratings/seasons",
            "/sync/ratings/episodes",
            "/sync/watchlist/all/rank/asc");
    assertThat(Files.readAllLines(folder.resolve("all.csv"))).hasSize(8);
    assertThat(export("csv", "--only", "everything").exitCode()).isEqualTo(2);
  }
}
