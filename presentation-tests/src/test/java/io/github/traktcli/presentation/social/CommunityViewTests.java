package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is shown of people, and of what they write")
class CommunityViewTests {

  private static final String COMBINED = "cafe\u0301 ".repeat(3) + "a\u0323\u0307\u0301\u0330";
  private static final String LONG =
      "雨の日に観る長い長い映画、もう一度観たいと思います。 أفلام رائعة للأيام الممطرة والطويلة 👩‍👩‍👧 days 🇯🇵 "
          + COMBINED;
  private static final String ADDRESS =
      "https://app.trakt.tv/movies/the-lord-of-the-rings-the-fellowship-of-the-ring-2001/comments";

  private final Trakt trakt = Trakt.inSandbox();
  private String comment = "";
  private String note = "";

  private static List<List<String>> views() {
    return List.of(
        List.of("comments", "list"),
        List.of("comments", "view", "417", "--replies"),
        List.of("comments", "replies", "417"),
        List.of("comments", "reactions", "417"),
        List.of("comments", "reaction-summary", "417"),
        List.of("comments", "likes", "417"),
        List.of("comments", "reacted"),
        List.of("comments", "item", "417"),
        List.of("movies", "comments", "dune-2021"),
        List.of("notes", "list"),
        List.of("notes", "view", "1245"),
        List.of("notes", "item", "1245"),
        List.of("smart-lists", "list"),
        List.of("filters", "list"),
        List.of("lists", "collaborations"),
        List.of("users", "view", "sean"),
        List.of("users", "view", "me"),
        List.of("users", "settings"),
        List.of("users", "requests"),
        List.of("users", "followers", "sean"),
        List.of("users", "likes", "sean"),
        List.of("users", "watching", "sean"),
        List.of("users", "stats", "sean"),
        List.of("status"),
        List.of("undo"));
  }

  @BeforeEach
  void write() {
    comment = trakt.done("comments", "post", "movie/dune-2021", LONG, "-q").out().strip();
    trakt.done("comments", "reply", "417", LONG + " " + ADDRESS);
    note = trakt.done("notes", "add", "movie/the-odyssey-2026", LONG, "-q").out().strip();
    trakt.done("smart-lists", "create", LONG, "--source", "popular", "--media-type", "movies");
    trakt.done(
        "filters", "add", LONG, "/movies/popular?genres=drama,comedy,science-fiction&years=2020");
    trakt.done("users", "edit", "--name", LONG, "--about", LONG, "--location", LONG);
    trakt.done("notes", "delete", "1246", "--yes");
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
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
      assertThat(shown.out()).as(view.toString()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  @DisplayName("keeps references and addresses whole, whatever else gives way")
  void references(int columns) {
    Trakt window = trakt.onTerminal(columns).env("NO_COLOR", "1");
    assertThat(window.run("comments", "list").out()).contains(comment);
    assertThat(window.run("comments", "view", "417", "--replies").out()).contains(ADDRESS);
    assertThat(window.run("notes", "list").out())
        .contains("movie/the-odyssey-2026", note.replace("note:", ""));
    assertThat(window.run("filters", "list").out())
        .contains("/movies/popular?genres=drama,comedy,science-fiction&years=2020");
    assertThat(window.run("lists", "collaborations").out()).contains("list:2612438");
    assertThat(window.run("users", "view", "sean").out())
        .contains("https://app.trakt.tv/profile/sean", "user:sean");
    assertThat(window.run("users", "requests").out()).contains("123", "omar", "عمر");
  }

  @Test
  @DisplayName("puts an address that does not fit beside its name below it")
  void below() {
    assertThat(trakt.onTerminal(40).env("NO_COLOR", "1").run("users", "view", "sean").lines())
        .contains("trakt", "  https://app.trakt.tv/profile/sean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"comments list", "notes list", "smart-lists list", "filters list"})
  @DisplayName("is whole in a pipe, a row a line")
  void whole(String line) {
    Result piped = trakt.run(line.split(" ", -1));
    assertThat(piped.out()).contains(LONG).doesNotContain("\u001b");
    assertThat(piped.lines()).allSatisfy(row -> assertThat(row).contains("\t"));
  }
}
