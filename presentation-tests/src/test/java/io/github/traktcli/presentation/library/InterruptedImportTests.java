package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.library.AccountServer.Fault;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An import that meets trouble")
class InterruptedImportTests {

  private static final int ITEMS = 250;
  private static final List<Long> ALL = LongStream.rangeClosed(1, ITEMS).boxed().toList();

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  private final AccountServer account = new AccountServer();

  @BeforeEach
  void start() {
    server.setDispatcher(account);
  }

  private String file(String section) throws IOException {
    String column =
        switch (section) {
          case "history" -> "watched_at";
          case "ratings" -> "rated_at,rating";
          default -> "watchlisted_at";
        };
    String cell = section.equals("ratings") ? "2026-07-14T21:00:00Z,8" : "2026-07-14T21:00:00Z";
    String rows =
        LongStream.rangeClosed(1, ITEMS)
            .mapToObj(id -> "%d,movie,Film %d,2001,%s".formatted(id, id, cell))
            .collect(Collectors.joining("\n"));
    Path file = home.resolve(section + ".csv");
    Files.writeString(file, "trakt_id,type,title,year," + column + "\n" + rows + "\n");
    return file.toString();
  }

  private Result run(String... arguments) {
    return Trakt.asking(server).in(home).signedIn().run(arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "history, 1, CUT_BEFORE", "history, 2, CUT_BEFORE", "history, 2, CUT_AFTER",
    "history, 2, DOWN_AFTER", "history, 2, FULL", "history, 3, RATE_LIMIT",
    "watchlist, 1, CUT_BEFORE", "watchlist, 2, CUT_AFTER", "watchlist, 2, FULL",
    "ratings, 2, DOWN_BEFORE", "ratings, 3, CUT_AFTER", "ratings, 2, FULL",
  })
  @DisplayName("is gone on with, leaves everything there once, and is taken back as one")
  void resumed(String section, int write, Fault fault) throws IOException {
    String file = file(section);
    Fault[] faults = new Fault[write];
    java.util.Arrays.fill(faults, Fault.NONE);
    faults[write - 1] = fault;
    account.failing(faults);

    Result first = run("import", file, "--yes", "-q");
    if (first.exitCode() != 0) {
      assertThat(first.err()).contains("left. Go on with: trakt import --resume");
      Result again = run("import", "--resume", "-q");
      assertThat(again.exitCode()).as(again.err()).isZero();
    }
    assertThat(account.ids(section)).isEqualTo(ALL);
    assertThat(account.additions(section)).isEqualTo(ITEMS);

    account.forget();
    assertThat(run("import", file, "--yes", "-q").exitCode()).isZero();
    assertThat(account.writes()).isEmpty();

    List<String> works = run("undo", "-q").lines();
    assertThat(works).hasSize(1);
    Result undone = run("undo", works.getFirst(), "--yes", "-q");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(account.ids(section)).isEmpty();
  }

  @Test
  @DisplayName("says that there is nothing to go on with when it came to its end")
  void nothingLeft() throws IOException {
    assertThat(run("import", file("history"), "--yes", "-q").exitCode()).isZero();
    assertThat(run("import", "--resume").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("sends plays in batches of a hundred and asks little beside")
  void requests() throws IOException {
    run("import", file("history"), "--yes", "-q");
    assertThat(account.writes()).hasSize(3);
    assertThat(account.requests()).hasSizeLessThan(15);
  }
}
