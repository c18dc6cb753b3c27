package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number that a show does not have")
class WrongNumberTests {

  private static final String SEASONS = "See what it has with: trakt seasons list show/severance\n";
  private static final String EITHER =
      """
      If the show is right, see what it has with: trakt seasons list show/severance
      Else look for it with: trakt search
      """;

  private final Trakt trakt = Trakt.inSandbox();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history add|severance S01E99",
        "history add --dry-run|severance S01E99",
        "history remove|severance S01E99",
        "history list|severance S01E99",
        "ratings add|severance S01E99|8",
        "collection add|severance S01E99",
        "watchlist add|severance S01E99",
        "watchlist add|severance S01E98|severance S01E99",
        "checkin start|severance S01E99",
        "scrobble start --progress 10|severance S01E99",
        "notes add|severance S01E99|for later",
      })
  @DisplayName("is looked for in the seasons of that show")
  void knownShow(String words) {
    assertThat(missing(words).err()).endsWith(SEASONS).doesNotContain("trakt search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history add|show/severance/1/99",
        "history add|show/severance/99",
        "history remove|show/severance/1/99",
        "ratings add|show/severance/1/99|8",
        "collection add|show/severance/1/99",
        "watchlist add --dry-run|show/severance/1/99",
        "checkin start|show/severance/1/99",
        "scrobble start --progress 10|show/severance/1/99",
        "notes add|show/severance/1/99|for later",
        "seasons view|show/severance/99",
      })
  @DisplayName("is looked for there, or it is the show that is wrong, where only its slug is known")
  void typedShow(String words) {
    assertThat(missing(words).err()).endsWith(EITHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history add|no such thing S01E01",
        "watchlist add|movie/no-such-film",
        "watchlist add|movie/no-such-film|severance S01E99",
        "watchlist add|show/severance/1/99|show/silo/1/99",
      })
  @DisplayName("is no reason to look there where something else is wrong")
  void somethingElse(String words) {
    assertThat(missing(words).err())
        .endsWith("Look for it with: trakt search\n")
        .doesNotContain("seasons list");
  }

  private Result missing(String words) {
    int end = words.indexOf('|');
    List<String> arguments = new ArrayList<>(List.of(words.substring(0, end).split(" ")));
    arguments.addAll(List.of(words.substring(end + 1).split("\\|")));
    Result result = trakt.run(arguments.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
    return result;
  }
}
