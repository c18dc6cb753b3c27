package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list is arranged")
class ArrangedListTests {

  private static final List<String> MADE =
      List.of(
          "movie/interstellar-2014",
          "person/bryan-cranston",
          "movie/dune-1984",
          "show/severance",
          "movie/dune-2021");

  private final Trakt trakt = Trakt.inSandbox();

  @BeforeEach
  void fill() {
    trakt.run("lists", "create", "Mixed");
    MADE.forEach(item -> assertThat(trakt.run("lists", "add", "mixed", item).exitCode()).isZero());
  }

  private List<String> items() {
    return trakt.run("lists", "items", "mixed", "-q").lines();
  }

  @ParameterizedTest
  @CsvSource({
    "title, person/bryan-cranston movie/dune-1984 movie/dune-2021 movie/interstellar-2014"
        + " show/severance",
    "released, movie/dune-1984 movie/interstellar-2014 movie/dune-2021 show/severance"
        + " person/bryan-cranston"
  })
  @DisplayName("by a property of its titles, and what has none comes last")
  void by(String property, String order) {
    Result arranged = trakt.run("lists", "reorder-items", "mixed", "--by", property);
    assertThat(arranged.exitCode()).as(arranged.err()).isZero();
    assertThat(items()).containsExactly(order.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rating", "runtime", "released"})
  @DisplayName("downwards, and what has no such property still comes last")
  void down(String property) {
    trakt.run("lists", "reorder-items", "mixed", "--by", property);
    List<String> up = items();
    assertThat(up.getLast()).isEqualTo("person/bryan-cranston");
    trakt.run("lists", "reorder-items", "mixed", "--by", property, "--descending");
    assertThat(items().getLast()).isEqualTo("person/bryan-cranston");
    assertThat(items()).containsExactlyInAnyOrderElementsOf(up).isNotEqualTo(up);
  }

  @Test
  @DisplayName("with titles before all that is arranged")
  void first() {
    Result arranged =
        trakt.run(
            "lists", "reorder-items", "mixed", "severance", "movie/dune-2021", "--by", "title");
    assertThat(arranged.exitCode()).as(arranged.err()).isZero();
    assertThat(items()).startsWith("show/severance", "movie/dune-2021", "person/bryan-cranston");
  }

  @Test
  @DisplayName("by chance, with all that was on it")
  void random() {
    assertThat(trakt.run("lists", "reorder-items", "mixed", "--by", "random").exitCode()).isZero();
    assertThat(items()).containsExactlyInAnyOrderElementsOf(MADE);
  }

  @Test
  @DisplayName("and its old order comes back by undo; a dry run changes nothing")
  void undone() {
    Result planned = trakt.run("lists", "reorder-items", "mixed", "--by", "title", "-n");
    assertThat(planned.out()).contains("Would reorder the list Mixed.");
    assertThat(items()).isEqualTo(MADE);
    Result arranged = trakt.onTerminal(80).run("lists", "reorder-items", "mixed", "--by", "title");
    String undo =
        arranged.err().lines().filter(line -> line.startsWith("Undo: ")).findFirst().orElseThrow();
    assertThat(trakt.run("undo", undo.replaceAll(".* ", ""), "--yes").exitCode()).isZero();
    assertThat(items()).isEqualTo(MADE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchlist", "favorites"})
  @DisplayName("and so does the old order of the watchlist and the favorites")
  void undoneElsewhere(String section) {
    List<String> before = trakt.run(section, "-q").lines();
    Result arranged = trakt.run(section, "reorder", "--by", "title", "--descending");
    assertThat(arranged.exitCode()).as(arranged.err()).isZero();
    assertThat(trakt.run(section, "-q").lines()).isNotEqualTo(before);
    String write = trakt.run("undo", "-q").lines().getFirst();
    assertThat(trakt.run("undo", write, "--yes").exitCode()).isZero();
    assertThat(trakt.run(section, "-q").lines()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"movie/heat-1995", "4711"})
  @DisplayName("and what is not on it is named, and the list")
  void missing(String entry) {
    Result refused = trakt.run("lists", "note", "mixed", entry, "hello");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("Trakt has no entry", entry, "on the list Mixed.");
  }

  @Test
  @DisplayName("by nothing else")
  void unknown() {
    Result refused = Trakt.offline().signedIn().run("lists", "reorder-items", "mixed", "--by", "x");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("title", "random");
    assertThat(Trakt.offline().signedIn().run("lists", "reorder-items", "mixed").exitCode())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("as the watchlist and the favorites are")
  void others() {
    Result arranged = trakt.run("watchlist", "reorder", "--by", "title");
    assertThat(arranged.exitCode()).as(arranged.err()).isZero();
    assertThat(trakt.run("watchlist", "-q").lines())
        .isEqualTo(trakt.run("watchlist", "--sort-by", "title", "-q").lines());
  }
}
