package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One's own lists, smart lists and saved filters")
class SavedInSandboxTests {

  private final Trakt trakt = Trakt.inSandbox();

  @Test
  @DisplayName("come in the order that they are put in, and the rest stays behind")
  void order() {
    String last = trakt.done("lists", "create", "Made last", "-q").out().strip();
    List<String> before = trakt.done("lists", "-q").lines();
    assertThat(before.getLast()).isEqualTo(last);
    Result planned = trakt.done("lists", "reorder", "made last", "-n", "-q");
    assertThat(planned.lines().getFirst()).isEqualTo(last);
    assertThat(trakt.done("lists", "-q").lines()).isEqualTo(before);

    Result reordered = trakt.onTerminal(80).run("lists", "reorder", "made last");
    assertThat(reordered.exitCode()).as(reordered.err()).isZero();
    assertThat(trakt.done("lists", "-q").lines().getFirst()).isEqualTo(last);
    String undo = reordered.err().lines().filter(l -> l.startsWith("Undo: ")).findFirst().get();
    assertThat(undo).matches("Undo: trakt undo \\d+");
    String write = undo.replaceAll(".* ", "");
    assertThat(trakt.done("undo", "--jq", ".[0] | .action, .section, .title").lines())
        .containsExactly("reordered", "lists", "Reordered your lists");
    assertThat(trakt.done("undo", write, "-n").out()).startsWith("would_reorder");
    assertThat(trakt.done("undo", write, "--yes").out()).startsWith("reordered");
    assertThat(trakt.done("lists", "-q").lines()).isEqualTo(before);
    assertThat(trakt.run("undo", write, "--yes").err()).contains("taken back before");
    trakt.done("undo", trakt.done("undo", "-q").lines().getFirst(), "--yes");
    assertThat(trakt.done("lists", "-q").lines().getFirst()).isEqualTo(last);
  }

  @Test
  @DisplayName("stay in the order that somebody gave them since")
  void reorderedSince() {
    List<String> before = trakt.done("lists", "-q").lines();
    trakt.done("lists", "reorder", before.getLast());
    trakt.done("lists", "reorder", before.get(1));
    List<String> since = trakt.done("lists", "-q").lines();
    Result left = trakt.onTerminal(80).run("undo", "1", "--yes");
    assertThat(left.exitCode()).isEqualTo(1);
    assertThat(left.out()).contains("Your lists were reordered since, and stay as they are.");
    assertThat(trakt.done("lists", "-q").lines()).isEqualTo(since);
  }

  @Test
  @DisplayName("are not arranged by names that are none of theirs")
  void unknown() {
    Result refused = trakt.run("lists", "reorder", "nowhere");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("You have no list \"nowhere\"");
    assertThat(trakt.run("lists", "reorder", "55555").exitCode()).isEqualTo(3);
  }

  @Test
  @DisplayName("fill themselves by a chart and filters, with films only where that is said")
  void smart() {
    Result made =
        trakt.done(
            "smart-lists",
            "create",
            "Short films",
            "--source",
            "popular",
            "--media-type",
            "movies",
            "--filter",
            "runtimes=30-110",
            "--filter",
            "ignore_watched",
            "--json");
    assertThat(made.out()).contains("\"slug\":\"short-films\"");
    Result items = trakt.done("smart-lists", "items", "short-films", "-q");
    assertThat(items.lines()).isNotEmpty().allMatch(line -> line.startsWith("movie/"));
    assertThat(trakt.done("smart-lists", "view", "short-films").out())
        .contains("30, 110")
        .contains("popular");
  }

  @Test
  @DisplayName("hold films only where they are smart and of films, whatever type is asked for")
  void filmsOnly() {
    assertThat(trakt.done("smart-lists", "items", "55", "-q").lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("movie/"));
    assertThat(trakt.done("smart-lists", "items", "55", "--type", "show", "-q").out()).isEmpty();
  }

  @Test
  @DisplayName("keep the filters that an edit does not name, and lose the one that it clears")
  void keptFilters() {
    trakt.done(
        "smart-lists",
        "create",
        "Two",
        "--source",
        "popular",
        "--media-type",
        "media",
        "--filter",
        "years=2000-2026",
        "--filter",
        "genres=drama,comedy");
    trakt.done("smart-lists", "edit", "two", "--filter", "runtimes=30-60", "--privacy", "friends");
    Result both = trakt.done("smart-lists", "view", "two", "--json");
    assertThat(both.out()).contains("2000", "drama", "60", "friends");
    trakt.done("smart-lists", "edit", "two", "--filter", "years=");
    assertThat(trakt.done("smart-lists", "view", "two", "--jq", ".filters").out())
        .contains("drama")
        .doesNotContain("2000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runtimes=60-30",
        "runtimes=x",
        "genre=drama",
        "runtimes",
        "ignore_watched=perhaps",
        "genres_operator=xor"
      })
  @DisplayName("refuse filters that there are not, before anything is sent")
  void badFilters(String filter) {
    Result refused =
        Trakt.offline()
            .signedIn()
            .run(
                "smart-lists",
                "create",
                "x",
                "--source",
                "popular",
                "--media-type",
                "movies",
                "--filter",
                filter);
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
    assertThat(refused.err())
        .contains("trakt: ", "smart-lists create --help")
        .doesNotContain("127.0.0.1");
  }

  @Test
  @DisplayName("are planned by a dry run, filters and all")
  void plan() {
    Result plan =
        trakt.done(
            "smart-lists",
            "create",
            "x",
            "--source",
            "popular",
            "--media-type",
            "movies",
            "--filter",
            "ignore_watched",
            "--filter",
            "years=2020-2026",
            "-n");
    assertThat(plan.out()).contains("ignore_watched", "2020", "2026");
  }

  @Test
  @DisplayName("keep an address with filters, also with Trakt's host before it")
  void filters() {
    Result added =
        trakt.done(
            "filters",
            "add",
            "Short and new",
            "https://app.trakt.tv/movies/recommended?runtimes=30-60",
            "-q");
    assertThat(trakt.done("filters", "list", "-q").lines()).contains(added.out().strip());
    trakt.done("filters", "remove", added.out().strip());
    assertThat(trakt.done("filters", "list", "-q").lines()).doesNotContain(added.out().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/movies/popular", "movies", "https://example.org/movies/a?b=c", "/lists/a?b=c"})
  @DisplayName("refuse addresses that filter nothing, before anything is sent")
  void noFilters(String address) {
    Result refused = Trakt.offline().signedIn().run("filters", "add", "x", address);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("is no page with filters");
  }

  @Test
  @DisplayName("that were just made say what Trakt tells of them, and nothing that it does not")
  void made() {
    Result made =
        trakt.done(
            "smart-lists", "create", "Short", "--source", "popular", "--media-type", "movies");
    assertThat(made.lines())
        .extracting(line -> line.split("\t", -1)[0])
        .containsExactly("title", "id");
  }
}
