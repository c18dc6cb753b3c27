package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The library of the sandbox")
class SandboxLibraryTests {

  @TempDir private Path state;

  @Test
  @DisplayName("that is damaged is named, with what helps")
  void damaged() throws IOException {
    Path library = state.resolve("sandbox").resolve("sandbox-library.json");
    Files.createDirectories(state.resolve("sandbox"));
    Files.writeString(library, "{\"history\": [");

    Result read = sandbox().run("watchlist");
    Result change = sandbox().run("watchlist", "add", "movie/tron-legacy-2010");

    assertThat(read.exitCode()).isEqualTo(1);
    assertThat(read.err())
        .contains(library.toString(), "damaged", "trakt sandbox --reset")
        .doesNotContain("HTTP", "status.trakt.tv");
    assertThat(change.exitCode()).isEqualTo(1);
    assertThat(change.err()).contains("damaged").doesNotContain("HTTP");
    assertThat(library).hasContent("{\"history\": [");

    assertThat(sandbox().run("sandbox", "--reset").exitCode()).isZero();
    assertThat(sandbox().run("watchlist").exitCode()).isZero();
  }

  @Test
  @DisplayName("that is damaged is named to clients of a served sandbox, too")
  void damagedAndServed() throws IOException {
    Path library = state.resolve("sandbox-library.json");
    Files.writeString(library, "{\"history\": [");
    try (Sandbox sandbox =
        Sandbox.start(SandboxOptions.inMemory(Today.clock()).withStateFolder(state))) {
      Trakt client =
          Trakt.offline()
              .env("TRAKT_API_URL", sandbox.apiUrl().toString())
              .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
      for (Result result :
          List.of(client.run("watchlist"), client.run("watchlist", "add", "movie/dune-2021"))) {
        assertThat(result.exitCode()).isEqualTo(7);
        assertThat(result.err())
            .contains(library.toString(), "damaged", "trakt sandbox --reset")
            .doesNotContain("LocalState", "status.trakt.tv");
      }
    }
  }

  @Test
  @DisplayName("that cannot be written is named, and can still be read")
  void unwritable() throws IOException {
    Files.createDirectories(state.resolve("sandbox").resolve("sandbox-library.lock"));

    Result read = sandbox().run("watchlist");
    Result change = sandbox().run("watchlist", "add", "movie/tron-legacy-2010");

    assertThat(read.exitCode()).isZero();
    assertThat(change.exitCode()).isEqualTo(1);
    assertThat(change.err()).contains("Cannot use", "sandbox-library").doesNotContain("HTTP");
  }

  private Trakt sandbox() {
    return Trakt.inSandbox().env("TRAKT_STATE_DIR", state.toString());
  }
}
