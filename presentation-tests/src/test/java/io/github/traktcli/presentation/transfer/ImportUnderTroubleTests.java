package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("trakt import")
class ImportUnderTroubleTests {

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;
  private final KillingFront front = new KillingFront();
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    front.to(sandbox.apiUrl());
    server.setDispatcher(front);
    trakt = Trakt.asking(server).in(home).env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  @DisplayName("three times, of a title that Trakt knows by another id since, makes one play")
  void mergedTitles() throws IOException {
    front.merge("tt2332518", "tt1160419");
    String file =
        Files.writeString(
                home.resolve("plays.csv"),
                "type,imdb_id,watched_at\nmovie,tt2332518,2024-01-04T20:00:00Z\n")
            .toString();
    for (int i = 0; i < 3; i++) {
      Result result = trakt.run("import", file, "--yes");
      assertThat(result.exitCode()).as(result.err()).isZero();
    }
    assertThat(trakt.run("history", "list", "movie/dune-2021", "-o", "jsonl").lines())
        .filteredOn(line -> line.contains("2024-01-04T20:00:00.000Z"))
        .hasSize(1);
  }
}
