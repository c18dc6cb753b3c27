package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.library.AccountServer.Fault;
import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A process that is killed while it writes")
@DisabledOnOs(OS.WINDOWS)
class KilledWriteProcessTests {

  private static final int ITEMS = 200;
  private static final List<Long> ALL = LongStream.rangeClosed(1, ITEMS).boxed().toList();

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;

  private final AccountServer account = new AccountServer();

  @BeforeEach
  void start() {
    server.setDispatcher(account);
  }

  private static String items(String section) {
    String rating = section.equals("ratings") ? "\t8" : "";
    return LongStream.rangeClosed(1, ITEMS)
        .mapToObj(id -> "movie/" + id + rating)
        .collect(Collectors.joining("\n"));
  }

  private static String[] adding(String section) {
    return section.equals("history")
        ? new String[] {section, "add", "-", "--at", "2026-07-14T21:00:00Z"}
        : new String[] {section, "add", "-"};
  }

  private Process process(String input, String... arguments) throws IOException {
    String address = "http://127.0.0.1:" + server.getPort();
    List<String> command =
        Stream.concat(Stream.of("sh", Launcher.path().toString()), Stream.of(arguments)).toList();
    Process process =
        Launcher.fresh()
            .in(home)
            .env("TRAKT_API_URL", address)
            .env("TRAKT_AUTH_URL", address)
            .env("TRAKT_ACCESS_TOKEN", "access-token")
            .start(command);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    return process;
  }

  private Result rerun(String input, String... arguments) {
    return Trakt.asking(server).in(home).signedIn().typing(input).run(arguments);
  }

