package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was exported, imported again,")
class RoundTripTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void fill() {
    trakt = account.trakt();
    done("history", "add", FILM, "--at", "2023-12-31T23:15:00Z");
    done("history", "add", FILM, "--at", "2024-03-01T18:00:00Z");
    done("history", "add", FILM, "--at", "2024-03-01T20:00:00Z");
    done("rate", FILM, "7", "--at", "2024-03-02T09:00:00Z");
  }

  private void done(String... arguments) {
    Result result = trakt.run(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private Map<String, List<String>> now() throws IOException {
    Path file = Files.createTempFile(folder, "now", ".zip");
    done("export", "--out", file.toString());
    return CanonicalAccount.of(file);
  }

  private List<String> exported(Trakt program, String format) throws IOException {
    Path out = Files.createDirectory(folder.resolve(format));
    Result result = program.run("export", format, "--out", out + "/");
    assertThat(result.exitCode()).as(result.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trakt",
        "json",
        "ndjson",
        "csv",
        "letterboxd",
        "imdb",
        "simkl",
        "yamtrack",
        "traktexport"
      })
  @DisplayName("finds everything there and writes nothing, whatever the form")
  void sameAccount(String format) throws IOException {
    Map<String, List<String>> before = now();
    List<String> ready = new ArrayList<>();
    for (String file : exported(trakt, format)) {
      Result plan = trakt.run("import", file, "--dry-run");
      assertThat(plan.lines()).as(file + ": " + plan.err()).isNotEmpty();
      plan.lines().stream()
          .filter(line -> line.startsWith("ready"))
          .forEach(line -> ready.add(file + ": " + line));
      trakt.run("import", file, "--yes");
    }
    assertThat(ready).isEmpty();
    assertThat(CanonicalAccount.differences(before, now())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "letterboxd, America/Los_Angeles",
    "letterboxd, Pacific/Auckland",
    "yamtrack, America/Los_Angeles",
    "yamtrack, Pacific/Auckland",
    "csv, Pacific/Auckland"
  })
  @DisplayName("finds a play on the day that it was on in the user's zone")
  void zones(String format, String zone) throws IOException {
    Trakt there = trakt.at(Trakt.NOON, ZoneId.of(zone));
    for (String file : exported(there, format)) {
      assertThat(there.run("import", file, "--only", "history", "--dry-run").lines())
          .filteredOn(line -> line.startsWith("ready"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"trakt", "json", "ndjson", "csv"})
  @DisplayName("brings every play and rating to an account that has none")
  void emptyAccount(String format) throws IOException {
    Map<String, List<String>> before = now();
    String file = exported(trakt, format).getFirst();
    Path empty = folder.resolve("empty.json");
    Files.writeString(empty, "[]");
    List<String> films =
        trakt.run("history", "list", "--all-pages", "-q").lines().stream().distinct().toList();
    assertThat(films).isNotEmpty();
    emptied();
    assertThat(trakt.run("history", "list", "--all-pages", "-q").lines()).isEmpty();

    Result result = trakt.run("import", file, "--yes");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(
            CanonicalAccount.differences(before, now()).stream()
                .filter(line -> line.matches("[-+] (watched-history|ratings-).*")))
        .isEmpty();
  }

  private void emptied() throws IOException {
    Path none = folder.resolve("none.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(none))) {
      for (String member :
          List.of(
              "watched-history",
              "ratings-movies",
              "ratings-shows",
              "ratings-seasons",
              "ratings-episodes")) {
        out.putNextEntry(new java.util.zip.ZipEntry(member + ".json"));
        out.write("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    done("restore", none.toString(), "--exact", "--yes");
  }
}
