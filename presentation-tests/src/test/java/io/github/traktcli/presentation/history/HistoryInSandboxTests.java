package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The history")
@OnAnyDay
class HistoryInSandboxTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt().at(Today.now(), Today.zone());
  }

  /** Returns when a title was watched, the newest first. */
  private List<String> times(String title) {
    return trakt.run("history", "list", title, "--jq", ".[].watched_at").lines();
  }

  private Result add(String... arguments) {
    return trakt.run(joined(List.of("history", "add"), List.of(arguments)));
  }

  private static String[] joined(List<String> first, List<String> more) {
    return java.util.stream.Stream.concat(first.stream(), more.stream()).toArray(String[]::new);
  }

  @Test
  @DisplayName("takes a play at the time that is said, and tells its id")
  void added() {
    Result added = add(FILM, "--at", "2014-09-01T09:10:11Z");
    assertThat(added.err()).isEmpty();
    assertThat(added.exitCode()).isZero();
    assertThat(added.out())
        .matches(
            "added\tTRON: Legacy \\(2010\\)\tmovie/tron-legacy-2010\t2014-09-01T09:10:00Z\t\\d+\n");
    assertThat(times(FILM)).containsExactly("2014-09-01T09:10:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-09-01T09:10:11Z", "2014-09-01 21:00", "2014-09-01", "unknown", "released"})
  @DisplayName(
      "keeps the same play once, also in a second run, unless it is said that it was again")
  void once(String at) {
    assertThat(add(FILM, FILM, "--at", at).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("added\t"),
            second -> assertThat(second).startsWith("already_there\t"));
    assertThat(add(FILM, "--at", at).out()).startsWith("already_there\t");
    assertThat(times(FILM)).hasSize(1);
    assertThat(add(FILM, "--at", at, "--again").out()).startsWith("added\t");
    assertThat(times(FILM)).hasSize(2);
  }

  @Test
  @DisplayName("takes a play of another minute, and for a day none of another minute of that day")
  void moments() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    assertThat(add(FILM, "--at", "2014-09-01T09:10:59Z").out()).startsWith("already_there\t");
    assertThat(add(FILM, "--at", "2014-09-01T09:11:00Z").out()).startsWith("added\t");
    String day =
        java.time.Instant.parse("2014-09-01T09:10:00Z")
            .atZone(Today.zone())
            .toLocalDate()
            .toString();
    assertThat(add(FILM, "--at", day).out()).startsWith("already_there\t");
  }

  @Test
  @DisplayName("that are not there are named by their ids, and nobody is sent to search for them")
  void noSuchPlay() {
    Result one = trakt.run("history", "remove", "--id", "999");
    assertThat(one.exitCode()).isEqualTo(3);
    assertThat(one.err()).contains("Trakt has no play 999.").doesNotContain("trakt search");
    Result two = trakt.run("history", "remove", "998", "999");
    assertThat(two.exitCode()).isEqualTo(3);
    assertThat(two.err())
        .contains("Trakt has no play with any of these ids.")
        .doesNotContain("again");
  }

  @Test
  @DisplayName("taken back that were never read are told to be beyond undo")
  void beyondUndo() {
    Result removed = trakt.run("history", "remove", "--id", "123456789", "--dry-run");
    assertThat(removed.exitCode()).isZero();
    assertThat(removed.err()).contains("undo cannot bring it back");
  }

  @Test
  @DisplayName("takes exactly those plays back whose ids are named")
  void removedById() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    String id = add(FILM, "--at", "2015-09-01T09:10:00Z", "--jq", ".[].id").out().strip();
    Result removed = trakt.run("history", "remove", "--id", id);
    assertThat(removed.exitCode()).isZero();
    assertThat(times(FILM)).containsExactly("2014-09-01T09:10:00.000Z");
    assertThat(trakt.run("history", "remove", id).exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("takes all plays of a title back, once it was said that this is meant")
  void removedByTitle() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    add(FILM, "--at", "2015-09-01T09:10:00Z");
    Result refused = trakt.run("history", "remove", FILM);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("2 plays", "--yes");
    assertThat(times(FILM)).hasSize(2);
    Result declined =
        trakt.onTerminal(80).typing("n\n").run("history", "remove", FILM, "--color", "never");
    assertThat(declined.err()).contains("TRON: Legacy (2010)").contains("2 plays");
    assertThat(times(FILM)).hasSize(2);
    assertThat(trakt.run("history", "remove", FILM, "--yes").out()).startsWith("removed\t");
    assertThat(times(FILM)).isEmpty();
  }

  @Test
  @DisplayName("takes exactly those plays back that another command listed, as JSON or as CSV")
  void removedByList() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    add(FILM, "--at", "2015-09-01T09:10:00Z");
    add(FILM, "--at", "2016-09-01T09:10:00Z");
    for (String format : List.of("json", "csv")) {
      String listed = trakt.run("history", "list", FILM, "--limit", "1", "-o", format).out();
      assertThat(trakt.typing(listed).run("history", "remove", "-").exitCode()).isZero();
    }
    assertThat(times(FILM)).containsExactly("2014-09-01T09:10:00.000Z");
  }

  @Test
  @DisplayName("takes no whole title for a play without its id")
  void withoutId() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    Result refused =
        trakt
            .typing(
                "{\"id\":null,\"watched_at\":\"2014-09-01T09:10:00Z\",\"type\":\"movie\","
                    + "\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}}}")
            .run("history", "remove", "-", "--yes");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(times(FILM)).hasSize(1);
  }

  @Test
  @DisplayName("writes what it did not find, titles and ids, in a form that it reads again")
  void rejected(@TempDir Path folder) throws IOException {
    String file = folder.resolve("rejects.csv").toString();
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    String id = trakt.run("history", "list", FILM, "--jq", ".[0].id").out().strip();
    Result ids = trakt.run("history", "remove", id, "999", "--rejects", file);
    assertThat(ids.exitCode()).isEqualTo(8);
    assertThat(Files.readAllLines(Path.of(file))).hasSize(2).last().asString().startsWith("999,");
    assertThat(trakt.typing(Files.readString(Path.of(file))).run("history", "remove", "-").err())
        .contains("Trakt has no play 999.");
    Result titles = trakt.run("history", "remove", "no such film", "--yes", "--rejects", file);
    assertThat(titles.exitCode()).isEqualTo(3);
    assertThat(Files.readString(Path.of(file))).contains("no such film,");
  }

  @Test
  @DisplayName("takes back two plays of one minute, and brings both back")
  void twins() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    add(FILM, "--at", "2014-09-01T09:10:00Z", "--again");
    List<String> ids = trakt.run("history", "list", FILM, "--jq", ".[].id").lines();
    for (String what : List.of(FILM, ids.getFirst())) {
      String one =
          what.equals(FILM)
              ? FILM
              : trakt.run("history", "list", FILM, "--jq", ".[0].id").out().strip();
      assertThat(trakt.run("history", "remove", one, "--yes").exitCode()).isZero();
      assertThat(times(FILM)).hasSize(what.equals(FILM) ? 0 : 1);
      String write = trakt.run("undo", "-q").lines().getFirst();
      assertThat(trakt.run("undo", write, "--yes").exitCode()).isZero();
      assertThat(times(FILM)).hasSize(2).containsOnly("2014-09-01T09:10:00.000Z");
    }
  }

  @Test
  @DisplayName("takes what is watched off the watchlist, and undo puts it back where it was")
  void watchlisted() {
    trakt.run("watchlist", "add", FILM, "show/breaking-bad");
    String before = trakt.run("watchlist", "-q").out();
    add(FILM, "show/breaking-bad/1/1", "--at", "2014-09-01T09:10:00Z");
    assertThat(trakt.run("watchlist", "-q").out()).doesNotContain(FILM, "show/breaking-bad");
    Result undone = trakt.run("undo", trakt.run("undo", "-q").lines().getFirst(), "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(trakt.run("watchlist", "-q").out()).isEqualTo(before);
    assertThat(times(FILM)).isEmpty();
  }

  @Test
  @DisplayName("asks before a whole season, says how many plays it makes, and takes them back")
  void season() {
    Result refused = add("show/shogun-2024/1");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("10 plays", "--yes");
    assertThat(add("show/shogun-2024/1", "--yes").lines()).hasSize(10);
    assertThat(times("show/shogun-2024")).hasSize(10);
    assertThat(add("show/shogun-2024/1", "--yes").lines())
        .hasSize(10)
        .allMatch(line -> line.startsWith("already_there\t"));
    Result removed = trakt.run("history", "remove", "show/shogun-2024", "--yes");
    assertThat(removed.exitCode()).isZero();
    assertThat(removed.out()).startsWith("removed\t");
    assertThat(times("show/shogun-2024")).isEmpty();
  }

  @Test
  @DisplayName("keeps an unknown time, and shows it as such")
  void unknown() {
    add(FILM, "--at", "unknown");
    assertThat(times(FILM)).containsExactly("1970-01-01T00:00:00.000Z");
    assertThat(trakt.run("history", "list", FILM).out()).startsWith("unknown\tmovie\t");
    assertThat(trakt.onTerminal(80).run("history", "list", FILM).out())
        .contains("Unknown date")
        .doesNotContain("1970", "1969");
  }

  @Test
  @DisplayName("is listed by days of the user, both ends of them counted in")
  void days() {
    java.time.ZoneId island = java.time.ZoneId.of("Pacific/Kiritimati");
    add(FILM, "--at", "2014-08-31T09:59:00Z");
    add(FILM, "--at", "2014-08-31T10:00:00Z");
    add(FILM, "--at", "2014-09-01T09:59:00Z");
    add(FILM, "--at", "2014-09-01T10:00:00Z");
    assertThat(
            trakt
                .at(Today.now(), island)
                .run(
                    "history",
                    "list",
                    "--start-at",
                    "2014-09-01",
                    "--end-at",
                    "2014-09-01",
                    "--jq",
                    ".[].watched_at")
                .lines())
        .containsExactly("2014-09-01T09:59:00.000Z", "2014-08-31T10:00:00.000Z");
  }

  @Test
  @DisplayName("is drawn day by day on a terminal, the newest first")
  void agenda() {
    add(FILM, "--at", "yesterday 21:00");
    add("show/shogun-2024/1/1", "--at", "yesterday 22:00");
    String drawn =
        trakt
            .onTerminal(90)
            .run("history", "list", "--start-at", "yesterday", "--color", "never")
            .out();
    assertThat(drawn).startsWith("Yesterday, ");
    assertThat(drawn.indexOf("22:00  Shōgun")).isBetween(0, drawn.indexOf("21:00  TRON: Legacy"));
  }

  @Test
  @DisplayName("asks before a time that is yet to come, and refuses it in scripts")
  void future() {
    Result refused = add(FILM, "--at", "2199-01-01T12:00");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("yet to come", "1 Jan 2199");
    assertThat(times(FILM)).isEmpty();
    assertThat(add(FILM, "--at", "2199-01-01T12:00", "--yes").exitCode()).isZero();
  }

  @Test
  @DisplayName("takes each episode of a range, and guesses none that is not there")
  void episodes() {
    assertThat(add("show/shogun-2024/s01e02-e03").lines()).hasSize(2);
    assertThat(times("show/shogun-2024/1/2")).hasSize(1);
    assertThat(times("show/shogun-2024/1/3")).hasSize(1);
    assertThat(add("show/shogun-2024/7/1").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("is filled by watch as well")
  void watch() {
    assertThat(trakt.onTerminal(80).run("watch", FILM, "--at", "yesterday 21:00").out())
        .contains("to your history, yesterday 21:00 (play ");
  }

  @Test
  @DisplayName("takes the next episode of a show, or some of the next, without asking")
  void next() {
    assertThat(trakt.run("watch", "--next", "show/shogun-2024").lines())
        .singleElement()
        .asString()
        .contains("show/shogun-2024/1/1\t");
    assertThat(trakt.run("watch", "show/shogun-2024/next").out())
        .contains("show/shogun-2024/1/2\t");
    assertThat(add("show/shogun-2024", "--next", "2").lines())
        .satisfiesExactly(
            third -> assertThat(third).contains("show/shogun-2024/1/3\t"),
            fourth -> assertThat(fourth).contains("show/shogun-2024/1/4\t"));
    assertThat(add("show/shogun-2024", "--next", "99").lines()).hasSize(6);
    Result none = trakt.run("watch", "--next", "show/shogun-2024");
    assertThat(none.exitCode()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("Nothing of Shōgun");
    assertThat(trakt.run("watch", "--next", FILM).exitCode()).isEqualTo(2);
    for (String count : List.of("0", "-1", "00")) {
      Result refused = trakt.run("watch", "show/shogun-2024", "--next", count);
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err())
          .startsWith("trakt: --next takes a number from 1 to 999, not \"" + count);
    }
  }

  @Test
  @DisplayName("takes of a whole show only what was not watched")
  void unwatched() {
    add("show/shogun-2024/1/2", "--at", "2024-03-01 21:00");
    assertThat(add("show/shogun-2024", "--unwatched").err()).contains("9 plays");
    assertThat(add("show/shogun-2024", "--unwatched", "--yes").lines()).hasSize(9);
    assertThat(times("show/shogun-2024")).hasSize(10);
  }

  @Test
  @DisplayName("leaves what was watched as it is where the account keeps one play of each title")
  void onlyOnce() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    trakt.run("api", "users/settings", "-X", "PUT", "-F", "browsing[watch_only_once]=true");
    Result again = add(FILM, "--at", "2020-01-01T20:00:00Z", "--again");
    assertThat(again.err()).contains("browsing.watch_only_once");
    assertThat(again.out()).startsWith("already_there\t");
    assertThat(times(FILM)).hasSize(1);
  }

  @Test
  @DisplayName("is picked by show, genre, network, years and text here, and it is said so")
  void picked() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    add("show/shogun-2024/1/1", "--at", "2024-09-01T09:10:00Z");
    assertThat(references("--show", "shogun")).containsOnly("show/shogun-2024/1/1");
    assertThat(references("--network", "fx")).contains("show/shogun-2024/1/1").doesNotContain(FILM);
    assertThat(references("--years", "2010", "--text", "legacy")).containsOnly(FILM);
    assertThat(references("--genre", "adventure", "--years", "2024"))
        .containsOnly("show/shogun-2024/1/1");
    assertThat(trakt.run("history", "list", "--text", "legacy").err()).contains("picked here");
    assertThat(trakt.run("history", "list", "--years", "soon").exitCode()).isEqualTo(2);
  }

  private List<String> references(String... filters) {
    return trakt.run(joined(List.of("history", "list", "-q"), List.of(filters))).lines();
  }

  @Test
  @DisplayName("begins with what was watched first where that is asked for")
  void oldestFirst() {
    add(FILM, "--at", "2001-09-01T09:10:00Z");
    assertThat(references("--oldest-first", "--limit", "1")).containsExactly(FILM);
    List<String> all = references("--all-pages");
    assertThat(references("--all-pages", "--oldest-first")).hasSameSizeAs(all).startsWith(FILM);
  }

  @Test
  @DisplayName("asks for the number where many plays would go")
  void many() {
    add("show/breaking-bad", "--yes");
    int plays = times("show/breaking-bad").size();
    assertThat(plays).isGreaterThan(50);
    Trakt person = trakt.onTerminal(80);
    assertThat(person.typing("y\n").run("history", "remove", "show/breaking-bad").err())
        .contains("Type " + plays + " for yes");
    assertThat(times("show/breaking-bad")).hasSize(plays);
    person.typing(plays + "\n").run("history", "remove", "show/breaking-bad");
    assertThat(times("show/breaking-bad")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
  @DisplayName("keeps a bare day that day wherever the user is, and an unknown one unknown")
  void zones(String zone) {
    Trakt there = trakt.at(Today.now(), java.time.ZoneId.of(zone));
    there.run("history", "add", FILM, "--at", "2025-03-09");
    there.run("history", "add", FILM, "--at", "unknown");
    String drawn = there.onTerminal(90).run("history", "list", FILM, "--color", "never").out();
    assertThat(drawn)
        .contains("9 March 2025", "12:00", "Unknown date")
        .doesNotContain("1970", "1969");
  }

  @Test
  @DisplayName(
      "reads clocks as they were when they were set: the first of two, and none that was not")
  void clocks() {
    Trakt chicago = trakt.at(Today.now(), java.time.ZoneId.of("America/Chicago"));
    chicago.run("history", "add", FILM, "--at", "2025-11-02 01:30");
    assertThat(times(FILM)).containsExactly("2025-11-02T06:30:00.000Z");
    Result never = chicago.run("history", "add", FILM, "--at", "2025-03-09 02:30");
    assertThat(never.exitCode()).isEqualTo(2);
    assertThat(never.err()).contains("set forward");
  }

  @Test
  @DisplayName("rates what was watched and puts it on a list in the same breath")
  void alsoElsewhere() {
    String lists = trakt.run("api", "users/me/lists", "--jq", ".[0].ids.slug").out().strip();
    Result added = add(FILM, "--at", "yesterday 21:00", "--rate", "9", "--list", lists);
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.lines()).hasSize(1);
    String name = trakt.run("api", "users/me/lists", "--jq", ".[0].name").out().strip();
    assertThat(added.err()).contains("ratings added: ", name + " added: ");
    assertThat(trakt.run("ratings", "-o", "tsv").out()).contains("\t9\t" + FILM);
    assertThat(
            trakt
                .run("api", "users/me/lists/" + lists + "/items", "--jq", ".[].movie.ids.slug")
                .out())
        .contains("tron-legacy-2010");
    assertThat(trakt.run("watch", "--next", "show/shogun-2024", "--rate", "8").exitCode()).isZero();
    assertThat(trakt.run("ratings", "-o", "tsv").out()).contains("\t8\tshow/shogun-2024/1/1");
  }

  @Test
  @DisplayName("writes nothing where the list that is named is none, or the rating")
  void nowhereElse() {
    assertThat(add(FILM, "--list", "no such list").exitCode()).isEqualTo(3);
    assertThat(add(FILM, "--rate", "11").exitCode()).isEqualTo(2);
    assertThat(times(FILM)).isEmpty();
  }

  @Test
  @DisplayName("takes plays from documents with the times that stand there, unknown ones as such")
  void documents() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    add(FILM, "--at", "unknown");
    String listed = trakt.run("history", "list", FILM, "--json").out();
    trakt.run("history", "remove", FILM, "--yes");
    Result added = trakt.typing(listed).run("history", "add", "-", "--at", "2020-01-01");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(times(FILM)).containsExactly("2014-09-01T09:10:00.000Z", "1970-01-01T00:00:00.000Z");
    assertThat(trakt.typing(listed).run("history", "add", "-").lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("already_there\t"));
  }

  @Test
  @DisplayName(
      "gives back by undo what was taken back, with its times, and takes back what was added")
  void undo() {
    add(FILM, "--at", "2014-09-01T09:10:00Z");
    String id = add(FILM, "--at", "2015-09-01T09:10:00Z", "--jq", ".[].id").out().strip();
    trakt.run("history", "remove", "--id", id);
    assertThat(times(FILM)).containsExactly("2014-09-01T09:10:00.000Z");
    String write = trakt.run("undo").lines().getFirst().split("\t", -1)[0];
    assertThat(trakt.run("undo", write, "--yes").exitCode()).isZero();
    assertThat(times(FILM)).containsExactly("2015-09-01T09:10:00.000Z", "2014-09-01T09:10:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 150})
  @DisplayName("finds no season by its own id, however many are named")
  void seasonsByTheirIds(int seasons) {
    String names =
        IntStream.rangeClosed(1, seasons)
            .mapToObj(id -> "season/" + id)
            .collect(Collectors.joining("\n"));
    Result told = trakt.typing(names).run("history", "add", "-", "--yes");
    assertThat(told.exitCode()).as(told.err()).isEqualTo(3);
    assertThat(told.lines()).hasSize(seasons).allMatch(line -> line.startsWith("not_found\t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"severance s01e03-e04", "severance/s01e03-e04", "show/severance/1/3-4"})
  @DisplayName("marks every one of several episodes, however they are written")
  void severalEpisodes(String text) {
    Result told = trakt.run("history", "add", text, "--dry-run");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.lines())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).contains("show/severance/1/3"),
            line -> assertThat(line).contains("show/severance/1/4"));
  }

  @Test
  @DisplayName("tells of each of several episodes that it is not there")
  void severalThatAreMissing() {
    Result told = trakt.run("history", "add", "show/severance/1/98-99");
    assertThat(told.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("not_found").contains("show/severance/1/98\t"),
            line -> assertThat(line).startsWith("not_found").contains("show/severance/1/99\t"));
  }
}
