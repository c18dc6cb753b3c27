package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Captures")
class CapturesTests {

  private static final Instant FIRST = Instant.parse("2026-08-25T10:00:00Z");
  private static final String MOVED =
      """
      {"movies":{"watched_at":"%s","rated_at":"2026-01-01T00:00:00.000Z"},
       "episodes":{"watched_at":"2026-01-01T00:00:00.000Z"}}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private ExportedAccount account;
  private Trakt trakt;

  @BeforeEach
  void serve() throws IOException {
    account = ExportedAccount.ofTheDataSet();
    account.document("/sync/last_activities", MOVED.formatted("2026-01-01T00:00:00.000Z"));
    server.setDispatcher(account);
    trakt = Trakt.asking(server).signedIn().at(FIRST);
  }

  private Result capture(int hours, String... options) {
    List<String> line =
        Stream.concat(Stream.of("export", "--captures", folder.toString()), Stream.of(options))
            .toList();
    return trakt.at(FIRST.plus(Duration.ofHours(hours))).run(line.toArray(String[]::new));
  }

  /** Takes another capture in the middle of one. */
  private final class AnotherMeanwhile extends Dispatcher {

    private final AtomicBoolean begun = new AtomicBoolean();

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      if (request.getTarget().startsWith("/sync/history") && !begun.getAndSet(true)) {
        assertThat(capture(0).exitCode()).isZero();
      }
      return account.dispatch(request);
    }
  }

  @Test
  @DisplayName("do not take each other's place where two are taken at once")
  void atOnce() throws IOException {
    server.setDispatcher(new AnotherMeanwhile());

    Result result = capture(0);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains("trakt-2026-08-25T10-00-01Z.zip");
    assertThat(names())
        .containsExactly("trakt-2026-08-25T10-00-00Z.zip", "trakt-2026-08-25T10-00-01Z.zip");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @Test
  @DisplayName("are named for their moment, and no more are kept than are wanted")
  void keep() throws IOException {
    Files.writeString(folder.resolve("mine.zip"), "mine");
    capture(0);
    capture(1);

    Result third = capture(2, "--keep", "2");

    assertThat(third.exitCode()).as(third.err()).isZero();
    assertThat(third.err()).contains("Removed 1 older capture.");
    assertThat(names())
        .containsExactly(
            "mine.zip", "trakt-2026-08-25T11-00-00Z.zip", "trakt-2026-08-25T12-00-00Z.zip");
    assertThat(trakt.run("captures", "list", folder.toString()).lines())
        .extracting(line -> line.substring(0, "2026-08-25T12:00:00Z".length()))
        .containsExactly("2026-08-25T12:00:00Z", "2026-08-25T11:00:00Z");
  }

  @Test
  @DisplayName("are not taken for none where their folder is not there")
  void noFolder() {
    Result listed = trakt.run("captures", "list", folder.resolve("typo").toString());

    assertThat(listed.exitCode()).isEqualTo(1);
    assertThat(listed.err()).contains("typo", "there is no such folder");
  }

  @Test
  @DisplayName("that are taken after the clock was set back, or in one second, are the newest")
  void clockSetBack() throws IOException {
    capture(1);

    assertThat(capture(0, "--keep", "1").exitCode()).isZero();

    assertThat(names()).containsExactly("trakt-2026-08-25T11-00-01Z.zip");
    assertThat(capture(0, "--keep", "5").exitCode()).isZero();
    assertThat(names())
        .containsExactly("trakt-2026-08-25T11-00-01Z.zip", "trakt-2026-08-25T11-00-02Z.zip");
  }

  @Test
  @DisplayName("that were killed leave nothing behind once another was taken")
  void killed() throws IOException {
    Path left = Files.createDirectory(folder.resolve(".trakt-export-999999999-1"));
    Files.writeString(left.resolve("watched-history"), "half");

    capture(0);

    assertThat(names()).containsExactly("trakt-2026-08-25T10-00-00Z.zip");
  }

  @Test
  @DisplayName("that fail remove none of the earlier ones")
  void failed() throws IOException {
    capture(0);
    account.failing("/sync/history", 1, 500);

    assertThat(capture(1, "--keep", "1").exitCode()).isEqualTo(7);

    assertThat(names()).containsExactly("trakt-2026-08-25T10-00-00Z.zip");
  }

  @Test
  @DisplayName("of what has moved read nothing else, and are whole all the same")
  void incremental() {
    capture(0);
    account.asked();
    account.document("/sync/last_activities", MOVED.formatted("2026-08-25T10:30:00.000Z"));
    account.films(3, "Film");

    Result second =
        trakt.at(FIRST.plus(Duration.ofHours(1))).run("export", "--incremental", folder.toString());

    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(account.asked())
        .contains("/sync/history", "/sync/watched/movies")
        .doesNotContain("/sync/ratings/movies");
    assertThat(second.err()).contains("had not moved");
    assertThat(trakt.run("captures", "diff", first(), folder.toString(), "--only", "ratings").out())
        .isEmpty();
  }

  @Test
  @DisplayName("tell what came, went and changed, item by item")
  void diff() throws IOException {
    capture(0);
    String moved = "\"rating\":10,\"type\":\"movie\"";
    account.list(
        "/sync/ratings/movies",
        List.of(
            "{\"rated_at\":\"2024-01-06T10:00:00.000Z\","
                + moved
                + ",\"movie\":{\"title\":\"The Matrix\",\"year\":1999,\"ids\":{\"trakt\":481}}}"));
    account.films(1, "Film");
    capture(1);

    Result result = trakt.run("captures", "diff", first(), folder.toString(), "--json");

    assertThat(result.out())
        .contains(
            "\"change\":\"changed\",\"part\":\"ratings-movies\",\"name\":\"The Matrix (1999)\","
                + "\"before\":{\"rating\":\"9\"},\"after\":{\"rating\":\"10\"}")
        .contains(
            "\"change\":\"went\",\"part\":\"ratings-movies\","
                + "\"name\":\"2001: A Space Odyssey (1968)\"")
        .contains("\"change\":\"changed\",\"part\":\"watched-history\"");
    assertThat(result.out().split("\"change\":\"went\",\"part\":\"watched-history\"", -1))
        .hasSize(8);
  }

  @Test
  @DisplayName("that are damaged or missing end in one sentence")
  void damaged() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");

    assertThat(trakt.run("captures", "diff", broken.toString(), broken.toString()).err())
        .contains("it is damaged, or no export of Trakt");
    assertThat(trakt.run("captures", "diff", "missing.zip", "missing.zip").exitCode()).isEqualTo(1);
    assertThat(trakt.run("captures", "diff", folder.toString(), broken.toString()).err())
        .contains("there is no capture in it");
  }

  @Test
  @DisplayName("are whole, in one form, and refuse what contradicts that")
  void contradictions() {
    assertThat(capture(0, "--out", "x").exitCode()).isEqualTo(2);
    assertThat(capture(0, "--allow-incomplete").exitCode()).isEqualTo(2);
    assertThat(capture(0, "--keep", "0").exitCode()).isEqualTo(2);
    assertThat(trakt.run("export", "--keep", "3").exitCode()).isEqualTo(2);
    assertThat(account.asked()).isEmpty();
  }

  private String first() {
    return folder.resolve("trakt-2026-08-25T10-00-00Z.zip").toString();
  }
}
