package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.lists.FaultyTrakt.Fault;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A write about lists")
class ListFaultTests {

  /** Words apart by blanks, with _ for a blank inside of one. */
  private static final List<String> WRITES =
      List.of(
          "lists create A_new_one --privacy public",
          "lists edit rainy-sundays --name Sunny_days",
          "lists delete rainy-sundays --yes",
          "lists reorder 88768",
          "lists like 55",
          "lists unlike 55",
          "lists add rainy-sundays movie/tron-legacy-2010",
          "lists copy 55 rainy-sundays",
          "lists remove rainy-sundays movie/spirited-away-2001",
          "lists reorder-items rainy-sundays --by title --descending",
          "lists note rainy-sundays movie/spirited-away-2001 rain",
          "smart-lists create Short --source trending --media-type movies --filter runtimes=1-90",
          "smart-lists edit fresh-and-short --filter years=2000-2020",
          "smart-lists delete fresh-and-short --yes",
          "filters add Short /movies/popular?runtimes=30-60",
          "filters remove 12");

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;
  private Sandbox sandbox;
  private FaultyTrakt faulty;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Clock.fixed(Trakt.NOON, ZoneOffset.UTC)));
    faulty = new FaultyTrakt(sandbox);
    server.setDispatcher(faulty);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Result run(String line) {
    List<String> words = new ArrayList<>();
    Arrays.stream(line.split(" ", -1)).map(word -> word.replace('_', ' ')).forEach(words::add);
    return Trakt.asking(server)
        .in(home)
        .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
        .run(words.toArray(String[]::new));
  }

  static Stream<Arguments> faults() {
    return WRITES.stream()
        .flatMap(
            line ->
                Stream.of(Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.DOWN, Fault.FULL)
                    .map(fault -> Arguments.of(line, fault)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName(
      "that goes wrong is told in one sentence with its code, and is not sent blindly again")
  void told(String line, Fault fault) {
    faulty.failing(fault);
    Result result = run(line);
    boolean settles =
        line.startsWith("lists add")
            || line.startsWith("lists copy")
            || line.startsWith("lists remove");
    int expected = fault == Fault.FULL ? 5 : 7;
    assertThat(result.exitCode())
        .as(result.err())
        .isIn(settles ? List.of(0, expected) : List.of(expected));
    assertThat(result.out() + result.err())
        .doesNotContain("Exception", "\tat ", "\u001b", Sandbox.token());
    long sent = faulty.writes().stream().distinct().count();
    if (!settles) {
      assertThat(faulty.writes()).hasSize((int) sent);
      assertThat(result.err().lines()).anyMatch(each -> each.startsWith("trakt: "));
    }
    if (line.contains(" create ") && expected == 7) {
      assertThat(result.err()).contains("It may have been made all the same");
    }
  }

  static Stream<String> writes() {
    return WRITES.stream();
  }

  @ParameterizedTest
  @MethodSource("writes")
  @DisplayName("waits for a rate limit, and is done once")
  void waits(String line) {
    faulty.failing(Fault.RATE_LIMIT);
    Result result = run(line);
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(faulty.writes().getFirst()).isEqualTo(faulty.writes().get(1));
  }

  @ParameterizedTest
  @MethodSource("writes")
  @DisplayName("that was cut before it was done is done when it is run again")
  void again(String line) {
    faulty.failing(Fault.CUT_BEFORE);
    run(line);
    faulty.forget();
    Result again = run(line);
    assertThat(again.exitCode()).as(again.err()).isZero();
  }

  private Result edited(String... lines) throws IOException {
    Path text = home.resolve("wanted.txt");
    Files.write(text, List.of(lines));
    return Trakt.asking(server)
        .in(home)
        .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
        .env("TRAKT_EDITOR", "cp '" + text + "'")
        .run("lists", "edit", "rainy-sundays", "--open", "--yes");
  }

  private String[] wholeEdit() {
    List<String> before = run("lists items rainy-sundays -q").lines();
    faulty.forget();
    return new String[] {
      before.get(1) + " | | noted", "movie/tron-legacy-2010", before.get(0) + " | ", "show/dark"
    };
  }

  @Test
  @DisplayName("as a text goes by one request for what goes, what comes, the order, and each note")
  void fewest() throws IOException {
    Result result = edited(wholeEdit());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(faulty.writes())
        .extracting(write -> write.replaceAll("/[0-9]+", "/N"))
        .containsExactly(
            "POST /users/me/lists/N/items/remove",
            "POST /users/me/lists/N/items",
            "POST /users/me/lists/N/items/reorder",
            "PUT /users/me/lists/N/items/N");
  }

  @Test
  @DisplayName("as a text that only gets longer goes by one request")
  void longer() throws IOException {
    List<String> lines = new ArrayList<>(run("lists items rainy-sundays -q").lines());
    lines.add("movie/tron-legacy-2010");
    faulty.forget();
    Result result = edited(lines.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(faulty.writes()).singleElement().asString().endsWith("/items");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"FULL", "CUT_BEFORE"})
  @DisplayName("as a text that is stopped says what is done and left, keeps the text, and goes on")
  void stopped(Fault fault) throws IOException {
    String[] lines = wholeEdit();
    faulty.failingAt(1, fault);
    Result stopped = edited(lines);
    if (fault == Fault.FULL) {
      assertThat(stopped.exitCode()).isEqualTo(5);
      assertThat(stopped.err()).contains("1 done, ", " left.", "What you wrote is kept in");
    }
    Result again = edited(lines);
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(run("lists items rainy-sundays -q").lines())
        .containsExactly(
            lines[0].replaceAll(" .*", ""),
            "movie/tron-legacy-2010",
            lines[2].replaceAll(" .*", ""),
            "show/dark");
  }

  @Test
  @DisplayName("that copies many is stopped where the account is full, with what is done and left")
  void copyIntoFull() {
    faulty.failing(Fault.FULL);
    Result stopped = run("lists copy 55 rainy-sundays");
    assertThat(stopped.exitCode()).isEqualTo(5);
    assertThat(stopped.err()).contains("done, ", "left", "Of what your account may hold, it has:");
  }
}
