package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("--rejects")
@OnAnyDay
class RejectsInSandboxTests {

  @TempDir private Path folder;
  private final Trakt trakt = Trakt.inSandbox();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("rejects.csv");
  }

  private String rejects() throws IOException {
    return Files.readString(file);
  }

  @Test
  @DisplayName("writes what was not found or is not clear, with what was to be said of it")
  void written() throws IOException {
    Result result =
        trakt
            .typing("severance\t9\nnot, a film\t8\ndune\t7\n")
            .run("ratings", "add", "-", "--rejects", file.toString());
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(rejects())
        .isEqualToNormalizingNewlines(
            """
            reference,rating,rated_at,status,candidates
            "not, a film",8,,not_found,
            dune,7,,ambiguous,movie/dune-2021 movie/dune-1984
            """);
    assertThat(result.err())
        .contains("2 written to " + file + ".", "trakt ratings add - < " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist add movie/nope", "restore x", "import x"})
  @DisplayName("is no standard output, where the results go, and says so before anything is sent")
  void standardOutput(String line) {
    Result result = trakt.run((line + " --rejects -").split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Name a file");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  @DisplayName("is read again by - when it was mended")
  void again() throws IOException {
    trakt.typing("dune\t7\n").run("ratings", "add", "-", "--rejects", file.toString());
    String mended = rejects().replace("dune,7", "movie/dune-2021,7");
    Result result = trakt.typing(mended).run("ratings", "add", "-", "--rejects", file.toString());
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("\tmovie/dune-2021");
    assertThat(trakt.run("ratings", "--rating", "7", "-q").lines()).contains("movie/dune-2021");
    assertThat(rejects()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  @DisplayName("is read as any spreadsheet saves it")
  void bySpreadsheets(String separator) throws IOException {
    trakt.typing("dune\t7\n").run("ratings", "add", "-", "--rejects", file.toString());
    String saved =
        "\ufeff" + rejects().replace("dune,7", "movie/dune-2021,7").replace(",", separator);
    Result result = trakt.typing(saved).run("ratings", "add", "-");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines()).singleElement().asString().contains("\tmovie/dune-2021\t");
  }

  @Test
  @DisplayName("keeps notes and details of copies")
  void details() throws IOException {
    trakt.run("favorites", "add", "dune", "--notes", "a, b", "--rejects", file.toString());
    assertThat(rejects()).contains("dune,\"a, b\",ambiguous,");
    Result added =
        trakt
            .typing(rejects().replace("dune,\"a", "movie/dune-2021,\"a"))
            .run("favorites", "add", "-");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(
            trakt
                .run("favorites", "--jq", ".[]|select(.movie.ids.slug==\"dune-2021\")|.notes")
                .out())
        .contains("a, b");
    trakt.run("collection", "add", "dune", "--hdr", "hdr10", "--rejects", file.toString());
    assertThat(rejects()).contains("dune,,,,hdr10,,,,ambiguous,");
  }

  @Test
  @DisplayName("works for removals, which read it again too")
  void removals() throws IOException {
    trakt.run("watchlist", "add", "movie/dune-2021");
    Result result = trakt.run("watchlist", "remove", "no such film", "--rejects", file.toString());
    assertThat(result.exitCode()).isEqualTo(3);
    Result removed =
        trakt
            .typing(rejects().replace("no such film", "movie/dune-2021"))
            .run("watchlist", "remove", "-");
    assertThat(removed.out()).startsWith("removed\t");
  }

  @Test
  @DisplayName("that cannot be written is told before anything is sent")
  void unwritable() {
    String nowhere = folder.resolve("no").resolve("where.csv").toString();
    Result result = trakt.run("watchlist", "add", "movie/dune-2021", "--rejects", nowhere);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("its folder does not exist");
    assertThat(trakt.run("watchlist", "-q").lines()).doesNotContain("movie/dune-2021");
    assertThat(trakt.run("watchlist", "add", "movie/x", "--rejects", folder.toString()).err())
        .contains("it is a folder");
  }

  @Test
  @DisplayName("keeps all of it with its times where nobody reaches Trakt, to be done later")
  void unreachable() throws IOException {
    Trakt offline = Trakt.offline().signedIn().env("TRAKT_API_URL", "http://127.0.0.1:1");
    String[] line = {
      "history", "add", "movie/dune-2021", "show/severance/1/1", "--at", "2026-01-02 20:00"
    };
    assertThat(offline.run(rejecting(line)).exitCode()).isEqualTo(7);
    assertThat(rejects())
        .isEqualToNormalizingNewlines(
            """
            reference,watched_at,status,candidates
            movie/dune-2021,2026-01-02T20:00:00.000Z,failed,
            show/severance/1/1,2026-01-02T20:00:00.000Z,failed,
            """);

    assertThat(trakt.typing(rejects()).run("history", "add", "-").lines())
        .hasSize(2)
        .allMatch(row -> row.contains("2026-01-02T20:00:00Z"));

    offline.run(rejecting("watch", "movie/dune-2021", "--at", "2026-01-02"));
    assertThat(rejects()).contains("movie/dune-2021,2026-01-02,failed");
    Result rated = offline.run(rejecting("rate", "movie/dune-2021", "9", "severance", "8"));
    assertThat(rejects()).contains("movie/dune-2021,9,,failed", "severance,8,,failed");
    assertThat(rated.err()).contains("2 written to " + file, "Cannot reach");
    offline.run(rejecting("watchlist", "remove", "movie/dune-2021"));
    assertThat(rejects()).contains("movie/dune-2021,");
    offline.run(rejecting("history", "remove", "123"));
    assertThat(rejects()).contains("123,");
  }

  @Test
  @DisplayName("keeps nothing of what comes next, which is something else later")
  void unreachableNext() throws IOException {
    Trakt.offline()
        .signedIn()
        .env("TRAKT_API_URL", "http://127.0.0.1:1")
        .run(rejecting("watch", "--next", "show/severance"));

    assertThat(rejects()).isEmpty();
  }

  private String[] rejecting(String... line) {
    List<String> words = new ArrayList<>(List.of(line));
    words.addAll(List.of("--rejects", file.toString(), "--max-wait", "0s"));
    return words.toArray(String[]::new);
  }

  @Test
  @DisplayName("leaves nothing beside the file")
  void atomic() throws IOException {
    trakt.run("watchlist", "add", "dune", "--rejects", file.toString());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
