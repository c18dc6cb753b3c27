package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What places hold")
class CopiedListTests {

  @TempDir private Path folder;
  private final Trakt trakt = Trakt.inSandbox();

  private List<String> items(String list) {
    return trakt.done("lists", "items", list, "-q").lines();
  }

  @BeforeEach
  void make() {
    trakt.done("lists", "create", "One");
    trakt.done("lists", "create", "Two");
    trakt.done("lists", "add", "one", "show/severance", "--notes", "with Kim");
    trakt.done("lists", "add", "one", "movie/dune-2021");
    trakt.done("lists", "add", "one", "person/bryan-cranston");
    trakt.done("lists", "add", "two", "movie/dune-2021");
    trakt.done("lists", "add", "two", "movie/interstellar-2014");
  }

  @Test
  @DisplayName("is copied in its order, with notes, once, and taken back at once")
  void copy() {
    assertThat(trakt.done("lists", "copy", "one", "two", "-n").out()).contains("would_add");
    assertThat(items("two")).hasSize(2);
    Result copied = trakt.onTerminal(80).run("lists", "copy", "one", "two");
    assertThat(copied.exitCode()).as(copied.err()).isZero();
    assertThat(items("two"))
        .containsExactly(
            "movie/dune-2021",
            "movie/interstellar-2014",
            "show/severance",
            "person/bryan-cranston");
    assertThat(trakt.done("lists", "items", "two", "--json").out()).contains("with Kim");
    assertThat(trakt.done("lists", "copy", "one", "two").lines())
        .allMatch(line -> line.startsWith("already_there\t"));
    String undo =
        copied.err().lines().filter(line -> line.startsWith("Undo: ")).findFirst().orElseThrow();
    trakt.done("undo", undo.replaceAll(".* ", ""), "--yes");
    assertThat(items("two")).containsExactly("movie/dune-2021", "movie/interstellar-2014");
  }

  @Test
  @DisplayName("is copied as far as the other place can hold it, and the rest is told")
  void unfit() {
    trakt.done("watchlist", "remove", "show/severance", "movie/dune-2021");
    Result planned = trakt.run("lists", "copy", "one", "watchlist", "--dry-run");
    assertThat(planned.exitCode()).isEqualTo(8);
    assertThat(planned.err()).contains("2 would be done, 1 not");
    Result copied = trakt.run("lists", "copy", "one", "watchlist");
    assertThat(copied.exitCode()).isEqualTo(8);
    assertThat(copied.err()).contains("Bryan Cranston: watchlist holds no people");
    assertThat(trakt.done("watchlist", "-q").lines()).contains("show/severance", "movie/dune-2021");
  }

  @Test
  @DisplayName("is merged from several places, a file among them")
  void merge() throws IOException {
    Path file = folder.resolve("titles.txt");
    Files.writeString(file, "movie/tron-legacy-2010\nmovie/dune-2021\n");
    trakt.done("lists", "create", "All");
    trakt.done("lists", "merge", "one", "two", file.toString(), "all");
    assertThat(items("all"))
        .containsExactly(
            "show/severance",
            "movie/dune-2021",
            "person/bryan-cranston",
            "movie/interstellar-2014",
            "movie/tron-legacy-2010");
  }

  @Test
  @DisplayName("is compared: what the one alone has, the other alone, and both")
  void diff() {
    assertThat(trakt.done("lists", "diff", "one", "two", "--only", "left").lines())
        .containsExactly("show/severance", "person/bryan-cranston");
    assertThat(trakt.done("lists", "diff", "one", "two", "--only", "right").lines())
        .containsExactly("movie/interstellar-2014");
    assertThat(trakt.done("lists", "diff", "one", "two", "--only", "both").lines())
        .containsExactly("movie/dune-2021");
    assertThat(trakt.done("lists", "diff", "one", "two").lines())
        .containsExactly("show/severance", "person/bryan-cranston", "movie/interstellar-2014");
    assertThat(trakt.done("lists", "diff", "one", "two", "-o", "tsv", "--only", "right").out())
        .isEqualTo("right\tInterstellar (2014)\tmovie\tmovie/interstellar-2014\n");
    assertThat(trakt.onTerminal(80).run("lists", "diff", "one", "one").err())
        .contains("Both have the same titles.");
  }

  @Test
  @DisplayName("is piped into other places")
  void piped() {
    String left = trakt.done("lists", "diff", "one", "two", "--only", "left").out();
    Result added = trakt.typing(left).run("lists", "add", "two", "-");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(trakt.done("lists", "diff", "one", "two", "--only", "left").out()).isEmpty();
    assertThat(trakt.typing(left).run("lists", "diff", "-", "one", "--only", "left").out())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "watchlist",
        "favorites",
        "collection",
        "ratings",
        "history",
        "55",
        "sean/star-wars-in-machete-order"
      })
  @DisplayName("is compared and copied, whatever the place is")
  void places(String place) {
    List<String> left = trakt.done("lists", "diff", place, "two", "--only", "left").lines();
    assertThat(trakt.done("lists", "diff", "two", place, "--only", "right").lines())
        .isEqualTo(left);
    assertThat(left).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    trakt.done("lists", "copy", place, "two");
    assertThat(trakt.done("lists", "diff", place, "two", "--only", "left").out()).isEmpty();
  }

  @Test
  @DisplayName("is compared by episodes with a collection of shows, and by hundreds")
  void episodes() throws IOException {
    List<String> episodes = new ArrayList<>();
    for (int season = 2; season <= 16; season++) {
      for (int episode = 1; episode <= 18; episode++) {
        episodes.add("show/the-simpsons/" + season + "/" + episode);
      }
    }
    Path file = Files.write(folder.resolve("many.txt"), episodes);
    Result copied = trakt.run("lists", "copy", file.toString(), "collection", "-q");
    assertThat(copied.out().lines().count()).as(copied.err()).isGreaterThan(251);
    List<String> both =
        trakt.done("lists", "diff", "collection", file.toString(), "--only", "both", "-q").lines();
    assertThat(both).hasSizeGreaterThan(251);
    assertThat(
            trakt
                .done("lists", "diff", file.toString(), "collection", "--only", "both", "-q")
                .lines())
        .isEqualTo(both);
    assertThat(
            trakt
                .done("lists", "diff", "collection", file.toString(), "--only", "right", "-q")
                .out())
        .isEmpty();
  }

  @Test
  @DisplayName("is not copied where that says too little, nor out of files that are not there")
  void refused() {
    Trakt offline = Trakt.offline().signedIn();
    assertThat(offline.run("lists", "copy", "watchlist", "ratings").exitCode()).isEqualTo(2);
    assertThat(offline.run("lists", "copy", "watchlist", "history").exitCode()).isEqualTo(2);
    assertThat(offline.run("lists", "copy", "watchlist", "./x.txt").exitCode()).isEqualTo(2);
    assertThat(offline.run("lists", "copy", "a", "b", "c").err()).contains("trakt lists merge");
    assertThat(offline.run("lists", "diff", "-", "-").exitCode()).isEqualTo(2);
    assertThat(offline.run("lists", "diff", "a", "b", "--only", "x").exitCode()).isEqualTo(2);
    Result missing = offline.run("lists", "diff", "./no-such.txt", "watchlist");
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("Cannot use ./no-such.txt: there is no such file.");
  }

  @Test
  @DisplayName("is not copied to a list of somebody else")
  void notMine() {
    Result refused = trakt.run("lists", "copy", "one", "55");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("is not yours", "sean");
  }
}
