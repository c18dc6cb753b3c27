package io.github.traktcli.presentation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is shown of lists")
class ListViewTests {

  private static final String JAPANESE = "雨の日に観る長い長い映画の一覧、全部";
  private static final String ARABIC = "أفلام لأيام المطر الطويلة";
  private static final String EMOJI = "🌧️ rain 👩‍👩‍👧 days 🇯🇵";

  private final Trakt trakt = Trakt.inSandbox();

  private static List<List<String>> views() {
    return List.of(
        List.of("lists"),
        List.of("lists", "view", JAPANESE),
        List.of("lists", "items", JAPANESE),
        List.of("lists", "reorder", ARABIC, "-n"),
        List.of("lists", "diff", JAPANESE, "watchlist"),
        List.of("lists", "copy", "55", EMOJI, "-n"),
        List.of("lists", "reorder-items", JAPANESE, "--by", "title", "-n"),
        List.of("smart-lists"),
        List.of("smart-lists", "view", "55"),
        List.of("smart-lists", "items", "55"),
        List.of("filters"),
        List.of("lists", "trending"));
  }

  @BeforeEach
  void make() {
    for (String name : List.of(JAPANESE, ARABIC, EMOJI)) {
      assertThat(trakt.run("lists", "create", name, "--description", name).exitCode()).isZero();
    }
    assertThat(
            trakt
                .run("lists", "add", JAPANESE, "movie/dune-2021", "--notes", ARABIC + " " + EMOJI)
                .exitCode())
        .isZero();
    trakt.run("lists", "add", JAPANESE, "movie/spirited-away-2001", "show/severance/1/1");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  @DisplayName("fits the window in any writing")
  void fits(int columns) {
    for (List<String> view : views()) {
      Result shown =
          trakt.onTerminal(columns).env("NO_COLOR", "1").run(view.toArray(String[]::new));
      assertThat(shown.exitCode()).as(view + shown.err()).isZero();
      assertThat(shown.out().lines())
          .as(view.toString())
          // Addresses and references are cut nowhere.
          .filteredOn(line -> !line.contains("https://") && line.strip().contains(" "))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }
  }

  @ParameterizedTest
  @CsvSource({"lists", "lists reorder 823 -n"})
  @DisplayName("is whole in a pipe, a row a line")
  void whole(String line) {
    Result piped = trakt.run(line.split(" ", -1));
    assertThat(piped.out()).contains(JAPANESE, ARABIC, EMOJI).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {JAPANESE, ARABIC, EMOJI})
  @DisplayName("is found by its name in any writing")
  void named(String name) {
    Result view = trakt.run("lists", "view", name, "--jq", ".name");
    assertThat(view.exitCode()).as(view.err()).isZero();
    assertThat(view.out().strip()).contains(name);
  }
}
