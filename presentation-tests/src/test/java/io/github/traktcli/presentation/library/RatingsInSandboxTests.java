package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ratings")
@OnAnyDay
class RatingsInSandboxTests {

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
  }

  private String ratingOf(String reference) {
    return trakt.run("ratings", "-o", "tsv").lines().stream()
        .filter(line -> line.endsWith("\t" + reference))
        .map(line -> List.of(line.split("\t", -1)).get(3))
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("are given to films, shows, seasons and episodes in one run")
  void many() {
    Result rated =
        trakt.run(
            "ratings",
            "add",
            "movie/tron-legacy-2010",
            "9",
            "severance",
            "10",
            "show/dark/1",
            "8",
            "show/dark/1/1",
            "7");
    assertThat(rated.err()).isEmpty();
    assertThat(rated.exitCode()).isZero();
    assertThat(ratingOf("movie/tron-legacy-2010")).isEqualTo("9");
    assertThat(ratingOf("show/severance")).isEqualTo("10");
    assertThat(ratingOf("show/dark/1")).isEqualTo("8");
    assertThat(ratingOf("show/dark/1/1")).isEqualTo("7");
  }

  @Test
  @DisplayName("that change are told with what they were, and the same again is no change")
  void changed() {
    trakt.run("rate", "movie/tron-legacy-2010", "6");
    assertThat(trakt.onTerminal(80).run("rate", "movie/tron-legacy-2010", "9").out())
        .contains("Changed ")
        .contains(" in your ratings: 6 -> 9.");
    assertThat(trakt.run("rate", "movie/tron-legacy-2010", "9").out())
        .startsWith("already_there\t");
    assertThat(
            trakt
                .run(
                    "rate",
                    "movie/tron-legacy-2010",
                    "3",
                    "--jq",
                    ".[0] | [.status, .before.rating, .said.rating] | join(\" \")")
                .out())
        .contains("updated 9 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "movie/tron-legacy-2010\t4\nshow/severance\t5\n",
        "movie/tron-legacy-2010,4\r\nshow/severance,5\r\n",
        """
        \ufeffReference,Title,Rating
        movie/tron-legacy-2010,"TRON, Legacy",4
        show/severance,Severance,5
        """,
        "type\tslug\trating\nmovie\ttron-legacy-2010\t4\nshow\tseverance\t5\n",
        """
        [{"rating": 4, "type": "movie", "movie": {"ids": {"slug": "tron-legacy-2010"}}},
         {"rating": 5, "type": "show", "ids": {"slug": "severance"}}]
        """
      })
  @DisplayName("are read from lines, tables and JSON")
  void piped(String input) {
    Result rated = trakt.typing(input).run("ratings", "add", "-");
    assertThat(rated.err()).isEmpty();
    assertThat(rated.exitCode()).isZero();
    assertThat(ratingOf("movie/tron-legacy-2010")).isEqualTo("4");
    assertThat(ratingOf("show/severance")).isEqualTo("5");
  }

  @Test
  @DisplayName("of all that is read can be one")
  void oneForAll() {
    trakt.typing("movie/tron-legacy-2010\nseverance\n").run("ratings", "add", "-", "8");
    assertThat(ratingOf("movie/tron-legacy-2010")).isEqualTo("8");
    assertThat(ratingOf("show/severance")).isEqualTo("8");
  }

  @Test
  @DisplayName("come back from the list's own document with their dates")
  void roundTrip() {
    String before = trakt.run("ratings", "--json").out();
    trakt.typing(before).run("ratings", "remove", "-");
    assertThat(trakt.run("ratings", "-q").lines()).isEmpty();
    trakt.typing(before).run("ratings", "add", "-");
    assertThat(trakt.run("ratings", "--jq", "sort_by(.rated_at) | .[]").lines())
        .containsExactlyElementsOf(
            trakt.typing(before).run("ratings", "--jq", "sort_by(.rated_at) | .[]").lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "-1", "7.5", "nine", ""})
  @DisplayName("are whole numbers from 1 to 10, and how to take one back is told")
  void outOfRange(String rating) {
    Result refused = trakt.run("rate", "--", "movie/tron-legacy-2010", rating);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("from 1 to 10").contains("trakt ratings remove");
    assertThat(ratingOf("movie/tron-legacy-2010")).isNotEqualTo("1");
  }

  @Test
  @DisplayName("that are left out, or contradict each other, are asked for before any request")
  void unclear() {
    Result without = trakt.run("rate", "movie/tron-legacy-2010");
    assertThat(without.exitCode()).isEqualTo(2);
    assertThat(without.err()).contains("trakt ratings add movie/tron-legacy-2010 8");
    Result lines = trakt.typing("movie/tron-legacy-2010\n").run("rate", "-");
    assertThat(lines.exitCode()).isEqualTo(2);
    assertThat(lines.err()).contains("has no rating");
    Result twice = trakt.run("rate", "movie/tron-legacy-2010", "8", "movie/tron-legacy-2010", "9");
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).contains("named twice");
  }

  @Test
  @DisplayName("are listed by type and by range")
  void range() {
    trakt.run("rate", "movie/tron-legacy-2010", "9", "show/severance", "9", "movie/dune-2021", "5");
    assertThat(trakt.run("ratings", "list", "--type", "movies", "--rating", "8-10", "-q").lines())
        .contains("movie/tron-legacy-2010")
        .doesNotContain("show/severance", "movie/dune-2021");
    assertThat(trakt.run("ratings", "list", "--rating", "10-8").exitCode()).isEqualTo(2);
    assertThat(trakt.run("ratings", "list", "--rating", "0").exitCode()).isEqualTo(2);
  }

  @Test
  @DisplayName("are drawn below the list on a terminal, and nowhere else")
  void drawn() {
    trakt.run("rate", "movie/tron-legacy-2010", "1");
    assertThat(trakt.onTerminal(60).run("ratings").out()).containsPattern("(?m)^ 1  █+ \\d+$");
    assertThat(trakt.run("ratings").out()).doesNotContain("█");
    assertThat(trakt.onTerminal(60).run("ratings", "--json").out()).doesNotContain("█");
  }

  @Test
  @DisplayName("can have been given at another time, by the user's clock")
  void at() {
    trakt.run("rate", "movie/tron-legacy-2010", "9", "--at", "2015-03-04 10:00Z");
    assertThat(trakt.run("ratings", "--jq", ".[].rated_at").out())
        .contains("2015-03-04T10:00:00.000Z");
    assertThat(trakt.run("rate", "show/severance", "9", "--at", "unknown").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--type movies,shows", "--type Shows --type movies", "--type=shows,movies"})
  @DisplayName("are listed by several types, in the order of all")
  void severalTypes(String options) {
    List<String> wanted =
        trakt.run("ratings", "-o", "tsv").lines().stream()
            .filter(line -> line.contains("\tmovie\t") || line.contains("\tshow\t"))
            .toList();
    assertThat(trakt.run(("ratings list -o tsv " + options).split(" ", -1)).lines())
        .isEqualTo(wanted)
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"movies,books", "movies,", ",", "''", " "})
  @DisplayName("are not listed by types that they do not have")
  void unknownType(String types) {
    Result result = trakt.run("ratings", "list", "--type", types.replace("'", ""));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("trakt: --type is one of all, movies, shows, seasons, episodes, not ");
  }
}
