package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Program;
import io.github.traktcli.presentation.run.PromptServer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process that has far less memory than the plan would need at once. */
@DisplayName("An import of 100,000 rows")
class LargeImportProcessTests {

  private static final int COUNT = 100_000;
  private static final int SMALL_HEAP = 32;
  private static final Instant FIRST = Instant.parse("2001-01-01T00:00:00Z");
  private static final List<String> IDS = List.of("tt1160419", "tt0087182", "tt2543164");

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private final KillingFront front = new KillingFront();
  private Sandbox sandbox;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    front.to(sandbox.apiUrl());
    server.setDispatcher(front);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  @DisplayName("is planned in the memory of a few of them")
  void planned(String form) throws Exception {
    Path file = form.equals("csv") ? table() : pages();
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder line =
        Program.asking(server, folder.resolve("home"))
            .withHeap(SMALL_HEAP)
            .line("import", file.toString(), "--dry-run", "-o", "jsonl");
    line.environment().put("TRAKT_ACCESS_TOKEN", Sandbox.token());

    Process process = line.redirectOutput(out.toFile()).redirectError(err.toFile()).start();

    assertThat(process.waitFor()).as(Files.readString(err)).isZero();
    assertThat(Files.readString(err)).contains("history: 100,000 ready");
    try (Stream<String> rows = Files.lines(out)) {
      assertThat(rows.count()).isEqualTo(COUNT);
    }
  }

  private Path table() throws IOException {
    Path file = folder.resolve("plays.csv");
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      text.write("type,imdb_id,watched_at\n");
      for (int i = 0; i < COUNT; i++) {
        text.write("movie," + IDS.get(i % IDS.size()) + "," + at(i) + "\n");
      }
    }
    return file;
  }

  private Path pages() throws IOException {
    Path file = folder.resolve("watched-history.json");
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      for (int i = 0; i < COUNT; i++) {
        text.write(
            "%s{\"id\":%d,\"watched_at\":\"%s\",\"action\":\"watch\",\"type\":\"movie\",\"movie\":{\"title\":\"Dune\",\"year\":2021,\"ids\":{\"imdb\":\"tt1160419\"}}}\n"
                .formatted(i == 0 ? "[" : ",", i + 1, at(i)));
      }
      text.write("]");
    }
    return file;
  }

  private static Instant at(int number) {
    return FIRST.plusSeconds(number * 7_200L);
  }
}
