package io.github.traktcli.presentation.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.contract.FaultyTrakt;
import io.github.traktcli.presentation.contract.FaultyTrakt.Fault;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was written and deleted")
@OnAnyDay
class DeletedThingsTests {

  private static final String TEXT = "素晴らしい! Five words and [spoiler]an end[/spoiler] 🎬 عمر";

  @TempDir private Path home;
  @StartStop private final MockWebServer server = PromptServer.make();
  private Sandbox sandbox;
  private FaultyTrakt faulty;
  private Trakt trakt;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(true));
    faulty = new FaultyTrakt(sandbox);
    server.setDispatcher(faulty);
    trakt =
        Trakt.asking(server)
            .in(home)
            .at(Today.now(), Today.zone())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Result run(String... line) {
    Result result = trakt.run(line);
    assertThat(result.exitCode()).as(List.of(line) + ": " + result.err()).isZero();
    return result;
  }

  private String last() {
    return run("undo", "-q").lines().getFirst();
  }

  private String broughtBack() {
    return run("undo", last(), "--yes", "-q").out().strip();
  }

  private List<String> mine(String what) {
    return run(what, "list", "--all-pages", "-q").lines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"movie/dune-2021", "show/severance/1/2", "list:55"})
  @DisplayName("comes back with its words under a new id, which is told")
  void comments(String item) {
    String old = run("comments", "post", item, TEXT, "--spoiler", "-q").out().strip();
    run("comments", "delete", old, "--yes");
    assertThat(trakt.run("comments", "view", old).exitCode()).isEqualTo(3);

    String anew = broughtBack();

    assertThat(anew).startsWith("comment:").isNotEqualTo(old);
    assertThat(run("comments", "view", anew, "--jq", ".comment, .spoiler").lines())
        .containsExactly(TEXT, "true");
    assertThat(run("comments", "item", anew, "-q").out().strip()).isEqualTo(item);
  }

  @Test
  @DisplayName("comes back as the reply that it was, and as the picture alone")
  void replies() {
    String old =
        run("comments", "reply", "417", "--gif", "https://gifs.example/a.gif", "-q").out().strip();
    run("comments", "delete", old, "--yes");
    assertThat(run("comments", "view", broughtBack(), "--jq", ".parent_id, .gif.url").lines())
        .containsExactly("417", "https://gifs.example/a.gif");
  }

  @Test
  @DisplayName("comes back as the note that it was")
  void notes() {
    run("notes", "delete", "1246", "--yes");
    String anew = broughtBack();
    assertThat(run("notes", "view", anew, "--jq", ".notes").out().strip())
        .isEqualTo("The elevator shot is the key.");
    assertThat(run("notes", "item", anew, "-q").out().strip()).isEqualTo("show/severance");
  }

  @Test
  @DisplayName("comes back as a list with what it says of itself and all that was on it")
  void lists() {
    run("lists", "note", "rainy-sundays", "923", "Slowly 🍿");
    String said = "[.name, .description, .privacy, .display_numbers, .sort_by] | @csv";
    String before = run("lists", "view", "rainy-sundays", "--jq", said).out();
    List<String> items = run("lists", "items", "rainy-sundays", "-q").lines();
    run("lists", "delete", "rainy-sundays", "--yes");

    String anew = broughtBack();

    assertThat(run("lists", "view", anew, "--jq", said).out()).isEqualTo(before);
    assertThat(run("lists", "items", anew, "-q").lines()).isEqualTo(items).isNotEmpty();
    assertThat(run("lists", "items", anew, "--jq", ".[0].notes").out().strip())
        .isEqualTo("Slowly 🍿");
  }

  @Test
  @DisplayName("comes back as the smart list that it was, with every filter and who may see it")
  void smartLists() {
    run(
        "smart-lists",
        "create",
        "短い映画 🎬",
        "--source",
        "popular",
        "--media-type",
        "movies",
        "--privacy",
        "friends",
        "--filter",
        "imdb_ratings=6.5-10",
        "--filter",
        "genres=drama,comedy",
        "--filter",
        "ignore_watched");
    String said = "[.name, .source, .media_type, .privacy, (.filters | tojson)] | @csv";
    String old = run("smart-lists", "list", "-q").lines().getLast();
    String before = run("smart-lists", "view", old, "--jq", said).out();
    run("smart-lists", "delete", old, "--yes");
    assertThat(trakt.run("smart-lists", "view", old).exitCode()).isEqualTo(3);

    String anew = broughtBack();

    assertThat(anew).startsWith("smart-list:").isNotEqualTo("smart-list:" + old);
    assertThat(run("smart-lists", "view", anew, "--jq", said).out()).isEqualTo(before);
  }

  @Test
  @DisplayName("comes back as the saved filter that it was")
  void savedFilters() {
    String said = ".[] | [.name, .section, .path, .query] | @csv";
    List<String> before = run("filters", "list", "--all-pages", "--jq", said).lines();
    String old = mine("filters").getFirst();
    run("filters", "remove", old);
    assertThat(mine("filters")).hasSize(before.size() - 1);

    String anew = broughtBack();

    assertThat(anew).startsWith("filter:").isNotEqualTo("filter:" + old);
    assertThat(run("filters", "list", "--all-pages", "--jq", said).lines())
        .containsExactlyInAnyOrderElementsOf(before);
    run("filters", "remove", anew);
  }

  @Test
  @DisplayName("comes back as the position where a title was stopped, as one of now")
  void positions() {
    run("scrobble", "pause", "show/severance/1/2", "--progress", "33.5");
    run("scrobble", "pause", "movie/dune-2021", "--progress", "12");
    List<String> old = mine("playback");
    run("playback", "remove", old.getFirst(), old.getLast());
    assertThat(mine("playback")).doesNotContain(old.getFirst(), old.getLast());
    assertThat(run("undo", "--jq", ".[0] | .title, .section").lines().getFirst())
        .startsWith("Deleted position in ")
        .endsWith(" %");

    for (String write : run("undo", "-q").lines().subList(0, 2)) {
      String anew = run("undo", write, "--yes", "-q").out().strip();
      assertThat(old).doesNotContain(anew);
      assertThat(mine("playback")).contains(anew);
    }

    assertThat(run("playback", "list", "--jq", ".[] | [.progress, .type] | @csv").lines())
        .contains("33.5,\"episode\"", "12.0,\"movie\"");
  }

  @Test
  @DisplayName("stays away as a position where there is a newer one of the same title")
  void newerPosition() {
    run("scrobble", "pause", "movie/dune-2021", "--progress", "12");
    run("playback", "remove", mine("playback").getLast());
    run("scrobble", "pause", "movie/dune-2021", "--progress", "60");
    String newer = mine("playback").getLast();
    Result undone = run("undo", last(), "--yes");
    assertThat(undone.out()).startsWith("replaced_since\t");
    assertThat(mine("playback").getLast()).isEqualTo(newer);
    assertThat(trakt.run("undo", last(), "--yes").exitCode()).as("all is settled").isEqualTo(1);
  }

  @Test
  @DisplayName("does not come back as a position where that would end what is being watched")
  void positionWhileWatching() {
    run("scrobble", "pause", "movie/dune-2021", "--progress", "12");
    run("playback", "remove", mine("playback").getLast());
    run("checkin", "start", "show/severance/1/1");
    Result refused = trakt.run("undo", last(), "--yes");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("you are watching Severance (2022) S01E01");
    assertThat(run("api", "users/me/watching").out()).contains("severance");
    run("checkin", "cancel");
    assertThat(run("undo", last(), "--yes").out()).startsWith("done\t");
  }

  @Test
  @DisplayName("is told among the writes, asked about, and comes back once")
  void told() {
    run("notes", "delete", "1246", "--yes");
    assertThat(run("undo", "--jq", ".[0] | .action, .section, .status").lines())
        .containsExactly("deleted", "notes", "ended");
    assertThat(run("undo", last(), "--dry-run").out())
        .startsWith("planned\tnote 1246 to Severance");
    assertThat(trakt.run("undo", last()).exitCode()).as("nobody can be asked").isEqualTo(2);
    assertThat(trakt.onTerminal(80).run("undo", last(), "--yes").out())
        .contains("Made the ", "again: it is note:");
    Result again = trakt.run("undo", last(), "--yes");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("taken back before");
    assertThat(mine("notes")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER", "DOWN_BEFORE", "DOWN_AFTER"})
  @DisplayName("is looked for where nobody knows whether it was deleted")
  void doubtfulDeletion(Fault fault) {
    faulty.failing(fault);
    assertThat(trakt.run("notes", "delete", "1246", "--yes").exitCode()).isEqualTo(7);
    assertThat(run("undo", "--jq", ".[0].status").out().strip()).isEqualTo("begun");

    Result undone = run("undo", last(), "--yes");

    assertThat(undone.out()).startsWith(fault.done() == 0 ? "as_before" : "done");
    assertThat(mine("notes")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER", "DOWN_BEFORE", "DOWN_AFTER"})
  @DisplayName("is made again once, however often that has to be tried")
  void doubtfulReturn(Fault fault) {
    String comment = run("comments", "post", "movie/dune-2021", TEXT, "-q").out().strip();
    run("comments", "delete", comment, "--yes");
    run("notes", "delete", "1246", "--yes");
    run("lists", "delete", "rainy-sundays", "--yes");
    List<String> smartLists = run("smart-lists", "list", "-q").lines();
    List<String> filters = mine("filters");
    List<String> positions = mine("playback");
    run("smart-lists", "delete", smartLists.getFirst(), "--yes");
    run("filters", "remove", filters.getFirst());
    run("playback", "remove", positions.getFirst());
    for (String write : List.of("1", "2", "3", "4", "5", "6")) {
      faulty.failing(fault);
      assertThat(trakt.run("undo", write, "--yes").exitCode()).as(write).isEqualTo(7);
      run("undo", write, "--yes");
    }
    assertThat(mine("notes")).hasSize(2);
    assertThat(run("lists", "list", "-q").lines()).hasSize(3);
    assertThat(run("smart-lists", "list", "-q").lines()).hasSameSizeAs(smartLists);
    assertThat(mine("filters")).hasSameSizeAs(filters);
    assertThat(mine("playback")).hasSameSizeAs(positions);
    assertThat(run("lists", "items", "rainy-sundays", "-q").lines()).hasSize(3);
    assertThat(run("comments", "list", "--all-pages", "--jq", ".[].comment.comment").lines())
        .containsOnlyOnce(TEXT);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER", "DOWN_BEFORE", "DOWN_AFTER"})
  @DisplayName("comes back into its order where nobody knows whether it was put into another")
  void doubtfulOrder(Fault fault) {
    List<String> before = run("lists", "list", "-q").lines();
    faulty.failing(fault);
    assertThat(trakt.run("lists", "reorder", before.getLast()).exitCode()).isEqualTo(7);
    assertThat(run("undo", "--jq", ".[0] | .action, .status").lines())
        .containsExactly("reordered", "stopped");

    Result undone = run("undo", last(), "--yes");

    assertThat(undone.out()).startsWith(fault.done() == 0 ? "as_before" : "reordered");
    assertThat(run("lists", "list", "-q").lines()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER", "DOWN_BEFORE", "DOWN_AFTER"})
  @DisplayName("comes back into its order once, however often that has to be tried")
  void doubtfulOldOrder(Fault fault) {
    List<String> before = run("lists", "list", "-q").lines();
    run("lists", "reorder", before.getLast());
    faulty.failing(fault);
    assertThat(trakt.run("undo", "1", "--yes").exitCode()).isEqualTo(7);
    run("undo", "1", "--yes");
    assertThat(run("lists", "list", "-q").lines()).isEqualTo(before);
    assertThat(trakt.run("undo", "1", "--yes").err()).contains("taken back before");
  }

  @Test
  @DisplayName("is not put into another order where that cannot be recorded")
  void unrecordedOrder() throws IOException {
    Files.createDirectories(home.resolve("state"));
    Files.writeString(home.resolve("state").resolve("journal"), "in the way");
    Result result = trakt.run("lists", "reorder", "rainy-sundays");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("so nothing was sent");
    assertThat(faulty.sent()).isZero();
  }

  @Test
  @DisplayName("is forgotten again where Trakt refuses to delete it")
  void refused() {
    assertThat(trakt.run("comments", "delete", "418", "--yes").exitCode()).isEqualTo(1);
    assertThat(run("undo", "-q").out()).isBlank();
  }

  @Test
  @DisplayName("is not deleted where that cannot be recorded")
  void unrecorded() throws IOException {
    Files.createDirectories(home.resolve("state"));
    Files.writeString(home.resolve("state").resolve("journal"), "in the way");
    Result result = trakt.run("notes", "delete", "1246", "--yes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("nothing was deleted");
    assertThat(faulty.sent()).isZero();
  }

  @Test
  @DisplayName("is another's business for another account")
  void accounts() {
    run("notes", "delete", "1246", "--yes");
    Trakt other = trakt.env("TRAKT_ACCESS_TOKEN", "another-token");
    assertThat(other.run("undo", "-q").out()).isBlank();
    assertThat(other.run("undo", "1", "--yes").exitCode()).isEqualTo(3);
  }
}
