package io.github.traktcli.presentation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What performs which operation")
class CoverageTests {

  private static final String PAGE = "docs/coverage.md";

  @Test
  @DisplayName("is told operation by operation, as the page in docs has it")
  void page() throws IOException {
    Result result = Trakt.offline().run("api", "spec", "--coverage");
    assertThat(result.exitCode()).as(result.err()).isZero();
    Path anew = Path.of("target", "coverage.md");
    Files.createDirectories(anew.toAbsolutePath().getParent());
    Files.writeString(anew, result.out());

    assertThat(Files.readAllLines(Path.of(System.getProperty("trakt.root", "..")).resolve(PAGE)))
        .as(
            "To make it anew: scripts/trakt api spec --coverage > %s, or cp presentation-tests/%s %1$s",
            PAGE, anew)
        .containsExactlyElementsOf(result.lines());
    assertThat(result.lines().stream().filter(line -> line.matches("\\| `[A-Z]+ /.*")))
        .hasSize(274)
        .contains("| `GET /movies/{id}` | `trakt movies view tron-legacy-2010` |");
  }

  @Test
  @DisplayName("may be asked of some operations, and is no other format")
  void some() {
    assertThat(Trakt.offline().run("api", "spec", "--coverage", "watchlist", "add").lines())
        .contains(
            "| `POST /sync/watchlist` | `trakt watchlist add movie/tron-legacy-2010 show/breaking-bad` |");
    assertThat(Trakt.offline().run("api", "spec", "--coverage", "--json").exitCode()).isEqualTo(2);
  }
}
