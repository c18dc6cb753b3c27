package io.github.traktcli.presentation.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("trakt undo")
@OnAnyDay
class UndoInSandboxTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @TempDir private Path home;
  private Sandbox sandbox;
  private Trakt trakt;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withVip(true));
    trakt =
        Trakt.offline()
            .in(home)
            .at(Today.now(), Today.zone())
            .env("TRAKT_API_URL", sandbox.apiUrl().toString())
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Result run(String line) {
    Result result = trakt.run(line.split(" ", -1));
    assertThat(result.exitCode()).as(line + ": " + result.err()).isZero();
    return result;
  }

  /** The number of the write that was made last. */
  private String last() {
    return run("undo -q").lines().getFirst();
  }

  private String json(String line) {
    return run(line + " --json").out();
  }

  private String undo() {
    return run("undo " + last() + " --yes").out();
  }

  @Test
  @DisplayName("takes what was added off the watchlist, and nothing else")
  void added() {
    String before = json("watchlist");
    run("watchlist add show/the-simpsons " + FILM);
    run("undo " + last() + " --yes");
    assertThat(json("watchlist")).isEqualTo(before);
  }

  @Test
  @DisplayName("tells of a write what Trakt did of it")
  void toldAsDone() {
    trakt.run("watchlist", "add", "movie/no-such-film", "show/the-simpsons");
    assertThat(run("undo --jq .[0].title").out().strip().replace("\"", ""))
        .isEqualTo("Added the-simpsons to your watchlist");
  }

  @Test
  @DisplayName("brings removed entries back with their notes, and to their places")
  void removed() {
    List<String> order = run("watchlist -q").lines();
    assertThat(order).hasSizeGreaterThan(3);
    String notes = run("watchlist --jq [.[]|.notes]").out();
    run("watchlist remove " + order.get(0) + " " + order.get(2));
    assertThat(run("watchlist -q").lines()).hasSize(order.size() - 2);
    assertThat(undo()).contains("restored\t");
    assertThat(run("watchlist -q").lines()).isEqualTo(order);
    assertThat(run("watchlist --jq [.[]|.notes]").out()).isEqualTo(notes);
  }

  @Test
  @DisplayName("gives overwritten ratings their old value and day, and takes new ones back")
  void ratings() {
    run("ratings add " + FILM + " 7 --at 2015-03-04T10:00:00Z");
    run("ratings remove show/dark");
    String before = json("ratings");
    run("ratings add " + FILM + " 9 show/dark 10");
    assertThat(undo()).contains("restored\t", "removed\t");
    assertThat(run("ratings --jq sort_by(.rated_at)").out())
        .isEqualTo(trakt.typing(before).run("ratings", "--jq", "sort_by(.rated_at)").out());
    assertThat(json("ratings")).contains("2015-03-04").doesNotContain("\"dark\"");
  }

  @Test
  @DisplayName("gives a copy its old details, and none that it did not have")
  void collection() {
    run("collection remove " + FILM);
    run("collection add " + FILM + " --media-type dvd --at 2015-03-04T10:00:00Z");
    String before =
        run("collection list movies --jq"
                + " sort_by(.movie.ids.trakt)|.[]|[.metadata,.collected_at,.movie.ids.slug]")
            .out();
    run("collection add " + FILM + " --media-type bluray --hdr hdr10");
    undo();
    assertThat(
            run("collection list movies --jq"
                    + " sort_by(.movie.ids.trakt)|.[]|[.metadata,.collected_at,.movie.ids.slug]")
                .out())
        .isEqualTo(before);
  }

  @Test
  @DisplayName("brings the episodes of a removed show back with days and details")
  void show() {
    run("collection add show/dark/1/1 --media-type dvd --at 2015-03-04T10:00:00Z");
    run("collection add show/dark/1/2 --media-type bluray --at 2016-03-04T10:00:00Z");
    String ask =
        "collection list episodes --jq"
            + " sort_by(.episode.ids.trakt)|.[]|[.metadata,.collected_at,.episode.ids.trakt]";
    String before = run(ask).out();
    run("collection remove show/dark");
    assertThat(run("collection list episodes -q").out()).doesNotContain("show/dark");
    undo();
    assertThat(run(ask).out()).isEqualTo(before);
  }

  @Test
  @DisplayName("takes all episodes back that a bare show added, but those that were there")
  void bareShow() {
    run("collection remove show/dark");
    run("collection add show/dark/1/1 --media-type dvd");
    run("collection add show/dark");
    assertThat(run("collection list episodes -q").out()).contains("show/dark/1/2");
    undo();
    assertThat(run("collection list episodes -q").lines())
        .filteredOn(line -> line.startsWith("show/dark/"))
        .containsExactly("show/dark/1/1");
  }

  @Test
  @DisplayName("gives a reordered section its old order, and an entry its old note")
  void arranged() {
    String before = json("favorites");
    List<String> order = run("favorites -q").lines();
    run("favorites reorder " + order.getLast());
    run("favorites note " + order.getFirst() + " good");
    undo();
    run("undo " + run("undo -q").lines().get(2) + " --yes");
    assertThat(json("favorites")).isEqualTo(before);
  }

  @Test
  @DisplayName("refuses to take a write back twice, and takes its own writes back")
  void twice() {
    String before = json("ratings");
    run("ratings remove show/the-simpsons show/dark");
    run("ratings add " + FILM + " 7");
    String write = last();
    undo();
    Result again = trakt.run("undo", write, "--yes");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("was taken back before");
    undo();
    assertThat(run("ratings -q").lines()).contains(FILM);
    assertThat(before).isNotEmpty();
  }

  @Test
  @DisplayName("leaves what was changed since as it is, and says so")
  void changedSince() {
    run("ratings remove " + FILM + " show/dark");
    run("ratings add " + FILM + " 7 show/dark 8");
    String write = last();
    run("ratings add " + FILM + " 9");
    Result result = trakt.run("undo", write, "--yes");
    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains("changed_since\t", "removed\t");
    assertThat(json("ratings")).contains("\"rating\":9").doesNotContain("\"slug\":\"dark\"");
  }

  @Test
  @DisplayName("shows in a dry run what it would do, and does nothing")
  void dryRun() {
    run("watchlist add show/the-simpsons " + FILM);
    String before = json("watchlist");
    assertThat(run("undo " + last() + " --dry-run").out()).contains("would_remove\t");
    assertThat(json("watchlist")).isEqualTo(before);
    assertThat(run("undo --jq .[0].status").out()).contains("ended");
  }

  @Test
  @DisplayName("tells when it was to the second, to a script")
  void seconds() {
    run("watchlist add show/the-simpsons " + FILM);
    String second = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";
    assertThat(run("undo").lines().getFirst().split("\t", -1)[1]).matches(second);
    assertThat(run("undo --jq .[0].at").out().strip()).matches(second);
  }

  @Test
  @DisplayName("names what it takes away by its title, whatever the user named it by")
  void titles() {
    run("watchlist add " + FILM);
    assertThat(run("watchlist remove " + FILM).out()).startsWith("removed\tTRON: Legacy (2010)\t");
    assertThat(run("rate " + FILM + " 9").exitCode()).isZero();
    assertThat(run("rate " + FILM + " 8").out()).startsWith("updated\tTRON: Legacy (2010)\t");
  }

  @Test
  @DisplayName("asks on a terminal, and wants --yes elsewhere")
  void asks() {
    run("watchlist add show/the-simpsons " + FILM);
    String write = last();
    Result script = trakt.run("undo", write);
    assertThat(script.exitCode()).isEqualTo(2);
    assertThat(script.err()).contains("--yes");
    Result refused = trakt.onTerminal(80).typing("n\n").run("undo", write, "--color", "never");
    assertThat(refused.err()).contains("Take back \"Added", "(2 changes)? [y/N]", "Nothing was");
    Result agreed = trakt.onTerminal(80).typing("y\n").run("undo", write, "--color", "never");
    assertThat(agreed.out()).contains("✓ Removed The Simpsons (1989) from your watchlist.");
    assertThat(trakt.onTerminal(80).run("undo").out()).contains("undone", "Undid " + write + ": ");
  }

  @Test
  @DisplayName("is named on a terminal after each write, and nowhere else")
  void told() {
    Result drawn = trakt.onTerminal(80).run("watchlist", "add", FILM);
    assertThat(drawn.err()).contains("Undo: trakt undo " + last());
    assertThat(trakt.onTerminal(80).run("watchlist", "remove", FILM, "-q").err())
        .doesNotContain("Undo");
    assertThat(run("watchlist add " + FILM).err()).doesNotContain("Undo");
    assertThat(trakt.onTerminal(80).run("watchlist", "add", FILM).err()).doesNotContain("Undo");
    assertThat(trakt.onTerminal(80).run("watchlist", "remove", FILM, "--dry-run").err())
        .doesNotContain("Undo");
  }

  @Test
  @DisplayName("knows the writes of its own account only")
  void ofOthers() {
    run("watchlist add " + FILM);
    String write = last();
    Result other = trakt.env("TRAKT_ACCESS_TOKEN", "another").run("undo", write, "--yes");
    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(trakt.env("TRAKT_ACCESS_TOKEN", "another").run("undo", "-q").out()).isEmpty();
  }

  @Test
  @DisplayName("lists what it can read of a damaged journal, and says what it cannot")
  void damaged() throws IOException {
    run("watchlist add " + FILM);
    String broken = last();
    run("watchlist remove " + FILM);
    Files.writeString(home.resolve("state/journal/" + broken + ".json"), "{\"id\":");
    Result listed = run("undo");
    assertThat(listed.lines()).hasSize(1);
    assertThat(listed.notes()).hasSize(1);
    assertThat(listed.err()).contains(broken + ".json");
    Result refused = trakt.run("undo", broken, "--yes");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("damaged");
    assertThat(trakt.run("undo", "x").exitCode()).isEqualTo(2);
    assertThat(trakt.run("undo", "999").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("sends nothing that could not be taken back, and says why")
  void unwritable() throws IOException {
    Files.createDirectories(home.resolve("state"));
    Files.writeString(home.resolve("state/journal"), "in the way");
    String before = json("watchlist");
    Result result = trakt.run("watchlist", "add", FILM);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("journal", "nothing was sent");
    assertThat(json("watchlist")).isEqualTo(before);
  }

  @Test
  @DisplayName("takes back each of several plays of one title and minute, and brings each back")
  void playsOfOneMinute() {
    String at = " --at 2026-07-01T21:00:00Z --again";
    run("history add " + FILM + at);
    String one = plays();
    run("history add " + FILM + " " + FILM + at);
    String three = plays();
    assertThat(three).hasLineCount(3);

    assertThat(undo()).hasLineCount(2);
    assertThat(plays()).isEqualTo(one);
    assertThat(undo().lines()).filteredOn(line -> line.startsWith("restored\t")).hasSize(2);
    assertThat(plays()).isEqualTo(three);
    run("history remove " + FILM + " --yes");
    assertThat(plays()).isEmpty();
    assertThat(undo()).hasLineCount(3);
    assertThat(plays()).isEqualTo(three);
    undo();
    assertThat(plays()).isEmpty();
  }

  /** Their times; a play that comes back has an id of its own. */
  private String plays() {
    return run("history list " + FILM + " --start-at 2026-07 --jq .[].watched_at").out();
  }

  @Test
  @DisplayName("tells what was written over from what was added, and each title once")
  void toldOnce() {
    run("rate " + FILM + " 5");
    run("rate " + FILM + " 8");
    run("history add " + FILM + " " + FILM + " --again --at 2026-07-01T21:00:00Z");
    assertThat(run("undo --jq .[].title").lines())
        .map(line -> line.replace("\"", ""))
        .satisfiesExactly(
            plays -> assertThat(plays).containsOnlyOnce("(2010)").endsWith(" to your history"),
            changed ->
                assertThat(changed).startsWith("Changed TRON: ").endsWith(" in your ratings"),
            added -> assertThat(added).startsWith("Added ").endsWith(" to your ratings"));
  }
}