  private void killed(Process process) throws InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, 1, KILL_BEFORE", "watchlist, 1, KILL_AFTER",
    "watchlist, 2, KILL_BEFORE", "watchlist, 2, KILL_AFTER",
    "favorites, 1, KILL_BEFORE", "favorites, 1, KILL_AFTER",
    "favorites, 2, KILL_BEFORE", "favorites, 2, KILL_AFTER",
    "ratings, 1, KILL_BEFORE", "ratings, 1, KILL_AFTER",
    "ratings, 2, KILL_BEFORE", "ratings, 2, KILL_AFTER",
    "collection, 1, KILL_BEFORE", "collection, 1, KILL_AFTER",
    "collection, 2, KILL_BEFORE", "collection, 2, KILL_AFTER",
    "history, 1, KILL_BEFORE", "history, 1, KILL_AFTER",
    "history, 2, KILL_BEFORE", "history, 2, KILL_AFTER",
  })
  @DisplayName("adds the rest when it is run again, and what it did can be taken back")
  void adding(String section, int write, Fault fault) throws Exception {
    account.failing(write == 1 ? new Fault[] {fault} : new Fault[] {Fault.NONE, fault});
    Process process = process(items(section), adding(section));
    account.onKill(process::destroyForcibly);
    killed(process);
    int done = (write - 1) * 100 + (fault == Fault.KILL_AFTER ? 100 : 0);
    assertThat(account.ids(section)).hasSize(done);
    assertThat(rerun("", "undo", "--jq", ".[].status").lines()).containsExactly("begun");

    Result again = rerun(items(section), adding(section));
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(account.ids(section)).isEqualTo(ALL);
    assertThat(account.additions(section)).isEqualTo(ITEMS);

    for (String id : rerun("", "undo", "-q").lines()) {
      Result undone = rerun("", "undo", id, "--yes");
      assertThat(undone.exitCode()).as(undone.err()).isZero();
    }
    assertThat(account.ids(section)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, 1, KILL_BEFORE",
    "watchlist, 1, KILL_AFTER",
    "watchlist, 2, KILL_BEFORE",
    "watchlist, 2, KILL_AFTER",
    "favorites, 1, KILL_BEFORE",
    "favorites, 1, KILL_AFTER",
    "favorites, 2, KILL_BEFORE",
    "favorites, 2, KILL_AFTER",
    "ratings, 1, KILL_BEFORE",
    "ratings, 1, KILL_AFTER",
    "ratings, 2, KILL_BEFORE",
    "ratings, 2, KILL_AFTER",
    "collection, 1, KILL_BEFORE",
    "collection, 1, KILL_AFTER",
    "collection, 2, KILL_BEFORE",
    "collection, 2, KILL_AFTER",
  })
  @DisplayName("removes the rest when it is run again, and all of it comes back")
  void removing(String section, int write, Fault fault) throws Exception {
    rerun(items(section), adding(section));
    account.failing(write == 1 ? new Fault[] {fault} : new Fault[] {Fault.NONE, fault});
    Process process = process(items(section).replace("\t8", ""), section, "remove", "-");
    account.onKill(process::destroyForcibly);
    killed(process);

    Result again = rerun(items(section).replace("\t8", ""), section, "remove", "-");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(account.ids(section)).isEmpty();

    List<String> removals =
        rerun("", "undo", "-q").lines().stream().filter(id -> !id.equals("1")).toList();
    assertThat(removals).isNotEmpty();
    for (String id : removals) {
      Result undone = rerun("", "undo", id, "--yes");
      assertThat(undone.exitCode()).as(undone.err()).isZero();
    }
    assertThat(account.ids(section)).isEqualTo(ALL);
    if (section.equals("ratings")) {
      assertThat(ALL).allMatch(id -> account.member(section, id, "rating").asLong() == 8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, KILL_BEFORE",
    "watchlist, KILL_AFTER",
    "favorites, KILL_BEFORE",
    "favorites, KILL_AFTER",
    "ratings, KILL_BEFORE",
    "ratings, KILL_AFTER",
    "collection, KILL_BEFORE",
    "collection, KILL_AFTER",
    "history, KILL_BEFORE",
    "history, KILL_AFTER",
  })
  @DisplayName("takes the rest of a write back when undo is run again")
  void undoing(String section, Fault fault) throws Exception {
    rerun(items(section), adding(section));
    account.failing(Fault.NONE, fault);
    Process process = process("", "undo", "1", "--yes");
    account.onKill(process::destroyForcibly);
    killed(process);
    assertThat(account.ids(section)).hasSize(fault == Fault.KILL_AFTER ? 0 : 100);
    Result again = rerun("", "undo", "1", "--yes");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(account.ids(section)).isEmpty();
    assertThat(rerun("", "undo", "1", "--yes").exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, KILL_BEFORE", "1, KILL_AFTER", "2, KILL_BEFORE", "2, KILL_AFTER"})
  @DisplayName("removes the rest of the plays when it is run again, and all of them come back")
  void removingPlays(int write, Fault fault) throws Exception {
    rerun(items("history"), adding("history"));
    account.failing(write == 1 ? new Fault[] {fault} : new Fault[] {Fault.NONE, fault});
    Process process = process(items("history"), "history", "remove", "-", "--yes");
    account.onKill(process::destroyForcibly);
    killed(process);
    Result again = rerun(items("history"), "history", "remove", "-", "--yes");
    assertThat(again.exitCode()).as(again.err()).isIn(0, 3); // 3 where no play is left
    assertThat(account.ids("history")).isEmpty();

    rerun("", "undo", "-q").lines().stream()
        .filter(id -> !id.equals("1"))
        .forEach(id -> assertThat(rerun("", "undo", id, "--yes").exitCode()).isZero());
    assertThat(account.ids("history")).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites", "ratings", "collection", "history"})
  @DisplayName("and its copy, which runs meanwhile, leave everything there once")
  void twoAtOnce(String section) throws Exception {
    Process one = process(items(section), adding(section));
    Process other = process(items(section), adding(section));
    assertThat(one.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(one.exitValue() + other.exitValue()).isZero();
    assertThat(account.ids(section)).isEqualTo(ALL);
    account.forget();
    assertThat(rerun(items(section), adding(section)).exitCode()).isZero();
    assertThat(account.writes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "watchlist, add",
    "favorites, add",
    "ratings, add",
    "collection, add",
    "history, add",
    "watchlist, remove",
    "favorites, remove",
    "ratings, remove",
    "collection, remove",
    "history, remove",
    "watchlist, undo",
    "history, undo",
  })
  @DisplayName("by a signal says what is done, and how to go on or back")
  void lastWords(String section, String verb) throws Exception {
    boolean adds = verb.equals("add");
    if (!adds) {
      rerun(items(section), adding(section));
    }
    account.failing(Fault.NONE, Fault.KILL_AFTER);
    Process process =
        switch (verb) {
          case "add" -> process(items(section), adding(section));
          case "remove" -> process(removed(), removing(section));
          default -> process("", "undo", "1", "--yes");
        };
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
              } catch (IOException e) {
                return e.toString();
              }
            });
    account.onKill(() -> process.toHandle().destroy());
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(err.get())
        .contains("Interrupted: Trakt has answered to 100 of 200.", "trakt undo " + (adds ? 1 : 2))
        .doesNotContain("Exception");
  }

  private static String removed() {
    return items("watchlist");
  }

  private static String[] removing(String section) {
    return section.equals("history")
        ? new String[] {section, "remove", "-", "--yes"}
        : new String[] {section, "remove", "-"};
  }
}
