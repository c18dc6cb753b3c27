package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.library.AccountServer.Fault;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A write of hundreds of items to a section")
class SectionFaultTests {

  private static final int ITEMS = 250;
  private static final List<Long> ALL = LongStream.rangeClosed(1, ITEMS).boxed().toList();

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  private final AccountServer account = new AccountServer();

  @BeforeEach
  void start() {
    server.setDispatcher(account);
  }

  private Result run(String section, String command) {
    return run(section, command, ITEMS);
  }

  private Result run(String section, String command, int items) {
    boolean rated = section.equals("ratings") && command.equals("add");
    String lines =
        LongStream.rangeClosed(1, items)
            .mapToObj(id -> "movie/" + id + (rated ? "\t" + (id % 10 + 1) : ""))
            .collect(Collectors.joining("\n"));
    return Trakt.asking(server).in(home).signedIn().typing(lines).run(line(section, command));
  }

  private static String[] line(String section, String command) {
    return section.equals("history") && command.equals("add")
        ? new String[] {
          section, command, "-", "--at", "2026-07-14T21:00:00Z", "--max-wait", "9999h"
        }
        : new String[] {section, command, "-", "--max-wait", "9999h"};
  }

  /** Whatever happened before: afterwards everything is there once, and nothing is sent again. */
  private void endsWhole(String section) {
    assertThat(run(section, "add").exitCode()).isZero();
    assertThat(account.ids(section)).isEqualTo(ALL);
    if (section.equals("ratings")) {
      assertThat(ALL).allMatch(id -> account.member(section, id, "rating").asLong() == id % 10 + 1);
    }
    account.forget();
    assertThat(run(section, "add").exitCode()).isZero();
    assertThat(account.writes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, CUT_BEFORE, 4",
    "watchlist, CUT_AFTER, 3",
    "watchlist, DOWN_BEFORE, 4",
    "watchlist, DOWN_AFTER, 3",
    "watchlist, RATE_LIMIT, 4",
    "favorites, CUT_BEFORE, 4",
    "favorites, CUT_AFTER, 3",
    "favorites, DOWN_BEFORE, 4",
    "favorites, DOWN_AFTER, 3",
    "favorites, RATE_LIMIT, 4",
    "ratings, CUT_BEFORE, 4",
    "ratings, CUT_AFTER, 3",
    "ratings, DOWN_BEFORE, 4",
    "ratings, DOWN_AFTER, 3",
    "ratings, RATE_LIMIT, 4",
    "collection, CUT_BEFORE, 4",
    "collection, CUT_AFTER, 3",
    "collection, DOWN_BEFORE, 4",
    "collection, DOWN_AFTER, 3",
    "collection, RATE_LIMIT, 4",
    "history, CUT_AFTER, 3",
    "history, DOWN_AFTER, 3",
    "history, RATE_LIMIT, 4",
  })
  @DisplayName("goes on after trouble, and puts everything in once")
  void goesOn(String section, Fault fault, int writes) {
    account.failing(Fault.NONE, fault);
    Result result = run(section, "add");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.lines()).hasSize(ITEMS).allMatch(line -> line.startsWith("added\t"));
    assertThat(account.writes()).hasSize(writes);
    assertThat(account.ids(section)).isEqualTo(ALL);
    assertThat(account.additions(section)).isEqualTo(ITEMS);
    endsWhole(section);
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, CUT_BEFORE, 4",
    "watchlist, CUT_AFTER, 3",
    "favorites, DOWN_BEFORE, 4",
    "ratings, DOWN_AFTER, 3",
    "collection, CUT_AFTER, 3",
    "collection, RATE_LIMIT, 4",
  })
  @DisplayName("takes everything out in spite of trouble, and can be taken back")
  void takesOut(String section, Fault fault, int writes) {
    run(section, "add");
    account.forget();
    account.failing(Fault.NONE, fault);
    Result result = run(section, "remove");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(account.writes()).hasSize(writes);
    assertThat(account.ids(section)).isEmpty();
    Result undone = Trakt.asking(server).in(home).signedIn().run("undo", "2", "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    endsWhole(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites", "ratings", "collection", "history"})
  @DisplayName("stops where the account is full, says what is done, and ends whole the next time")
  void full(String section) {
    account.failing(Fault.NONE, Fault.FULL);
    Result result = run(section, "add");
    assertThat(result.exitCode()).isEqualTo(5);
    assertThat(result.lines()).filteredOn(line -> line.startsWith("added\t")).hasSize(150);
    assertThat(result.lines()).filteredOn(line -> line.startsWith("failed\t")).hasSize(100);
    assertThat(result.err()).contains("150 done, 100 left", "150 items");
    assertThat(account.writes()).hasSize(2);
    endsWhole(section);
    assertThat(account.additions(section)).isEqualTo(ITEMS);
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, LOCKED, POST",
    "favorites, LOCKED, POST",
    "ratings, LOCKED, POST",
    "collection, LOCKED, POST",
    "history, LOCKED, POST",
    "watchlist, CUT_AND_LOCKED, GET",
    "favorites, CUT_AND_LOCKED, GET",
    "ratings, CUT_AND_LOCKED, GET",
    "collection, CUT_AND_LOCKED, GET",
    "history, CUT_AND_LOCKED, GET",
  })
  @DisplayName("stops at once where the account is locked, also when it is read back")
  void locked(String section, Fault fault, String last) {
    account.failing(Fault.NONE, fault);
    Result result = run(section, "add");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err()).contains("locked", "support@trakt.tv", "100 done, 150 left");
    assertThat(account.requestsWhileLocked()).isEqualTo(last.equals("POST") ? 0 : 1);
    assertThat(account.requests().getLast()).startsWith(last);
    assertThat(account.writes()).hasSize(2);
    account.unlock();
    endsWhole(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites", "ratings", "collection", "history"})
  @DisplayName("of a thousand items stops in the middle where the account is full")
  void thousand(String section) {
    account.failing(
        Fault.NONE, Fault.NONE, Fault.NONE, Fault.NONE, Fault.NONE, Fault.NONE, Fault.FULL);
    Result result = run(section, "add", 1_000);
    assertThat(result.exitCode()).isEqualTo(5);
    assertThat(result.err()).contains("650 done, 350 left");
    assertThat(account.writes()).hasSize(7);
    Result again = run(section, "add", 1_000);
    assertThat(again.exitCode()).isZero();
    assertThat(account.ids(section)).hasSize(1_000);
    assertThat(account.additions(section)).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUT_BEFORE", "DOWN_BEFORE"})
  @DisplayName("is not sent again where every time counts, until somebody runs it again")
  void counted(Fault fault) {
    account.failing(Fault.NONE, fault);
    Result result = run("history", "add");
    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err()).contains("100 done, 150 left");
    assertThat(account.writes()).hasSize(2);
    endsWhole("history");
    assertThat(account.additions("history")).isEqualTo(ITEMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "CUT_BEFORE", "CUT_AFTER", "DOWN_AFTER", "RATE_LIMIT"})
  @DisplayName("of plays is taken back by their ids, in spite of trouble, and brought back")
  void plays(Fault fault) {
    run("history", "add");
    account.failing(Fault.NONE, fault);
    for (int write = 1; write <= 2; write++) {
      Result undone =
          Trakt.asking(server).in(home).signedIn().run("undo", Integer.toString(write), "--yes");
      assertThat(undone.exitCode()).as(undone.err()).isZero();
      assertThat(account.ids("history")).isEqualTo(write == 1 ? List.of() : ALL);
    }
    endsWhole("history");
  }

  @ParameterizedTest
  @CsvSource({
    "CUT_BEFORE, 4",
    "CUT_AFTER, 4",
    "DOWN_BEFORE, 4",
    "DOWN_AFTER, 4",
    "RATE_LIMIT, 4",
  })
  @DisplayName("of plays is removed by title with their ids, in spite of trouble, and brought back")
  void playsByTitle(Fault fault, int writes) {
    run("history", "add");
    account.forget();
    account.failing(Fault.NONE, fault);
    String titles = ALL.stream().map(id -> "movie/" + id).collect(Collectors.joining("\n"));
    Result removed =
        Trakt.asking(server)
            .in(home)
            .signedIn()
            .typing(titles)
            .run("history", "remove", "-", "--yes", "--max-wait", "9999h");
    assertThat(removed.exitCode()).as(removed.err()).isZero();
    assertThat(removed.lines()).hasSize(ITEMS).allMatch(line -> line.startsWith("removed\t"));
    assertThat(account.writes()).hasSize(writes);
    assertThat(account.ids("history")).isEmpty();
    Result undone = Trakt.asking(server).in(home).signedIn().run("undo", "2", "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    endsWhole("history");
  }

  @Test
  @DisplayName("of which one was added long ago is taken back by its id, and brought back")
  void beyondTheLatest() {
    run("history", "add", 2_600);
    Trakt trakt = Trakt.asking(server).in(home).signedIn();
    String id =
        trakt
            .run("history", "add", "movie/9999", "--at", "2001-01-01", "--jq", ".[].id")
            .out()
            .strip();
    Result removed = trakt.run("history", "remove", "--id", id);
    assertThat(removed.err()).doesNotContain("undo cannot");
    assertThat(account.ids("history")).doesNotContain(9999L);
    Result undone = trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(account.ids("history")).contains(9999L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites", "ratings", "collection"})
  @DisplayName("that meets silence twice stops, and can be taken back or run again")
  void silence(String section) {
    account.failing(Fault.NONE, Fault.CUT_BEFORE, Fault.DOWN_BEFORE);
    Result result = run(section, "add");
    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err()).contains("100 done, 150 left");
    assertThat(account.ids(section)).hasSize(100);
    Result undone = Trakt.asking(server).in(home).signedIn().run("undo", "1", "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(account.ids(section)).isEmpty();
    endsWhole(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites", "ratings", "collection", "history"})
  @DisplayName("by two copies at once leaves everything there once")
  void twoAtOnce(String section) throws Exception {
    Callable<Result> copy = () -> run(section, "add");
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Result> each : two.invokeAll(List.of(copy, copy))) {
        assertThat(each.get().exitCode()).as(each.get().err()).isZero();
      }
    }
    endsWhole(section);
  }
}
