package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Program;
import io.github.traktcli.presentation.run.PromptServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plays of twelve years, read by a program that has not the memory to hold them. Where a
 * command holds all that it reads, it ends here for want of memory.
 */
@OnAnyDay
@DisplayName("A history of 100,000 plays")
class LongHistoryTests {

  private static final int PLAYS = 100_000;
  private static final int TITLES = 500;
  private static final Instant FIRST = Instant.parse("2014-09-01T09:10:00Z");

  /** In megabytes; all plays together take several times as much. */
  private static final int HEAP = 24;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  @BeforeEach
  void serve() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (!request.getUrl().encodedPath().endsWith("/sync/history")) {
              return page("[]", 1, 0);
            }
            int size = number(request, "limit");
            int first = (number(request, "page") - 1) * size;
            return page(
                IntStream.range(first, Math.min(PLAYS, first + size))
                    .mapToObj(LongHistoryTests::play)
                    .collect(Collectors.joining(",", "[", "]")),
                Math.ceilDiv(PLAYS, size),
                PLAYS);
          }
        });
  }

  private static int number(RecordedRequest request, String parameter) {
    return Integer.parseInt(String.valueOf(request.getUrl().queryParameter(parameter)));
  }

  private static MockResponse page(String rows, int pages, int items) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .addHeader("X-Pagination-Page-Count", Integer.toString(pages))
        .addHeader("X-Pagination-Item-Count", Integer.toString(items))
        .body(rows)
        .build();
  }

  private static String play(int number) {
    int title = number % TITLES + 1;
    return """
    {"id":%d,"watched_at":"%s","action":"watch","type":"movie","movie":{"title":"Film %d",\
    "year":1982,"ids":{"trakt":%d,"slug":"film-%d","imdb":"tt%07d","tmdb":%d},"overview":"%s",\
    "runtime":96,"genres":["drama","science-fiction"],"country":"us"}}\
    """
        .formatted(
            9_000_000_000L - number,
            FIRST.plusSeconds(3_600L * (PLAYS - number)),
            title,
            title,
            title,
            title,
            title,
            "What happens in it, told at the length that such texts have.");
  }

  @Test
  @DisplayName("is listed while it is read")
  void listed() throws IOException, InterruptedException {
    Process program = program("history", "list", "--all-pages", "-o", "jsonl");
    try (BufferedReader lines = program.inputReader()) {
      assertThat(lines.lines().filter(line -> line.endsWith("}}")).count())
          .as(errors())
          .isEqualTo(PLAYS);
    }
    assertThat(program.waitFor()).as(errors()).isZero();
  }

  @Test
  @DisplayName("is counted while it is read")
  void counted() throws IOException, InterruptedException {
    Process program = program("history", "stats", "--json");
    try (BufferedReader lines = program.inputReader()) {
      assertThat(lines.lines().collect(Collectors.joining()))
          .as(errors())
          .contains("\"plays\":" + PLAYS, "\"minutes\":" + 96 * PLAYS);
    }
    assertThat(program.waitFor()).as(errors()).isZero();
  }

  private Process program(String... line) throws IOException {
    ProcessBuilder program = Program.asking(server, home).withHeap(HEAP).line(line);
    program.environment().put("TRAKT_ACCESS_TOKEN", "access-token");
    return program.redirectError(home.resolve("errors").toFile()).start();
  }

  private String errors() throws IOException {
    return Files.readString(home.resolve("errors"));
  }
}
